import type { Partner } from '../../../core/partner.ts';
import { type Pile, piles, type Scope, topics } from '../../../core/sitting/scope.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Choice } from '../../../ui/controls/choice.tsx';
import { useModels } from '../../parts/models-context.ts';
import { ScreenTitle } from '../../parts/screen-title.tsx';
import { PauseButton } from '../pause-button.tsx';
import { StopButton } from '../stop-button.tsx';
import { topicName } from './topic-name.ts';
import '../../parts/reading.css';
import './sort.css';

/** One partner sorts alone what they need to know. The screen is covered until they have the tablet to themselves. */
export function Sort({ whose, scope }: { whose: Partner; scope: Scope }) {
  const { words, sitting, settings, route, alone } = useModels();
  const { sort, common } = words;
  const name = settings.names.value[whose];
  const pileNames: Record<Pile, string> = { need: sort.need, later: sort.later, spare: sort.spare };
  if (alone.who.value !== whose) {
    return (
      <div key="cover" class={`centred tone-${whose}`}>
        <ScreenTitle>{fill(sort.coverTitle, { name })}</ScreenTitle>
        <p class="hint">{fill(sort.coverLine, { name })}</p>
        <div class="actions side-actions">
          <Button kind="solid" onPress={() => alone.take(whose)}>
            {sort.coverGo}
          </Button>
          <Button onPress={() => void sitting.send({ type: 'back' })}>{common.back}</Button>
          <StopButton />
          <PauseButton />
        </div>
      </div>
    );
  }
  return (
    <div key="sort" class={`page reading sort tone-${whose}`}>
      <p class="eyebrow">{fill(sort.eyebrow, { name })}</p>
      <ScreenTitle>{sort.title}</ScreenTitle>
      <p>{sort.line}</p>
      {topics.map((topic) => (
        <Choice<Pile>
          key={topic}
          legend={topicName(sort, topic)}
          chosen={scope[topic] ?? null}
          onChoose={(pile) => void sitting.send({ type: 'sorting', topic, pile })}
          options={piles.map((pile) => ({ value: pile, label: pileNames[pile] }))}
        />
      ))}
      <p class="hint">{sort.laterLine}</p>
      <div class="actions">
        <Button kind="solid" onPress={() => void sitting.send({ type: 'sorted', scope })}>
          {sort.done}
        </Button>
        <Button onPress={alone.cover}>{common.back}</Button>
        <PauseButton />
        <StopButton />
        <Button kind="plain" onPress={() => route.go({ name: 'rightForUs' })}>
          {words.home.rightForUs}
        </Button>
      </div>
    </div>
  );
}
