import { isLight } from '../../../core/sitting/card.ts';
import { skipped } from '../../../core/sitting/forward.ts';
import { cardOf, speakerOf, type TalkScene, timerOf } from '../../../core/sitting/scene.ts';
import type { SittingEvent } from '../../../core/sitting/sitting.ts';
import { startOver } from '../../../core/sitting/turn.ts';
import type { Models } from '../../../state/models.ts';
import type { SheetGroup, SheetRow } from '../../../ui/table/frame/sheet.tsx';
import type { PartInTurn } from '../words/reader.ts';
import { tapAnswer } from './tap-answer.ts';
import { timeLeftInWords } from './time-left.ts';
import { type Panel, placeOf } from './turn-desk.tsx';

/** A sheet: what it says of the talk, what of the one who opens it, and the ways that lie at its foot. */
export interface Sheet {
  readonly groups: readonly SheetGroup[];
  readonly own: SheetGroup;
  readonly ways: readonly SheetRow[];
}

interface SheetOf {
  readonly models: Models;
  readonly scene: TalkScene;
  /** Whose sheet it is. */
  readonly reader: PartInTurn;
  /** True where the words of the question can be seen, so that help with them tells nothing. */
  readonly isShown: boolean;
  /** Opens something in place of the sheet; `lines` closes it. */
  readonly open: (panel: Panel) => void;
  readonly send: (event: SittingEvent) => void;
  /** Opens what helps to listen on, for the one who hears. */
  readonly hard: () => void;
  /** Opens the page for a question of one's own. */
  readonly ask: () => void;
}

/** Everything rarer at this step: the question and the turn, as far as there is something about them, and oneself. */
export function sheetGroups(sheet: SheetOf): Pick<Sheet, 'groups' | 'own'> {
  const { models, reader } = sheet;
  const { talk } = models.words;
  const turn = { speaker: talk.sheetMine, listener: talk.sheetHearing, both: talk.sheetBoth }[reader];
  const groups = [
    { title: talk.sheetQuestion, rows: questionRows(sheet) },
    { title: turn, rows: turnRows(sheet) },
  ];
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    own: { title: talk.sheetElse, rows: elseRows(sheet) },
  };
}

/** A row where it has a place here. */
const row = (isHere: boolean, label: string, onPress: () => void): readonly SheetRow[] =>
  isHere ? [{ label, onPress }] : [];

function questionRows({ models, scene, reader, isShown, open, send }: SheetOf): readonly SheetRow[] {
  const { words, bank, settings, voice } = models;
  const { talk } = words;
  const card = cardOf(scene);
  const prompt = bank.prompt(card?.prompt ?? '');
  const reads = isShown && settings.settings.value.readAloud && voice.isThere.value;
  const then = (event: SittingEvent) => () => {
    open({ kind: 'lines' });
    send(event);
  };
  return [
    ...row(speakerOf(scene) !== null, scene.gentler ? talk.firstWording : talk.gentler, then({ type: 'gentler' })),
    ...row(skipped(scene, models.sitting.now()) !== scene, talk.skip, then({ type: 'skip' })),
    ...row(isShown, talk.help, () => open({ kind: 'help' })),
    ...row(prompt?.apology === true && isShown && reader !== 'listener', talk.draft, () => open({ kind: 'draft' })),
    ...row(reads, talk.readAloud, () => voice.say((scene.gentler ? prompt?.gentler : prompt?.text) ?? '')),
  ];
}

function turnRows({ models, scene, reader, open, hard, send }: SheetOf): readonly SheetRow[] {
  const { talk } = models.words;
  const timer = timerOf(scene);
  const card = cardOf(scene);
  const hasTime = timer !== null && timer.total > 0;
  const anew = startOver(scene, models.sitting.now());
  // Where it is offered at levels 3 and 4, another way stands beside it.
  const canSkipSayBack = scene.step === 'sayBack' && card?.sayBack === 'optional' && isLight(card);
  const hears = reader !== 'speaker' && !['speak', 'more'].includes(scene.step);
  const begun = speakerOf(scene) !== null && !['offer', 'stand'].includes(scene.step);
  return [
    ...row(
      scene.step === 'speak' && hasTime && timer.total === card?.turnMs && reader !== 'listener',
      talk.oneMore,
      () => {
        open({ kind: 'lines' });
        send({ type: 'oneMore' });
      },
    ),
    ...row(hasTime, talk.timeLeft, () => open({ kind: 'time', text: timeLeftInWords(models) })),
    ...row(begun && hears, talk.hardToHear, hard),
    ...row(begun, talk.cameOutSharp, () => open({ kind: 'answer', text: tapAnswer(models, 'cameOutSharp') })),
    ...row(anew !== scene && reader !== 'listener', talk.startOver, () => {
      send({ type: 'startOver' });
      open({ kind: 'answer', text: tapAnswer(models, 'startOver'), at: placeOf(anew) });
    }),
    ...row(canSkipSayBack && reader !== 'speaker', talk.withoutSayBack, () => send({ type: 'next' })),
  ];
}

function elseRows({ models, scene, open, ask }: SheetOf): readonly SheetRow[] {
  const { talk } = models.words;
  const onCard = speakerOf(scene) !== null;
  return [
    ...row(true, talk.bodyLoud, () => open({ kind: 'signs' })),
    ...row(onCard, talk.bigFeelings, () => open({ kind: 'answer', text: tapAnswer(models, 'bigFeelings') })),
    ...row(true, talk.park, () => open({ kind: 'park' })),
    ...row(true, talk.myQuestion, ask),
  ];
}
