import { say } from '../../core/say.ts';
import type { KeptView } from '../../state/kept-view.ts';
import { Choice } from '../../ui/choice.tsx';
import { useModels } from '../models-context.ts';
import type { useKeptList } from './use-kept-list.ts';

/** A search over all words that are kept, and a choice of one kind. */
export function KeptSearch({ list }: { list: ReturnType<typeof useKeptList> }) {
  const { kept, common } = useModels().words;
  const isNarrow = list.query.trim() !== '' || list.kind !== 'all';
  const found = list.found.length === 0 ? kept.nothingFound : say(kept.found, { count: list.found.length });
  return (
    <search class="kept-search">
      <input
        type="search"
        class="kept-query"
        aria-label={kept.search}
        placeholder={kept.search}
        value={list.query}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={(event) => list.search(event.currentTarget.value)}
      />
      <Choice<KeptView['kind']>
        legend={kept.show}
        hideLegend
        chosen={list.kind}
        onChoose={list.choose}
        options={[
          { value: 'all', label: kept.all },
          { value: 'note', label: kept.notes },
          { value: 'agreement', label: kept.agreements },
          { value: 'appreciation', label: kept.appreciations },
        ]}
      />
      <p class="muted kept-found" role="status">
        {isNarrow && (list.isLooking ? common.oneMoment : found)}
      </p>
    </search>
  );
}
