import { other, type Partner } from '../../../core/partner.ts';
import { speakerOf, type TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import type { SheetRow } from '../../../ui/table/frame/sheet.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import type { PartInTurn } from '../words/reader.ts';
import { type Sheet, sheetGroups } from './sheet-groups.ts';
import { tapAnswer } from './tap-answer.ts';
import { useDesk, useSide } from './turn-desk.tsx';

/** Everything rarer, for one partner at the step where the talk stands. `isShown` is true where the question can be seen. */
export function useSheet(
  sitting: Sitting,
  scene: TalkScene,
  owner: Partner,
  reader: PartInTurn,
  isShown: boolean,
): Sheet {
  const models = useModels();
  const { words, settings, facingFits } = models;
  const send = useSend();
  const desk = useDesk();
  const { change } = useSide(owner);
  const { layout } = settings.settings.value;
  const isFacing = layout === 'facing' && facingFits.value;
  // A sheet that led somewhere does not lie open on the way back.
  const way = (label: string, go: () => void, isAlways = false) => ({
    label,
    isAlways,
    onPress() {
      change({ panel: { kind: 'lines' } });
      go();
    },
  });
  const speaker = speakerOf(scene);
  const hears = speaker === null ? owner : other(speaker);
  const turn = () => void settings.change({ layout: isFacing ? 'sideBySide' : 'facing' });
  const ways: readonly SheetRow[] = [
    ...(sitting.past.length > 0 ? [way(words.common.back, () => send({ type: 'back' }))] : []),
    ...(facingFits.value ? [way(words.talk.turnTable, turn)] : []),
    way(words.talk.stop, () => send({ type: 'stop' }), true),
  ];
  // Right after a break nothing belongs to a question yet.
  const again = way(words.pause.anotherTime, () => desk.change({ wantsBreak: true }));
  if (sitting.scene.step === 'return') return { groups: [], own: { title: words.talk.sheetElse, rows: [again] }, ways };
  return {
    ...sheetGroups({
      models,
      scene,
      reader,
      isShown,
      open: (panel) => change({ panel }),
      send,
      hard() {
        change({ panel: { kind: 'lines' } });
        desk.changeSide(hears, { hard: tapAnswer(models, 'hardToHear') });
      },
      ask() {
        change({ panel: { kind: 'lines' } });
        desk.change({ over: 'question' });
      },
    }),
    ways,
  };
}
