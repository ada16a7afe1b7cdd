import type { TablePrompt } from '../../../content/schema.ts';

/** What the prompt has for the one who speaks or for the one who listens. */
export function Help({ prompt, speaks }: { prompt: TablePrompt; speaks: boolean }) {
  return (
    <div class="help">
      <p>{speaks ? prompt.forSpeaker : prompt.forListener}</p>
      {speaks && prompt.followUps.map((followUp) => <p key={followUp}>{followUp}</p>)}
      {prompt.caution !== undefined && <p>{prompt.caution}</p>}
    </div>
  );
}
