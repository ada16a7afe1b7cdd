import type { Advice } from '../../core/path/path.ts';
import { fill } from '../../core/text/fill.ts';
import { CheckBox } from '../../ui/controls/check-box.tsx';
import { useModels } from '../parts/models-context.ts';

interface AdviceListProps {
  advice: readonly Advice[];
  confirmed: boolean;
  onConfirm: (confirmed: boolean) => void;
}

/** Advice before a conversation, with one box for both to tick. It never forbids anything. */
export function AdviceList({ advice, confirmed, onConfirm }: AdviceListProps) {
  const { words, bank, clock, dayOf } = useModels();
  const { forecast } = words;
  if (advice.length === 0) return null;
  const lineFor = (each: Advice) => {
    if (each.kind === 'late') return forecast.late;
    if (each.kind === 'rest') return fill(forecast.rest, { when: dayOf(clock.dayAt(each.until)) });
    const name = bank.conversation(each.conversation)?.name ?? '';
    if (each.times > 1) return fill(forecast.usuallyAfterMore, { name, times: each.times });
    return fill(forecast.usuallyAfter, { name });
  };
  return (
    <div class="advice">
      {advice.map((each) => (
        <p key={lineFor(each)}>{lineFor(each)}</p>
      ))}
      <CheckBox label={forecast.confirm} checked={confirmed} onChange={onConfirm} />
    </div>
  );
}
