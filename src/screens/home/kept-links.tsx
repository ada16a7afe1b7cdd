import { formatRoute } from '../../core/route.ts';
import type { Models } from '../../state/models.ts';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import './kept-links.css';

/** The quiet ways from home to what is kept. */
export function KeptLinks({ words: { kept } }: Pick<Models, 'words'>) {
  return (
    <nav class="kept-from-home" aria-label={kept.shelf}>
      <QuietLink href={formatRoute({ name: 'kept' })}>{kept.title}</QuietLink>
      <QuietLink href={formatRoute({ name: 'overTime' })}>{kept.overTime}</QuietLink>
    </nav>
  );
}
