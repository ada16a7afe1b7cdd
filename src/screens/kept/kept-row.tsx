import type { Day } from '../../core/day.ts';
import { type Agreement, holding, holdsByCopy, isDue } from '../../core/kept/agreement.ts';
import type { Listed } from '../../core/kept/keepsake.ts';
import { type Partner, partners } from '../../core/partner.ts';
import { formatRoute } from '../../core/route.ts';
import { fill } from '../../core/text/fill.ts';
import type { Models } from '../../state/models.ts';
import { Sign } from '../../ui/page/sign.tsx';
import { Link } from '../../ui/press/link.tsx';
import { Mark } from '../../ui/table/mark.tsx';
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

/** One thing in the list: how its words begin, what it is, and its day or that it is not kept yet. */
export function KeptRow({ keepsake, isUnkept, isWhole, onOpen }: KeptRowProps) {
  const models = useModels();
  const { words, dayOf, clock } = models;
  const { kind, body } = keepsake;
  const text = kind === 'agreement' ? body.act : body.text;
  return (
    <Link class="kept-row" href={formatRoute({ name: kind, id: body.id })} onFollow={onOpen}>
      {kind === 'agreement' ? <Mark filled={yesTo(body)} /> : <Sign name="notes" />}
      <span class="kept-row-text" dir="auto">
        {isWhole ? text : text.slice(0, inTwoLines)}
      </span>{' '}
      <span class="kept-row-facts">
        <span class="kept-row-fact">{factOf(models, keepsake, clock.today())}</span>{' '}
        <span class="kept-row-day">{isUnkept ? words.kept.notYet : dayOf(body.day)}</span>
      </span>
    </Link>
  );
}

/** Who has said yes to an agreement here: to what holds, or else to what is put to both. */
function yesTo(agreement: Agreement): Readonly<Record<Partner, boolean>> {
  const holds = holding(agreement) !== null && !holdsByCopy(agreement);
  return holds ? { a: true, b: true } : agreement.stage === 'offered' ? agreement.touched : { a: false, b: false };
}

/** What it is, in words. */
function factOf({ words, settings }: Pick<Models, 'words' | 'settings'>, keepsake: Listed, today: Day): string {
  const { kept } = words;
  const names = settings.names.value;
  if (keepsake.kind === 'note') return kept.aNote;
  if (keepsake.kind === 'appreciation') {
    const { from } = keepsake.body;
    return from === 'both' ? kept.anAppreciation : fill(kept.appreciationFrom, { name: names[from] });
  }
  const agreement = keepsake.body;
  if (agreement.stage === 'ended') return kept.ended;
  if (holding(agreement) !== null)
    return isDue(agreement, today) ? kept.due : holdsByCopy(agreement) ? kept.holdsCopy : kept.holds;
  if (agreement.stage === 'writing') return kept.written;
  const first = partners.find((partner) => agreement.touched[partner]);
  return first === undefined ? kept.offered : fill(kept.offeredYes, { name: names[first] });
}
