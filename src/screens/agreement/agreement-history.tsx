import type { Change } from '../../core/kept/agreement.ts';
import { fill } from '../../core/text/fill.ts';
import { useModels } from '../parts/models-context.ts';
import { whatChanged, whoDoes } from './agreement-words.ts';
import '../../ui/text/dash-list.css';

/** Every change with its day and what it made of the agreement, the same for both to see. */
export function AgreementHistory({ changes }: { changes: readonly Change[] }) {
  const models = useModels();
  const { words, dayOf, dateOf } = models;
  if (changes.length === 0) return null;
  const tells = ({ what }: Change) => what === 'began' || what === 'changed' || what === 'renewed';
  return (
    <section class="history">
      <h2>{words.agreement.history}</h2>
      <ol class="lines">
        {changes.map((change, index) => (
          <li key={index}>
            <p>
              <b>{dateOf(change.day)}.</b> {whatChanged(models, change)}
            </p>
            {tells(change) && (
              <>
                <p class="muted">
                  <bdi>{fill(words.agreement.quoted, { act: change.act })}</bdi>
                </p>
                <p class="muted">{whoDoes(models, change.who)}</p>
                <p class="muted">{fill(words.agreement.lookAgain, { day: dayOf(change.reviewOn) })}</p>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
