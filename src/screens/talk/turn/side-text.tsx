import type { Partner } from '../../../core/partner.ts';
import type { Models } from '../../../state/models.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { useModels } from '../../parts/models-context.ts';
import { Draft } from '../desk/draft.tsx';
import { Help } from '../desk/help.tsx';
import { More } from '../desk/more.tsx';
import { Park } from '../desk/park.tsx';
import { Signs } from '../desk/signs.tsx';
import { type Tap, tapAnswer } from '../desk/tap-answer.ts';
import { isLarge, type Panel, useSide } from '../desk/turn-desk.tsx';
import type { SideWords } from '../words/side-words.ts';
import type { TurnWords } from '../words/turn-words.ts';
import { isReminded, Reminder } from './reminder.tsx';

/** The reader of a text: the one who speaks, the one who listens, or both at one picture. */
export type Reader = 'speaker' | 'listener' | 'both';

interface SideTextProps {
  side: SideWords;
  turn: TurnWords;
  reader: Reader;
  /** On whose side of the desk lies what is opened here. */
  owner: Partner;
  /** True on the side it is up to; a screen reader meets the prompt there and only there. */
  leads: boolean;
}

const lines: Panel = { kind: 'lines' };

/** Prompt, heading and lines of a side, with its small self-taps; what they open takes the place of the lines for a while. */
export function SideText({ side, turn, reader, owner, leads }: SideTextProps) {
  const models = useModels();
  const { talk } = models.words;
  const { panel, change } = useSide(owner);
  const open = (next: Panel) => change({ panel: next });
  const prompt = turn.shown === null ? undefined : turn.prompt;
  const tap = (label: string, next: Panel) => (
    <Button kind="plain" class="tap" onPress={() => open(next)}>
      {label}
    </Button>
  );
  return (
    <>
      {reader === 'listener' && turn.shown !== null && !isLarge(panel) && <p class="hint">{turn.asked}</p>}
      {turn.shown !== null && !isLarge(panel) && (
        <p class={`prompt ${reader === 'both' ? 'prompt-large' : ''} ${lengthClass(turn.shown)}`} aria-hidden={!leads}>
          {turn.shown}
        </p>
      )}
      {panel.kind === 'lines' && <Lines side={side} list={turn.list} reader={reader} />}
      <Status class="tap-answer">{panel.kind === 'answer' && panel.text}</Status>
      {panel.kind === 'help' && prompt !== undefined && <Help prompt={prompt} speaks={reader !== 'listener'} />}
      {panel.kind === 'more' && <More prompt={prompt} open={open} />}
      {panel.kind === 'signs' && <Signs owner={owner} />}
      {panel.kind === 'park' && <Park owner={owner} />}
      {panel.kind === 'draft' && <Draft />}
      {panel.kind === 'lines' && (
        <div class="taps">
          {reader !== 'speaker' && tap(talk.hardToHear, answer(models, 'hardToHear'))}
          {reader !== 'listener' && turn.begun && tap(talk.cameOutSharp, answer(models, 'cameOutSharp'))}
          {prompt !== undefined && tap(talk.help, { kind: 'help' })}
          {prompt?.apology === true && reader !== 'listener' && tap(talk.draft, { kind: 'draft' })}
          {tap(talk.more, { kind: 'more' })}
        </div>
      )}
    </>
  );
}

/** Closes what is open on a side. It stands with the buttons, where nothing that is long can push it out of sight. */
export function PanelClose({ owner }: { owner: Partner }) {
  const { common } = useModels().words;
  const { panel, change } = useSide(owner);
  if (panel.kind === 'lines') return null;
  return (
    <Button kind="plain" class="tap panel-close" onPress={() => change({ panel: lines })}>
      {common.close}
    </Button>
  );
}

/** Longer than this, in characters, words take smaller letters on a half. */
const longWords = 56;
const lengthClass = (text: string) => (text.length > longWords ? 'prompt-long' : '');

const answer = (models: Models, tap: Tap): Panel => ({ kind: 'answer', text: tapAnswer(models, tap) });

interface LinesProps {
  side: SideWords;
  list: string | null;
  reader: Reader;
}

/** The step's own lines; a reminder takes the place of a plain one, never of a card line. */
function Lines({ side: { heading, line, isCue, stems }, list, reader }: LinesProps) {
  const makesRoom = isReminded(useModels(), reader) && isCue !== true;
  return (
    <>
      {heading !== undefined && <p class={`prompt prompt-step ${lengthClass(heading)}`}>{heading}</p>}
      {list !== null && <p class="hint">{list}</p>}
      <Reminder reader={reader} />
      {!makesRoom && (list === null || isCue === true) && line !== undefined && line !== '' && (
        <p class="hint">{line}</p>
      )}
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
