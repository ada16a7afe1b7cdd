import type { TablePrompt } from '../../../../content/schema.ts';
import { useModels } from '../../parts/models-context.ts';
import { WhyLine } from '../../parts/why-line.tsx';
import './desk.css';

/** Help with a prompt for the one who speaks or listens, and for both when to pause and why it is asked. */
export function Help({ prompt, speaks }: { prompt: TablePrompt; speaks: boolean }) {
  const { talk } = useModels().words;
  return (
    <div class="help">
      <p>{speaks ? prompt.forSpeaker : prompt.forListener}</p>
      {speaks && prompt.followUps.map((followUp) => <p key={followUp}>{followUp}</p>)}
      {prompt.caution !== undefined && <p>{prompt.caution}</p>}
      {prompt.pauseWhen.length > 0 && (
        <>
          <p class="muted">{talk.pauseWhen}</p>
          <ul class="help-signs">
            {prompt.pauseWhen.map((sign) => (
              <li class="muted" key={sign}>
                {sign}
              </li>
            ))}
          </ul>
        </>
      )}
      <WhyLine prompt={prompt} />
    </div>
  );
}
