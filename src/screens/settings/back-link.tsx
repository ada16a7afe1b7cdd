import { formatRoute } from '../../core/route.ts';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import { Sign } from '../../ui/page/sign.tsx';
import { useModels } from '../parts/models-context.ts';

/** The way from a page of the settings back to where it was opened. */
export function BackLink({ to }: { to: 'settings' | 'thisTablet' }) {
  const { settings } = useModels().words;
  return (
    <QuietLink href={formatRoute({ name: to })}>
      <Sign name="back" />
      {to === 'settings' ? settings.title : settings.thisTablet}
    </QuietLink>
  );
}
