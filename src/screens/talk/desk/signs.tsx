import type { Partner } from '../../../core/partner.ts';
import { cardOf, talkOf } from '../../../core/sitting/scene.ts';
import { adviceOfSigns } from '../../../core/sitting/signs.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import { tapAnswer } from './tap-answer.ts';
import { useDesk, useSide } from './turn-desk.tsx';
import './desk.css';

/** The body's signs, to touch for oneself: two of them offer a break. They lie on the step's desk. */
export function Signs({ owner }: { owner: Partner }) {
  const models = useModels();
  const { words, bank, sitting } = models;
  const { talk, pause } = words;
  const desk = useDesk();
  const send = useSend();
  const { signs: noticed, change } = useSide(owner);
  const scene = sitting.sitting.value?.scene;
  const under = scene === undefined ? null : talkOf(scene);
  const level = under === null ? 1 : (cardOf(under)?.level ?? 1);
  const advice = adviceOfSigns(noticed, level);
  const toggle = (id: string) =>
    change({ signs: noticed.includes(id) ? noticed.filter((each) => each !== id) : [...noticed, id] });
  const takeBreak = () => {
    // Signs touched before a rest may no longer be true after it.
    change({ panel: { kind: 'lines' }, signs: [] });
    desk.change({ wantsBreak: true });
    send({ type: 'pause' });
  };
  const said = {
    nothing: noticed.length === 0 ? `${talk.signsTitle} ${talk.signsLine}` : tapAnswer(models, 'bodyLoud'),
    break: talk.signsBreak,
    stop: talk.signsStop,
  }[advice];
  return (
    <div class="signs">
      <Status>{said}</Status>
      {advice === 'break' && (
        <div class="signs-offer">
          <Button kind="solid" onPress={takeBreak}>
            {pause.break}
          </Button>
        </div>
      )}
      {advice === 'stop' && (
        <div class="signs-offer">
          <Button kind="solid" isAlways onPress={() => send({ type: 'stop' })}>
            {talk.stop}
          </Button>
        </div>
      )}
      <div class="signs-list">
        {bank.cues.signs.map(({ id, text }) => (
          <Button key={id} class="sign-tap" pressed={noticed.includes(id)} onPress={() => toggle(id)}>
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}
