import { Folded } from '../../ui/press/folded.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';
import { useModels } from '../parts/models-context.ts';
import { policyWords } from './policy-words.ts';

/** The rule that the page itself carries, in plain sentences and word for word. */
export function PolicyInForce() {
  const { words, proof } = useModels();
  const { about } = words;
  const policy = proof.policy();
  if (policy === null) {
    return (
      <section>
        <h2>{about.ruleTitle}</h2>
        <p>{about.ruleNone}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>{about.ruleTitle}</h2>
      <p>{about.ruleLead}</p>
      <DashList lines={policyWords(policy, words)} />
      <p class="muted">{about.ruleLimit}</p>
      <Folded title={about.ruleVerbatim}>
        <ul class="verbatim">
          {policy.split('; ').map((directive) => (
            <li key={directive}>
              <code>{directive}</code>
            </li>
          ))}
        </ul>
      </Folded>
    </section>
  );
}
