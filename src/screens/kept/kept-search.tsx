import { listedKinds } from '../../core/kept/kinds.ts';
import { fill } from '../../core/text/fill.ts';
import type { ListPlace } from '../../state/kept/list-place.ts';
import { Choice } from '../../ui/controls/choice.tsx';
import { Status } from '../../ui/page/status.tsx';
import { correctNothing, unaided } from '../../ui/text/unaided.ts';
import { useModels } from '../parts/models-context.ts';
import type { useKeptList } from './use-kept-list.ts';
import '../../ui/controls/field.css';

/** A search over all words that are kept, and a choice of one kind. */
export function KeptSearch({ list }: { list: ReturnType<typeof useKeptList> }) {
  const { kept, common } = useModels().words;
  const { kind, query, found, isLooking } = list;
  const none = kind === 'all' || query.trim() !== '' ? kept.nothingFound : kept[`none-${kind}`];
  const said = found.length === 0 ? none : fill(kept.found, { count: found.length });
  return (
    <search class="kept-search">
      <input
        type="search"
        class="field kept-query"
        aria-label={kept.search}
        placeholder={kept.search}
        value={query}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        {...unaided}
        ref={correctNothing}
        onInput={(event) => list.search(event.currentTarget.value)}
      />
      <Choice<ListPlace['kind']>
        legend={kept.show}
        hideLegend
        chosen={kind}
        onChoose={list.choose}
        options={[
          { value: 'all', label: kept.all },
          ...listedKinds.map((value) => ({ value, label: kept[`all-${value}`] })),
        ]}
      />
      <Status class="muted">{list.isNarrow && (isLooking ? common.oneMoment : said)}</Status>
    </search>
  );
}
