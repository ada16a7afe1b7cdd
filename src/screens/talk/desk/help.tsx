import { useState } from 'preact/hooks';
import type { TablePrompt } from '../../../../content/schema.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useModels } from '../../parts/models-context.ts';
import './desk.css';

/** Help with a question for the one who speaks or listens; a touch adds what else there is, and when to pause. */
export function Help({ prompt, speaks }: { prompt: TablePrompt; speaks: boolean }) {
  const { talk } = useModels().words;
  const [isWhole, setIsWhole] = useState(false);
  return (
    <div class="help">
      <p class="help-first">{speaks ? prompt.forSpeaker : prompt.forListener}</p>
      {isWhole ? (
        <>
          {speaks && prompt.followUps.map((followUp) => <p key={followUp}>{followUp}</p>)}
          {prompt.caution !== undefined && <p>{prompt.caution}</p>}
          {prompt.pauseWhen.length > 0 && (
            <>
              <p class="muted">{talk.pauseWhen}</p>
              <ul>
                {prompt.pauseWhen.map((sign) => (
                  <li class="muted" key={sign}>
                    {sign}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <Button kind="plain" onPress={() => setIsWhole(true)}>
          {talk.helpMore}
        </Button>
      )}
    </div>
  );
}
