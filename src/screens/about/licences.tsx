import { licences } from 'build:facts';
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
          <details key={paragraphs[0]}>
            <summary>
              {works[0]?.licence}: {works.map(({ name }) => name).join(', ')}
            </summary>
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
          </details>
        );
      })}
    </section>
  );
}
