import { useState } from 'preact/hooks';
import { countOf } from '../../core/kept/copy.ts';
import { bidiIsolated } from '../../core/text/bidi.ts';
import { fill } from '../../core/text/fill.ts';
import type { Found } from '../../state/copies/restore.ts';
import type { Words } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { CheckBox } from '../../ui/controls/check-box.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';
import { useModels } from '../parts/models-context.ts';
import { countLines } from './count-lines.ts';
import { TwoTouches } from './two-touches.tsx';

/** Shows what is in a copy, and brings it back. */
export function FoundCopy({ found }: { found: Found }) {
  const { words, copies, readOnlyBecause } = useModels();
  const { storage: own } = words;
  const [withNewer, setWithNewer] = useState(false);
  return (
    <div class="found-copy">
      <h3>{own.foundTitle}</h3>
      <DashList lines={useLines(found, withNewer)} />
      {found.contents.newer > 0 && (
        <>
          <CheckBox label={own.takeNewer} checked={withNewer} onChange={setWithNewer} />
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
    fill(own.made, { day: dateOf(copy.made.day) }),
    ...(names.length === 0 ? [] : [fill(own.names, { names: listOf(names.map(bidiIsolated)) })]),
    ...(kinds.length === 0 && damaged + newer === 0 ? [own.foundEmpty] : kinds),
    ...(days === null ? [] : [daysLine(own, dateOf(days.first), dateOf(days.last))]),
    ...(damaged === 0 ? [] : [fill(own.foundDamaged, { count: damaged })]),
    ...(newer === 0 ? [] : [fill(isNewerWanted ? own.foundNewerTaken : own.foundNewer, { count: newer })]),
    ...(isFirst ? [] : [fill(own.adds, { count: countOf(newcomers) })]),
    ...(isFirst || !hasNewCheckIns ? [] : [own.addsCheckIns]),
    ...(newcomers.alike === 0 ? [] : [fill(own.alike, { count: newcomers.alike })]),
    ...(newcomers.left === 0 ? [] : [fill(own.newerLeft, { count: newcomers.left })]),
    ...(newcomers.beside === 0 ? [] : [fill(own.beside, { count: newcomers.beside })]),
  ];
}

const daysLine = (own: Words['storage'], first: string, last: string): string =>
  first === last ? fill(own.oneDay, { day: first }) : fill(own.days, { first, last });
