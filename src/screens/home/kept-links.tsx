import { formatRoute } from '../../core/route.ts';
import type { Models } from '../../state/models.ts';
import './kept-links.css';

/** The quiet ways from home to what is kept. */
export function KeptLinks({ words: { kept } }: Pick<Models, 'words'>) {
  return (
    <nav class="kept-from-home" aria-label={kept.shelf}>
      <a class="quiet-link" href={formatRoute({ name: 'kept' })}>
        {kept.title}
      </a>
      <a class="quiet-link" href={formatRoute({ name: 'overTime' })}>
        {kept.overTime}
      </a>
    </nav>
  );
}
