import { useState } from 'preact/hooks';
import { countOf } from '../../core/kept/copy.ts';
import { namesIn } from '../../core/kept/copy-owners.ts';
import { isUnnamed, shownNames } from '../../core/names.ts';
import { bidiIsolated } from '../../core/text/bidi.ts';
import { fill } from '../../core/text/fill.ts';
import type { Found, Owners } from '../../state/copies/restore.ts';
import type { Words } from '../../state/models.ts';
import { nameWordsOf } from '../../state/name-words.ts';
import { Button } from '../../ui/controls/button.tsx';
import { CheckBox } from '../../ui/controls/check-box.tsx';
import { Choice } from '../../ui/controls/choice.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { useModels } from '../parts/models-context.ts';
import { countLines } from './count-lines.ts';
import { TwoTouches } from './two-touches.tsx';

/** Shows what is in a copy, and brings it back. */
export function FoundCopy({ found }: { found: Found }) {
  const { words, copies, dateOf } = useModels();
  const { storage: own } = words;
  const [withNewer, setWithNewer] = useState(false);
  return (
    <div class="found-copy">
      <p class="eyebrow">{own.foundFirst}</p>
      <h2>{fill(own.foundTitle, { day: dateOf(found.copy.made.day) })}</h2>
      <ul class="found-lines">
        {useLines(found, withNewer).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {found.match === 'unknown' && <WhoIsWho found={found} />}
      {found.owners === null ? (
        <Button kind="plain" onPress={() => copies.putAway()}>
          {own.bringNot}
        </Button>
      ) : (
        <Ways found={found} withNewer={withNewer} onNewer={setWithNewer} />
      )}
    </div>
  );
}

interface WaysProps {
  found: Found;
  withNewer: boolean;
  onNewer: (isWanted: boolean) => void;
}

/** The ways to bring it back, and the one to leave it. */
function Ways({ found, withNewer, onNewer }: WaysProps) {
  const { words, copies, readOnlyBecause } = useModels();
  const { storage: own } = words;
  return (
    <>
      {found.contents.newer > 0 && (
        <>
          <CheckBox label={own.takeNewer} checked={withNewer} onChange={onNewer} />
          <p class="hint">{own.takeNewerLine}</p>
        </>
      )}
      {found.isFirst ? (
        <Actions>
          <Button kind="solid" onPress={() => void copies.add(withNewer)}>
            {own.bringBack}
          </Button>
          <Button onPress={() => copies.putAway()}>{own.bringNot}</Button>
        </Actions>
      ) : (
        <>
          {readOnlyBecause.value === null && (
            <>
              <p class="hint">{own.addLine}</p>
              <Button kind="solid" onPress={() => void copies.add(withNewer)}>
                {own.add}
              </Button>
            </>
          )}
          <p class="hint">{own.replaceLine}</p>
          <TwoTouches
            label={own.replace}
            yes={own.replaceYes}
            no={own.replaceNot}
            onYes={() => void copies.replace(withNewer)}
          />
          <Button kind="plain" onPress={() => copies.putAway()}>
            {own.bringNot}
          </Button>
        </>
      )}
    </>
  );
}

/** The preview, line by line: when, who, what, and what adding it would do here. */
function useLines(found: Found, isNewerWanted: boolean): readonly string[] {
  const { file, copy, contents, isFirst } = found;
  const unplaced = file.unread.length - copy.unread.length;
  const newcomers = isNewerWanted ? found.withNewer : found.newcomers;
  const hasNewCheckIns = newcomers.keepsakes.some(({ kind }) => kind === 'checkIn');
  const { words, dateOf } = useModels();
  const { storage: own } = words;
  const kinds = countLines(words, contents.counts);
  const { days, damaged, newer } = contents;
  return [
    ...ownerLines(found, words),
    ...(kinds.length === 0 && damaged + newer === 0 ? [own.foundEmpty] : kinds),
    ...(days === null ? [] : [daysLine(own, dateOf(days.first), dateOf(days.last))]),
    ...(damaged === 0 ? [] : [fill(own.foundDamaged, { count: damaged })]),
    ...(newer === 0 ? [] : [fill(isNewerWanted ? own.foundNewerTaken : own.foundNewer, { count: newer })]),
    ...(isFirst ? [] : [fill(own.adds, { count: countOf(newcomers) })]),
    ...(isFirst || !hasNewCheckIns ? [] : [own.addsCheckIns]),
    ...(newcomers.alike === 0 ? [] : [fill(own.alike, { count: newcomers.alike })]),
    ...(newcomers.left === 0 ? [] : [fill(own.newerLeft, { count: newcomers.left })]),
    ...(unplaced === 0 ? [] : [fill(own.unplaced, { count: unplaced })]),
    ...(newcomers.beside === 0 ? [] : [fill(own.beside, { count: newcomers.beside })]),
  ];
}

const daysLine = (own: Words['storage'], first: string, last: string): string =>
  first === last ? fill(own.oneDay, { day: first }) : fill(own.days, { first, last });

/** Says who is clay and who is pine in the copy, and that things change colour here where that is needed. */
function ownerLines({ file, names, match }: Found, words: Words): readonly string[] {
  const { storage: own } = words;
  const inCopy = namesIn(file);
  const [a, b] = [bidiIsolated(inCopy.a), bidiIsolated(inCopy.b)];
  if (isUnnamed(inCopy)) return [];
  const told =
    a === '' ? fill(own.oneNameB, { name: b }) : b === '' ? fill(own.oneNameA, { name: a }) : fill(own.names, { a, b });
  return match === 'swapped' ? [told, fill(own.swapped, shownNames(names, nameWordsOf(words)))] : [told];
}

/** Asks which of the two in the copy is which of the two here, since their names do not tell. */
function WhoIsWho({ found: { file, names, owners } }: { found: Found }) {
  const { words, copies } = useModels();
  const { storage: own } = words;
  const here = shownNames(names, nameWordsOf(words));
  const inCopy = shownNames(namesIn(file), nameWordsOf(words));
  const pair = (one: string, other: string) => fill(own.whoPair, { one, other, ...here });
  return (
    <Choice<Owners>
      legend={own.who}
      hint={own.whoLine}
      chosen={owners}
      onChoose={copies.tellOwners}
      options={[
        { value: 'same', label: pair(inCopy.a, inCopy.b) },
        { value: 'swapped', label: pair(inCopy.b, inCopy.a) },
      ]}
    />
  );
}
