import { daysAfter } from '../../../core/day.ts';
import type { TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { TalkTable } from '../talk-table.tsx';
import { useSend } from '../use-send.ts';
import { closeHeading } from '../words/close-heading.ts';
import { LightEnd } from './light-end.tsx';

/** One thing heard, one kind true thing, when next: the same words for both. */
export function Close({ sitting, scene }: { sitting: Sitting; scene: TalkScene & { step: 'close' } }) {
  const models = useModels();
  const { words, bank, sitting: model, clock, settings } = models;
  const { talk } = words;
  const send = useSend();
  const inDays = (days: number) => () => send({ type: 'finish', nextDay: daysAfter(clock.today(), days) });
  const { closing, check } = bank.cues;
  const line = (wordings: readonly string[]) => wordings[model.history.value.length % wordings.length] ?? '';
  const heading = closeHeading(models, scene);
  const wasHard = scene.held.some((id) => bank.prompt(id)?.level === 4);
  const buttons =
    scene.part === 'next' ? (
      <Actions key="when" isCentred>
        <Button onPress={inDays(1)}>{talk.nextTomorrow}</Button>
        <Button onPress={inDays(3)}>{talk.nextDays}</Button>
        <Button onPress={inDays(7)}>{talk.nextWeek}</Button>
        <Button onPress={() => send({ type: 'finish', nextDay: null })}>{talk.nextOpen}</Button>
      </Actions>
    ) : (
      <Actions isCentred>
        <Button kind="solid" onPress={() => send({ type: 'next' })}>
          {talk.goOn}
        </Button>
        {scene.part === 'heard' && <LightEnd sitting={sitting} talk={scene} />}
      </Actions>
    );
  const said = (
    <>
      <p class="eyebrow">{talk.closeTitle}</p>
      <Prompt>{heading}</Prompt>
      {scene.part === 'heard' && <p class="hint">{line(check.enough)}</p>}
      {wasHard && scene.part === 'next' && <p class="hint">{line(closing.afterHard)}</p>}
    </>
  );
  return (
    <TalkTable
      sitting={sitting}
      scene={scene}
      lead={null}
      leaf={() => ({ head: null, text: said, foot: buttons })}
      picture={said}
      person={(partner) => ({ head: null, text: null, foot: partner === settings.settings.value.near && buttons })}
    />
  );
}
