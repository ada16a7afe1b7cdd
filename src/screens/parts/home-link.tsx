import { formatRoute } from '../../core/route.ts';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import { useModels } from './models-context.ts';

/** The way home at the head of a long page: on the home screen of a tablet no browser offers one. */
export function HomeLink() {
  const { words } = useModels();
  return <QuietLink href={formatRoute({ name: 'home' })}>{words.common.home}</QuietLink>;
}
