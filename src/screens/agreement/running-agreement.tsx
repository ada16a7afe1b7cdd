import { useState } from 'preact/hooks';
import { end, isDue, renew, reopen } from '../../core/kept/agreement.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Notice } from '../../ui/page/notice.tsx';
import { useModels } from '../parts/models-context.ts';
import { TermsCard } from './terms-card.tsx';
import type { OpenAgreement } from './use-agreement.ts';

/** Shows an agreement both said yes to. Its buttons have one size, since none is better. */
export function RunningAgreement({ open: { agreement, change } }: { open: OpenAgreement }) {
  const { words, clock } = useModels();
  const { agreement: own } = words;
  const [asksHowLong, setAsksHowLong] = useState(false);
  const due = isDue(agreement, clock.today());
  const whiles = [own.while1, own.while2, own.while3, own.while4];
  return (
    <>
      {due && <Notice line={own.due} />}
      <TermsCard terms={agreement} isRunning />
      <div class="equals">
        {due && (
          <Button expanded={asksHowLong} onPress={() => setAsksHowLong(!asksHowLong)}>
            {own.keepOn}
          </Button>
        )}
        <Button onPress={() => change(reopen)}>{own.change}</Button>
        <Button onPress={() => change(end)}>{own.end}</Button>
      </div>
      {due && asksHowLong && (
        <section>
          <h2>{own.keepOnFor}</h2>
          <Actions>
            {whiles.map((label, index) => (
              <Button key={label} onPress={() => change((each, now) => renew(each, now, index + 1))}>
                {label}
              </Button>
            ))}
          </Actions>
        </section>
      )}
    </>
  );
}
