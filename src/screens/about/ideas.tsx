import { Folded } from '../../ui/press/folded.tsx';
import { useModels } from '../parts/models-context.ts';
import '../../ui/text/dash-list.css';

/** The published work that some questions lean on: what each found, and how far that reaches. */
export function Ideas() {
  const { words, bank } = useModels();
  const { about } = words;
  return (
    <section>
      <h2>{about.ideasTitle}</h2>
      <p>{about.ideasLead}</p>
      <Folded title={about.ideasOpen}>
        <ul class="lines">
          {Object.values(bank.sources).map(({ cite, says }) => (
            <li key={cite}>
              <b>{cite}.</b> {says}
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}
