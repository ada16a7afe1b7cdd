import { holding, isBlank } from '../../core/kept/agreement.ts';
import { Page } from '../../ui/page/page.tsx';
import { InstallFirst } from '../kept/install-first.tsx';
import { KeepsakeFrame } from '../kept/keepsake-frame.tsx';
import { KeepsakePage } from '../kept/keepsake-page.tsx';
import { useModels } from '../parts/models-context.ts';
import { OriginLine } from '../parts/origin-line.tsx';
import { ReadOnlyLine } from '../parts/read-only-line.tsx';
import { SaveLine } from '../parts/save-line.tsx';
import { AgreementHistory } from './agreement-history.tsx';
import { EndedAgreement } from './ended-agreement.tsx';
import { OfferedAgreement } from './offered-agreement.tsx';
import { AgreementsPaper } from './paper/agreements-paper.tsx';
import { RunningAgreement } from './running-agreement.tsx';
import { TermsCard } from './terms-card.tsx';
import { type OpenAgreement, useAgreement } from './use-agreement.ts';
import { WaysOn } from './ways-on.tsx';
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

function AgreementPage({ id }: { id: string }) {
  const { words, readOnlyBecause } = useModels();
  const open = useAgreement(id);
  const { agreement } = open;
  const isRead = readOnlyBecause.value !== null;
  return (
    <>
      <Page
        class={`agreement ${holding(agreement) === null ? '' : 'agreement-on-paper'}`}
        title={words.agreement.title}
      >
        <ReadOnlyLine />
        <OriginLine of={agreement} />
        {isBlank(agreement) && <InstallFirst />}
        {isRead ? <TermsCard terms={holding(agreement) ?? agreement} isRunning={holding(agreement) !== null} /> : null}
        {!isRead && <Part open={open} />}
        <AgreementHistory changes={agreement.changes} />
        <WaysOn open={open} isRead={isRead} />
      </Page>
      <AgreementsPaper agreements={[agreement]} isForPrintAlone />
    </>
  );
}

/** The middle of the page, by the stage of the agreement. */
function Part({ open }: { open: OpenAgreement }) {
  const { stage, act, rev } = open.agreement;
  const parts = {
    writing: WriteAgreement,
    offered: OfferedAgreement,
    running: RunningAgreement,
    ended: EndedAgreement,
  };
  const Here = parts[stage];
  return (
    <>
      <Here open={open} />
      {stage !== 'writing' && <SaveLine saver={open.saver} text={act} touches={rev} />}
    </>
  );
}
