import { useState } from 'preact/hooks';
import type { TablePrompt } from '../../../content/schema.ts';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';
import { Draft } from './draft.tsx';
import { Help } from './help.tsx';
import { More } from './more.tsx';
import { Park } from './park.tsx';
import { Question } from './question.tsx';
import { Reminder } from './reminder.tsx';
import { Signs } from './signs.tsx';
import { tapAnswer } from './tap-answer.ts';
import type { SideWords } from './turn-words.ts';

/** Who looks at this text: the one who speaks, the one who listens, or both at one picture. */
export type Reader = 'speaker' | 'listener' | 'both';

/** What stands in the middle of a side for now; it is remembered nowhere. */
export type Panel =
  | { readonly kind: 'lines' | 'help' | 'more' | 'signs' | 'park' | 'question' | 'draft' }
  | { readonly kind: 'answer'; readonly text: string };

interface SideTextProps {
  side: SideWords;
  /** The prompt that lies open, if one does. */
  prompt: TablePrompt | undefined;
  reader: Reader;
}

const lines: Panel = { kind: 'lines' };

/** Heading, line and stems of a side, with its small self-taps; what they open takes the place of the lines for a while. */
export function SideText({ side, prompt, reader }: SideTextProps) {
  const models = useModels();
  const { talk, common } = models.words;
  const [panel, setPanel] = useState<Panel>(lines);
  const close = () => setPanel(lines);
  const tap = (label: string, next: Panel) => (
    <Button kind="plain" class="tap" onPress={() => setPanel(next)}>
      {label}
    </Button>
  );
  if (panel.kind === 'lines') {
    return (
      <>
        <Lines side={side} />
        <Reminder reader={reader} />
        <div class="taps">
          {reader !== 'speaker' && tap(talk.hardToHear, { kind: 'answer', text: tapAnswer(models, 'hardToHear') })}
          {reader !== 'listener' && tap(talk.cameOutSharp, { kind: 'answer', text: tapAnswer(models, 'cameOutSharp') })}
          {prompt !== undefined && tap(talk.help, { kind: 'help' })}
          {prompt?.apology === true && reader !== 'listener' && tap(talk.draft, { kind: 'draft' })}
          {tap(talk.more, { kind: 'more' })}
        </div>
      </>
    );
  }
  return (
    <>
      {panel.kind === 'answer' && (
        <p class="tap-answer" role="status">
          {panel.text}
        </p>
      )}
      {panel.kind === 'help' && prompt !== undefined && <Help prompt={prompt} speaks={reader !== 'listener'} />}
      {panel.kind === 'more' && <More prompt={prompt} open={setPanel} />}
      {panel.kind === 'signs' && <Signs />}
      {panel.kind === 'park' && <Park />}
      {panel.kind === 'question' && <Question done={close} />}
      {panel.kind === 'draft' && <Draft />}
      <Button kind="plain" class="tap" onPress={close}>
        {common.close}
      </Button>
    </>
  );
}

function Lines({ side: { heading, line, stems } }: { side: SideWords }) {
  return (
    <>
      {heading !== undefined && <p class="prompt prompt-step">{heading}</p>}
      {line !== undefined && line !== '' && <p class="hint">{line}</p>}
      {stems !== undefined && (
        <ol class="stems">
          {stems.map((stem) => (
            <li key={stem}>{stem}</li>
          ))}
        </ol>
      )}
    </>
  );
}
