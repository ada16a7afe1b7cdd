import { holding } from '../../core/kept/agreement.ts';
import type { Listed } from '../../core/kept/keepsake.ts';
import { formatRoute, type Route } from '../../core/route.ts';
import { fill } from '../../core/text/fill.ts';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import { useModels } from '../parts/models-context.ts';

/** Links to what belongs to the list. They stand above it, since it can be thousands of rows long. */
export function KeptWays({ all }: { all: readonly Listed[] }) {
  const { words, copies, dateOf } = useModels();
  const { kept, storage } = words;
  const lastCopy = copies.last.value;
  const canPrint = all.some(({ kind, body }) => kind === 'agreement' && holding(body) !== null);
  const link = (to: Route, label: string) => <QuietLink href={formatRoute(to)}>{label}</QuietLink>;
  return (
    <div class="kept-ways">
      <nav class="kept-links" aria-label={kept.title}>
        {link({ name: 'overTime' }, kept.overTime)}
        {link({ name: 'copies' }, kept.storage)}
        {canPrint && link({ name: 'agreements' }, kept.print)}
      </nav>
      {lastCopy !== null && <p class="muted">{fill(storage.last, { day: dateOf(lastCopy.day) })}</p>}
    </div>
  );
}
