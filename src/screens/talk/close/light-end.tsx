import { lightEndOf } from '../../../core/sitting/light-end.ts';
import type { TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';

/** One light question to end on, where a hard talk ended before it came to its own; offered, and never asked for. */
export function LightEnd({ sitting, talk }: { sitting: Sitting; talk: TalkScene }) {
  const { words } = useModels();
  const send = useSend();
  if (lightEndOf(sitting.plan, talk) === null) return null;
  return (
    <Button kind="plain" onPress={() => send({ type: 'lightEnd' })}>
      {words.talk.lightEnd}
    </Button>
  );
}
