import { fill } from '../../core/text/fill.ts';
import { Page } from '../../ui/page/page.tsx';
import { ScreenTitle } from '../../ui/page/screen-title.tsx';
import { LongList } from '../../ui/text/long-list.tsx';
import { useModels } from '../parts/models-context.ts';
import { ReadOnlyLine } from '../parts/read-only-line.tsx';
import { InstallFirst } from './install-first.tsx';
import { KeptBegin } from './kept-begin.tsx';
import { KeptRow } from './kept-row.tsx';
import { KeptSearch } from './kept-search.tsx';
import { KeptWays } from './kept-ways.tsx';
import { useKeptList } from './use-kept-list.ts';
import './kept.css';

/** All notes, agreements and appreciations in one list, the newest first. */
export function KeptScreen() {
  const { words, shelf } = useModels();
  const { kept } = words;
  const list = useKeptList();
  const { all, found, opensAt } = list;
  return (
    <Page class="kept">
      <KeptBegin
        title={opensAt === undefined ? <ScreenTitle>{kept.title}</ScreenTitle> : <h1 tabIndex={-1}>{kept.title}</h1>}
      />
      <ReadOnlyLine />
      <InstallFirst />
      <KeptWays all={all} />
      {shelf.damaged.value > 0 && <p class="hint">{fill(kept.damaged, { count: shelf.damaged.value })}</p>}
      {shelf.newer.value > 0 && <p class="hint">{fill(kept.newer, { count: shelf.newer.value })}</p>}
      {list.canSearch && <KeptSearch list={list} />}
      {all.length === 0 && !shelf.isUnread.value && (
        <p class="kept-empty">{shelf.isWhole.value ? kept.empty : words.common.oneMoment}</p>
      )}
      <LongList
        label={kept.shelf}
        items={found}
        keyOf={({ body }) => body.id}
        row={(keepsake, isWhole) => {
          const { id } = keepsake.body;
          const isUnkept = list.unkept.has(id);
          return <KeptRow keepsake={keepsake} isUnkept={isUnkept} isWhole={isWhole} onOpen={() => list.leaveFor(id)} />;
        }}
        opensAt={opensAt}
      />
    </Page>
  );
}
