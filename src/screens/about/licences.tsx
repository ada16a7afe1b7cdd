import { licences } from 'build:facts';
import { Folded } from '../../ui/press/folded.tsx';
import { useModels } from '../parts/models-context.ts';

/** The licences of the work of others in the app; each text stands there once. */
export function Licences() {
  const { about } = useModels().words;
  return (
    <section>
      <h2>{about.licencesTitle}</h2>
      <p>{about.licencesLead}</p>
      {licences.texts.map((paragraphs, index) => {
        const works = licences.works.filter(({ text }) => text === index);
        return (
          <Folded key={paragraphs[0]} title={`${works[0]?.licence}: ${works.map(({ name }) => name).join(', ')}`}>
            <div class="licence" lang="en">
              <ul>
                {works.map(({ name, version, holders }) => (
                  <li key={name}>
                    <b>
                      {name} {version}
                    </b>
                    {' · '}
                    {holders.join(' ')}
                  </li>
                ))}
              </ul>
              {paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </Folded>
        );
      })}
    </section>
  );
}
