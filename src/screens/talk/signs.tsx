import { useState } from 'preact/hooks';
import { cardOf, talkOf } from '../../core/scene.ts';
import { adviceOfSigns } from '../../core/signs.ts';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';
import { tapAnswer } from './tap-answer.ts';

/** The body's signs, to touch for oneself: two of them offer a break. Gone with this view. */
export function Signs() {
  const models = useModels();
  const { words, bank, sitting } = models;
  const { talk, pause } = words;
  const [noticed, setNoticed] = useState<readonly string[]>([]);
  const scene = sitting.sitting.value?.scene;
  const under = scene === undefined ? null : talkOf(scene);
  const level = under === null ? 1 : (cardOf(under)?.level ?? 1);
  const advice = adviceOfSigns(noticed, level);
  const toggle = (id: string) =>
    setNoticed(noticed.includes(id) ? noticed.filter((each) => each !== id) : [...noticed, id]);
  return (
    <div class="signs">
      {advice === 'nothing' && (
        <p class="hint">
          {noticed.length === 0 ? `${talk.signsTitle} ${talk.signsLine}` : tapAnswer(models, 'bodyLoud')}
        </p>
      )}
      {advice === 'break' && (
        <p class="signs-offer" role="status">
          {talk.signsBreak}
          <Button kind="solid" onPress={() => void sitting.send({ type: 'pause' })}>
            {pause.break}
          </Button>
        </p>
      )}
      {advice === 'stop' && (
        <p class="signs-offer" role="status">
          {talk.signsStop}
          <Button kind="solid" onPress={() => void sitting.send({ type: 'stop' })}>
            {talk.stop}
          </Button>
        </p>
      )}
      <div class="signs-list">
        {bank.cues.signs.map(({ id, text }) => (
          <Button key={id} class="more-tap" pressed={noticed.includes(id)} onPress={() => toggle(id)}>
            {text}
          </Button>
        ))}
      </div>
    </div>
  );
}
