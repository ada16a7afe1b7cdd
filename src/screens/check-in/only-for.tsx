import type { Partner } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Role } from '../../ui/table/role.tsx';
import { useModels } from '../parts/models-context.ts';

/** Says at the head of a private page whose it is. */
export function OnlyFor({ partner }: { partner: Partner }) {
  const { words, settings } = useModels();
  return <Role name={fill(words.sort.eyebrow, { name: settings.names.value[partner] })} isVoice tone={partner} />;
}
