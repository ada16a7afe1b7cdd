import type { Day } from '../../core/day.ts';
import { type Agreement, holding, holdsByCopy, isDue } from '../../core/kept/agreement.ts';
import type { Listed } from '../../core/kept/keepsake.ts';
import { formatRoute } from '../../core/route.ts';
import type { Words } from '../../state/models.ts';
import { Link } from '../../ui/press/link.tsx';
import { useModels } from '../parts/models-context.ts';

/** More letters than two lines of the widest row can hold. */
const inTwoLines = 400;

interface KeptRowProps {
  keepsake: Listed;
  isUnkept: boolean;
  /** True where there is room for all of its words. */
  isWhole: boolean;
  onOpen: () => void;
}

/** One thing in the list: what it is, its day or that it is not kept yet, and how its words begin. */
export function KeptRow({ keepsake, isUnkept, isWhole, onOpen }: KeptRowProps) {
  const { words, dayOf, clock } = useModels();
  const { kept } = words;
  const { kind, body } = keepsake;
  const text = kind === 'agreement' ? body.act : body.text;
  return (
    <Link class="kept-row" href={formatRoute({ name: kind, id: body.id })} onFollow={onOpen}>
      <span class="kept-row-head">
        <span>{kind === 'agreement' ? stageOf(body, kept, clock.today()) : kept[`one-${kind}`]}</span>
        <span class="muted">{isUnkept ? kept.notYet : dayOf(body.day)}</span>
      </span>
      <span class="kept-row-text" dir="auto">
        {isWhole ? text : text.slice(0, inTwoLines)}
      </span>
    </Link>
  );
}

/** The stage of an agreement in words; one that is being changed still holds. */
function stageOf(agreement: Agreement, kept: Words['kept'], today: Day): string {
  if (agreement.stage === 'ended') return kept.ended;
  if (holding(agreement) !== null)
    return isDue(agreement, today) ? kept.due : holdsByCopy(agreement) ? kept.holdsCopy : kept.holds;
  return agreement.stage === 'writing' ? kept.written : kept.offered;
}
