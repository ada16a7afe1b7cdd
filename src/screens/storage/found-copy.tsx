import { useState } from 'preact/hooks';
import { countOf } from '../../core/copy.ts';
import { isolated } from '../../core/isolated.ts';
import { say } from '../../core/say.ts';
import type { Found } from '../../state/bringing.ts';
import type { Words } from '../../state/models.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { Lines } from '../../ui/lines.tsx';
import { useModels } from '../models-context.ts';
import { countLines } from './count-lines.ts';
import { TwoTouches } from './two-touches.tsx';

/** What is in a copy, and the ways to bring it back. */
export function FoundCopy({ found }: { found: Found }) {
  const { words, copies, reading } = useModels();
  const { storage: own } = words;
  const [withNewer, setWithNewer] = useState(false);
  return (
    <div class="found-copy">
      <h3>{own.foundTitle}</h3>
      <Lines lines={useLines(found, withNewer)} />
      {found.contents.newer > 0 && (
        <>
          <CheckBox label={own.takeNewer} checked={withNewer} onChange={setWithNewer} />
          <p class="hint">{own.takeNewerLine}</p>
        </>
      )}
      {found.isFirst ? (
        <div class="actions">
          <Button kind="solid" onPress={() => void copies.add(withNewer)}>
            {own.bringBack}
          </Button>
          <Button onPress={() => copies.putAway()}>{own.bringNot}</Button>
        </div>
      ) : (
        <>
          {reading.value === null && (
            <>
              <p class="hint">{own.addLine}</p>
              <Button onPress={() => void copies.add(withNewer)}>{own.add}</Button>
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
    </div>
  );
}

/** The preview, line by line: when, who, what, and what adding it would do here. */
function useLines(found: Found, isNewerWanted: boolean): readonly string[] {
  const { copy, contents, isFirst } = found;
  const newcomers = isNewerWanted ? found.withNewer : found.newcomers;
  const hasNewCheckIns = newcomers.keepsakes.some(({ kind }) => kind === 'checkIn');
  const { words, dateOf, listOf } = useModels();
  const { storage: own } = words;
  const names = [copy.settings?.names.a ?? '', copy.settings?.names.b ?? ''].filter((name) => name !== '');
  const kinds = countLines(words, contents.counts);
  const { days, damaged, newer } = contents;
  return [
    say(own.made, { day: dateOf(copy.made) }),
    ...(names.length === 0 ? [] : [say(own.names, { names: listOf(names.map(isolated)) })]),
    ...(kinds.length === 0 && damaged + newer === 0 ? [own.foundEmpty] : kinds),
    ...(days === null ? [] : [daysLine(own, dateOf(days.first), dateOf(days.last))]),
    ...(damaged === 0 ? [] : [say(own.foundDamaged, { count: damaged })]),
    ...(newer === 0 ? [] : [say(isNewerWanted ? own.foundNewerTaken : own.foundNewer, { count: newer })]),
    ...(isFirst ? [] : [say(own.adds, { count: countOf(newcomers) })]),
    ...(isFirst || !hasNewCheckIns ? [] : [own.addsCheckIns]),
    ...(newcomers.alike === 0 ? [] : [say(own.alike, { count: newcomers.alike })]),
    ...(newcomers.left === 0 ? [] : [say(own.newerLeft, { count: newcomers.left })]),
    ...(newcomers.beside === 0 ? [] : [say(own.beside, { count: newcomers.beside })]),
  ];
}

const daysLine = (own: Words['storage'], first: string, last: string): string =>
  first === last ? say(own.oneDay, { day: first }) : say(own.days, { first, last });
