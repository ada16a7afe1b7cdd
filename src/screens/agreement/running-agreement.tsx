import { useState } from 'preact/hooks';
import { end, holdsByCopy, isDue, renew, reopen } from '../../core/kept/agreement.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { useModels } from '../parts/models-context.ts';
import { OriginLine } from '../parts/origin-line.tsx';
import { AgreementFoot } from './agreement-foot.tsx';
import { KeptWords } from './kept-words.tsx';
import type { OpenAgreement } from './use-agreement.ts';

const nobody = { a: false, b: false };

/** Shows an agreement both said yes to. Its buttons have one size, since none is better. */
export function RunningAgreement({ open }: { open: OpenAgreement }) {
  const { words, clock } = useModels();
  const { agreement: own } = words;
  const { agreement, change } = open;
  const [asksHowLong, setAsksHowLong] = useState(false);
  const due = isDue(agreement, clock.today());
  const whiles = [own.while1, own.while2, own.while3, own.while4];
  return (
    <KeptWords
      terms={agreement}
      yes={holdsByCopy(agreement) ? nobody : agreement.touched}
      isRunning
      above={<OriginLine of={agreement} />}
    >
      {due && <p>{own.due}</p>}
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
          <Actions isCentred>
            {whiles.map((label, index) => (
              <Button key={label} onPress={() => change((each, now) => renew(each, now, index + 1))}>
                {label}
              </Button>
            ))}
          </Actions>
        </section>
      )}
      <AgreementFoot open={open} />
    </KeptWords>
  );
}
