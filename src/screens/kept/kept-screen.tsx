import { say } from '../../core/say.ts';
import { LongList } from '../../ui/long-list.tsx';
import { useModels } from '../models-context.ts';
import { ScreenTitle } from '../screen-title.tsx';
import { InstallFirst } from './install-first.tsx';
import { KeptBegin } from './kept-begin.tsx';
import { KeptRow } from './kept-row.tsx';
import { KeptSearch } from './kept-search.tsx';
import { KeptWays } from './kept-ways.tsx';
import { ReadingLine } from './reading-line.tsx';
import { TakenAway } from './taken-away.tsx';
import { useKeptList } from './use-kept-list.ts';
import '../reading.css';
import './kept.css';

/** All notes, agreements and appreciations in one list, the newest first. */
export function KeptScreen() {
  const { words, shelf } = useModels();
  const { kept } = words;
  const list = useKeptList();
  const { all, found, opensAt } = list;
  return (
    <main class="page reading kept">
      {opensAt === undefined ? <ScreenTitle>{kept.title}</ScreenTitle> : <h1 tabIndex={-1}>{kept.title}</h1>}
      <ReadingLine />
      <TakenAway />
      <InstallFirst />
      <KeptBegin />
      <KeptWays all={all} />
      {shelf.damaged.value > 0 && <p class="hint">{say(kept.damaged, { count: shelf.damaged.value })}</p>}
      {shelf.newer.value > 0 && <p class="hint">{say(kept.newer, { count: shelf.newer.value })}</p>}
      {list.canSearch && <KeptSearch list={list} />}
      {all.length === 0 && !shelf.isUnread.value && (
        <p class="kept-empty">{shelf.isWhole.value ? kept.empty : words.common.oneMoment}</p>
      )}
      <LongList
        label={kept.shelf}
        items={found}
        keyOf={({ body }) => body.id}
        row={(keepsake) => {
          const { id } = keepsake.body;
          return <KeptRow keepsake={keepsake} isUnkept={list.unkept.has(id)} onOpen={() => list.leaveFor(id)} />;
        }}
        opensAt={opensAt}
      />
    </main>
  );
}
