import type { Partner } from '../../../core/partner.ts';
import { type Pile, piles, type Scope, topics } from '../../../core/sitting/scope.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Choice } from '../../../ui/controls/choice.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { useModels } from '../../parts/models-context.ts';
import { PauseButton } from '../pause-button.tsx';
import { StopButton } from '../stop-button.tsx';
import { useSend } from '../use-send.ts';
import { topicName } from '../words/topic-name.ts';

/** One partner sorts alone what they need to know. The screen is covered until they have the tablet to themselves. */
export function Sort({ whose, scope }: { whose: Partner; scope: Scope }) {
  const { words, settings, route, alone } = useModels();
  const send = useSend();
  const { sort, common } = words;
  const name = settings.names.value[whose];
  const pileNames: Record<Pile, string> = { need: sort.need, later: sort.later, spare: sort.spare };
  if (alone.who.value !== whose) {
    return (
      <Page key="cover" isPart isCentred tone={whose} title={fill(sort.coverTitle, { name })}>
        <p class="hint">{fill(sort.coverLine, { name })}</p>
        <Actions isCentred>
          <Button kind="solid" onPress={() => alone.take(whose)}>
            {sort.coverGo}
          </Button>
          <Button onPress={() => send({ type: 'back' })}>{common.back}</Button>
          <StopButton />
          <PauseButton />
        </Actions>
      </Page>
    );
  }
  return (
    <Page
      key="sort"
      isPart
      class="many-choices"
      tone={whose}
      above={<p class="eyebrow">{fill(sort.eyebrow, { name })}</p>}
      title={sort.title}
    >
      <p>{sort.line}</p>
      {topics.map((topic) => (
        <Choice<Pile>
          key={topic}
          legend={topicName(sort, topic)}
          chosen={scope[topic] ?? null}
          onChoose={(pile) => send({ type: 'sorting', topic, pile })}
          options={piles.map((pile) => ({ value: pile, label: pileNames[pile] }))}
        />
      ))}
      <p class="hint">{sort.laterLine}</p>
      <Actions>
        <Button kind="solid" onPress={() => send({ type: 'sorted', scope })}>
          {sort.done}
        </Button>
        <Button onPress={alone.cover}>{common.back}</Button>
        <PauseButton />
        <StopButton />
        <Button kind="plain" onPress={() => route.go({ name: 'rightForUs' })}>
          {words.home.rightForUs}
        </Button>
      </Actions>
    </Page>
  );
}
