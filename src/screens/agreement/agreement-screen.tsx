import { useState } from 'preact/hooks';
import { holding } from '../../core/kept/agreement.ts';
import { KeepsakeFrame } from '../kept/keepsake-frame.tsx';
import { KeepsakePage } from '../kept/keepsake-page.tsx';
import { useModels } from '../parts/models-context.ts';
import { BothYes } from './both-yes.tsx';
import { EndedAgreement } from './ended-agreement.tsx';
import { OfferedAgreement } from './offered-agreement.tsx';
import { AgreementsPaper } from './paper/agreements-paper.tsx';
import { ReadAgreement } from './read-agreement.tsx';
import { RunningAgreement } from './running-agreement.tsx';
import { useAgreement } from './use-agreement.ts';
import { WriteAgreement } from './write-agreement.tsx';
import './agreement.css';

/** One agreement, from its first word to its end. */
export function AgreementScreen({ id }: { id: string }) {
  const { kept, agreement } = useModels().words;
  return (
    <KeepsakeFrame kind="agreement" id={id} title={agreement.title}>
      {({ isThere, canWrite }) =>
        isThere || canWrite ? (
          <AgreementPage id={id} />
        ) : (
          <KeepsakePage title={agreement.title} isShort>
            <p class="hint">{kept.gone}</p>
          </KeepsakePage>
        )
      }
    </KeepsakeFrame>
  );
}

/** The page of an agreement by its stage; what holds has a page of its own for the printer. */
function AgreementPage({ id }: { id: string }) {
  const { readOnlyBecause } = useModels();
  const open = useAgreement(id);
  const { agreement } = open;
  const [isAgreed, setAgreed] = useState(false);
  const stages = {
    writing: () => <WriteAgreement open={open} />,
    offered: () => <OfferedAgreement open={open} onAgreed={() => setAgreed(true)} />,
    running: () => (isAgreed ? <BothYes open={open} /> : <RunningAgreement open={open} />),
    ended: () => <EndedAgreement open={open} />,
  };
  return (
    <>
      <div class={holding(agreement) === null ? undefined : 'agreement-on-paper'}>
        {readOnlyBecause.value !== null ? <ReadAgreement open={open} /> : stages[agreement.stage]()}
      </div>
      <AgreementsPaper agreements={[agreement]} isForPrintAlone />
    </>
  );
}
