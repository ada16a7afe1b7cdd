import { holding } from '../../core/agreement.ts';
import { formatRoute, type Route } from '../../core/route.ts';
import { say } from '../../core/say.ts';
import { QuietLink } from '../../ui/quiet-link.tsx';
import { useModels } from '../models-context.ts';
import type { Listed } from './listed.ts';

/** The ways to what belongs to the list, above it: below, thousands of things could lie before them. */
export function KeptWays({ all }: { all: readonly Listed[] }) {
  const { words, copies, dateOf } = useModels();
  const { kept, storage } = words;
  const lastCopy = copies.lastOn.value;
  const canPrint = all.some(({ kind, body }) => kind === 'agreement' && holding(body) !== null);
  const link = (to: Route, label: string) => <QuietLink href={formatRoute(to)}>{label}</QuietLink>;
  return (
    <div class="kept-ways">
      <nav class="kept-links" aria-label={kept.title}>
        {link({ name: 'overTime' }, kept.overTime)}
        {link({ name: 'storage' }, kept.storage)}
        {canPrint && link({ name: 'agreements' }, kept.print)}
      </nav>
      {lastCopy !== null && <p class="muted">{say(storage.last, { day: dateOf(lastCopy) })}</p>}
    </div>
  );
}
