import { isListed, sittingOf, wordsOf } from '../../../core/kept/keepsake.ts';
import { fill } from '../../../core/text/fill.ts';
import { useModels } from '../../parts/models-context.ts';

/** What the two chose to keep of this sitting, in its own words, and from whom it is. */
export function KeptWords({ sitting }: { sitting: string }) {
  const { shelf, words, settings } = useModels();
  const { kept } = words;
  const own = shelf.keepsakes.value.filter((each) => sittingOf(each) === sitting && isListed(each));
  return own.map((each) => {
    const from = each.kind === 'appreciation' && each.body.from !== 'both' ? each.body.from : null;
    return (
      <p class={`done-kept ${from === null ? '' : `tone-${from}`}`} key={each.body.id}>
        <q>
          <bdi>{wordsOf(each)}</bdi>
        </q>
        {from !== null && <span class="hint">{fill(kept.fromOne, { name: settings.names.value[from] })}</span>}
      </p>
    );
  });
}
