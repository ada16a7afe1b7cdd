import { useEffect } from 'preact/hooks';
import { countsOf } from '../../core/kept/copy.ts';
import { wordsOf } from '../../core/kept/keepsake.ts';
import { type Kind, listedKinds } from '../../core/kept/kinds.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Status } from '../../ui/page/status.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';
import { useModels } from '../parts/models-context.ts';
import { NotYet } from '../parts/unread-line.tsx';
import { countLines } from './count-lines.ts';

/** Says what is kept here, how much room it takes, and whether the browser promised to keep it. */
export function Here() {
  const { words, shelf, storage, health, proof } = useModels();
  const { storage: own, about } = words;
  useEffect(() => void storage.look(), [storage]);
  const facts = storage.facts.value;
  const lines = countLines(words, countsOf(shelf.keepsakes.value));
  const [damaged, newer] = [shelf.damaged.value, shelf.newer.value];
  const isNothing = lines.length === 0 && damaged === 0 && newer === 0;
  return (
    <section>
      {!shelf.isWhole.value && <NotYet />}
      {isNothing && shelf.isWhole.value && <p>{own.nothing}</p>}
      {!isNothing && <DashList lines={lines} />}
      {damaged > 0 && <p>{fill(own.damaged, { count: damaged })}</p>}
      {newer > 0 && <p>{fill(own.newer, { count: newer })}</p>}
      {health.value === 'full' && <NoRoom />}
      {facts !== null && (
        <p>{facts.used === null ? about.usedUnsaid : fill(about.used, { size: proof.sizeOf(facts.used) })}</p>
      )}
      {facts !== null && (
        <Status class={null}>
          {{ yes: about.promisedYes, no: about.promisedNo, unsaid: about.promisedUnsaid }[facts.promised]}
        </Status>
      )}
      {facts?.promised === 'no' && (
        <Actions>
          <Button onPress={() => void storage.ask()}>{own.ask}</Button>
        </Actions>
      )}
    </section>
  );
}

/** Says which kinds take the most room, and leads to the list where they can be deleted. */
function NoRoom() {
  const { words, shelf, route, listOf } = useModels();
  const { storage: own } = words;
  const units = new Map<Kind, number>();
  for (const each of shelf.keepsakes.value) {
    units.set(each.kind, (units.get(each.kind) ?? 0) + wordsOf(each).length);
  }
  const unitsOf = (kind: Kind) => units.get(kind) ?? 0;
  const kinds = listedKinds
    .filter((kind) => unitsOf(kind) > 0)
    .sort((x, y) => unitsOf(y) - unitsOf(x))
    .map((kind) => own[`some-${kind}`])
    .slice(0, 2);
  return (
    <>
      <p>{own.full}</p>
      {kinds.length > 0 && <p>{fill(own.largest, { kinds: listOf(kinds) })}</p>}
      <Actions>
        <Button onPress={() => route.go({ name: 'kept' })}>{own.showKept}</Button>
      </Actions>
    </>
  );
}
