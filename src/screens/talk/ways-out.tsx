import { isTalk, speakerOf } from '../../core/sitting/scene.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { useSend } from './use-send.ts';
import './ways-out.css';

/** Steps that need the answer of both: one alone must not skip them. */
const waitsForBoth: readonly string[] = ['ready', 'check'];

/** Back, gentler wording, skip and stop: one touch away at every step, on each partner's own side. */
export function WaysOut({ sitting }: { sitting: Sitting }) {
  const { words } = useModels();
  const send = useSend();
  const { talk, common } = words;
  const { scene, past } = sitting;
  const onCard = isTalk(scene) && speakerOf(scene) !== null;
  const way = (label: string, type: 'back' | 'gentler' | 'skip' | 'stop') => (
    <Button kind="plain" isAlways={type === 'stop'} onPress={() => send({ type })}>
      {label}
    </Button>
  );
  return (
    <div class="ways-out">
      {past.length > 0 && way(common.back, 'back')}
      {onCard && way(isTalk(scene) && scene.gentler ? talk.firstWording : talk.gentler, 'gentler')}
      {isTalk(scene) && !waitsForBoth.includes(scene.step) && way(talk.skip, 'skip')}
      {scene.step !== 'stopped' && way(talk.stop, 'stop')}
    </div>
  );
}
