import { useEffect, useState } from 'preact/hooks';
import type { Partner } from '../../../core/partner.ts';
import { type Pile, piles, type Scope, topics } from '../../../core/sitting/scope.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { ScreenTitle } from '../../../ui/page/screen-title.tsx';
import { Status } from '../../../ui/page/status.tsx';
import { DrawnContext } from '../../../ui/press/drawn.ts';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import { SoloPage } from './solo-page.tsx';
import { SortedList } from './sorted-list.tsx';
import { Stack, Ticks } from './ticks.tsx';
import './topics.css';

/** One topic at a time, and how each of them was sorted so far; at the end stands what will be asked. */
export function Topics({ whose, scope }: { whose: Partner; scope: Scope }) {
  const { words, settings, alone } = useModels();
  const { sort, common } = words;
  const send = useSend();
  const undecided = topics.findIndex((topic) => scope[topic] === undefined);
  const [at, go] = useState(undecided === -1 ? topics.length : undecided);
  const topic = topics[at];
  // However it is left, also by a pause: whoever comes next finds the cover.
  useEffect(() => alone.cover, []);
  const back = () => (at === 0 ? alone.cover() : go(at - 1));
  if (topic === undefined) return <SortedList whose={whose} scope={scope} back={back} />;
  const asked = sort[`ask-${topic}`];
  const chosen = scope[topic];
  const choose = (pile: Pile) => {
    send({ type: 'sorting', topic, pile });
    go(at + 1);
  };
  const quiet = (label: string, onPress: () => void) => (
    <Button kind="plain" onPress={onPress}>
      {label}
    </Button>
  );
  return (
    <DrawnContext.Provider value={topic}>
      <SoloPage
        tone={whose}
        view={topic}
        back={back}
        head={<Ticks at={at} scope={scope} />}
        foot={
          <>
            <div class="piles">
              {piles.map((pile) => (
                <div class="pile" key={pile}>
                  <Stack scope={scope} pile={pile} />
                  <Button pressed={chosen === pile} onPress={() => choose(pile)}>
                    {sort[pile]}
                  </Button>
                </div>
              ))}
            </div>
            <div class="sort-ways">
              {quiet(common.back, back)}
              {quiet(sort.next, () => go(at + 1))}
              {quiet(sort.leave, () => go(topics.length))}
            </div>
          </>
        }
      >
        <div class="prompt prompt-full sort-title" style={{ '--letters': asked.length }}>
          <ScreenTitle>
            <span class="eyebrow">{sort.ask}</span> {asked}
          </ScreenTitle>
        </div>
        <Status class="visually-hidden">{`${sort.ask} ${asked}`}</Status>
        <p class="hint">{fill(sort.onlyYou, { name: settings.names.value[whose] })}</p>
      </SoloPage>
    </DrawnContext.Provider>
  );
}
