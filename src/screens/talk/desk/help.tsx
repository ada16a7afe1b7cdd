import { useState } from 'preact/hooks';
import type { TablePrompt } from '../../../../content/schema.ts';
import { other, type Partner } from '../../../core/partner.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Role } from '../../../ui/table/role.tsx';
import { useModels } from '../../parts/models-context.ts';
import type { PartInTurn } from '../words/reader.ts';
import './desk.css';

interface HelpProps {
  prompt: TablePrompt;
  speaker: Partner;
  /** Whom it is for: the one who speaks, the one who hears, or both at one picture. */
  part: PartInTurn;
}

/** Help with a question for the one who speaks or listens; a touch adds what else there is, and when to pause. */
export function Help({ prompt, speaker, part }: HelpProps) {
  const { words, settings } = useModels();
  const { talk } = words;
  const names = settings.names.value;
  const [isWhole, setIsWhole] = useState(false);
  const first = (partner: Partner, line: string) => (
    <div class="help-for">
      {part === 'both' && <Role name={names[partner]} isVoice={partner === speaker} tone={partner} />}
      <p class="help-first">{line}</p>
    </div>
  );
  return (
    <div class="help">
      {part !== 'listener' && first(speaker, prompt.forSpeaker)}
      {part !== 'speaker' && first(other(speaker), prompt.forListener)}
      {isWhole ? (
        <>
          {part !== 'listener' && prompt.followUps.map((followUp) => <p key={followUp}>{followUp}</p>)}
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
