import { useEffect, useState } from 'preact/hooks';
import type { TablePrompt } from '../../../../content/schema.ts';
import { timerOf } from '../../../core/sitting/scene.ts';
import { timeLeft } from '../../../core/sitting/timer.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Models } from '../../../state/models.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import { tapAnswer } from './tap-answer.ts';
import { type Panel, useDesk } from './turn-desk.tsx';
import './desk.css';

const minute = 60_000;

/** The rarer self-taps, the time left in words, reading aloud, and the ways to put something aside. */
export function More({ prompt, open }: { prompt: TablePrompt | undefined; open: (panel: Panel) => void }) {
  const models = useModels();
  const { words, sitting, settings, voice } = models;
  const { talk } = words;
  const desk = useDesk();
  const send = useSend();
  const [left, setLeft] = useState<string | null>(null);
  // The time left is only shown until the clock moves on.
  const { value: now } = sitting.moment.now;
  useEffect(() => setLeft(null), [now]);
  const here = sitting.sitting.value?.scene;
  const scene = here !== undefined && 'cards' in here ? here : null;
  const tap = (label: string, onPress: () => void) => (
    <Button class="more-tap" onPress={onPress}>
      {label}
    </Button>
  );
  const startOver = () => {
    send({ type: 'startOver' });
    open({ kind: 'answer', text: tapAnswer(models, 'startOver') });
  };
  const myQuestion = () => {
    open({ kind: 'lines' });
    desk.change({ over: 'question' });
  };
  const speaks = scene !== null && ['speak', 'breath', 'sayBack', 'more'].includes(scene.step);
  const reads = prompt !== undefined && settings.settings.value.readAloud && voice.isThere.value;
  return (
    <>
      <div class="more">
        {tap(talk.bodyLoud, () => open({ kind: 'signs' }))}
        {tap(talk.bigFeelings, () => open({ kind: 'answer', text: tapAnswer(models, 'bigFeelings') }))}
        {speaks && tap(talk.startOver, startOver)}
        {scene !== null && (timerOf(scene)?.total ?? 0) > 0 && tap(talk.timeLeft, () => setLeft(leftInWords(models)))}
        {reads && tap(talk.readAloud, () => voice.say(scene?.gentler === true ? prompt.gentler : prompt.text))}
        {tap(talk.park, () => open({ kind: 'park' }))}
        {tap(talk.myQuestion, myQuestion)}
      </div>
      <Status>{left}</Status>
    </>
  );
}

function leftInWords({ words: { talk }, sitting }: Models): string {
  const scene = sitting.sitting.value?.scene;
  const timer = scene === undefined ? null : timerOf(scene);
  const left = timer === null ? 0 : timeLeft(timer, sitting.now());
  if (left === 0) return talk.timeLeftNone;
  if (left < minute / 2) return talk.timeLeftHalf;
  if (left < minute * 1.5) return talk.timeLeftOne;
  return fill(talk.timeLeftMinutes, { minutes: Math.round(left / minute) });
}
