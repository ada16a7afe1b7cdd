import { holding, isBlank } from '../../core/kept/agreement.ts';
import { Page } from '../../ui/page/page.tsx';
import { InstallFirst } from '../kept/install-first.tsx';
import { KeepsakePage } from '../kept/keepsake-page.tsx';
import { TakenPage, useTaken } from '../kept/taken-page.tsx';
import { useModels } from '../parts/models-context.ts';
import { NotYet, ReadOnlyLine } from '../parts/reading-line.tsx';
import { SaveLine } from '../parts/save-line.tsx';
import { AgreementHistory } from './agreement-history.tsx';
import { EndedAgreement } from './ended-agreement.tsx';
import { OfferedAgreement } from './offered-agreement.tsx';
import { AgreementsPaper } from './paper/agreements-paper.tsx';
import { RunningAgreement } from './running-agreement.tsx';
import { TermsCard } from './terms-card.tsx';
import { type Desk, useAgreement } from './use-agreement.ts';
import { WaysOn } from './ways-on.tsx';
import { WriteAgreement } from './write-agreement.tsx';
import './agreement.css';

/** One agreement, from its first word to its end. */
export function AgreementScreen({ id }: { id: string }) {
  const { shelf, words, readOnlyBecause } = useModels();
  const { kept, agreement } = words;
  if (useTaken(id)) return <TakenPage title={agreement.title} />;
  if (shelf.find('agreement', id) !== undefined) return <AgreementPage id={id} />;
  if (!shelf.isWhole.value) {
    return (
      <KeepsakePage title={agreement.title} isShort>
        <NotYet />
      </KeepsakePage>
    );
  }
  const isOther = shelf.keepsakes.value.some(({ body }) => body.id === id);
  if (readOnlyBecause.value === null && !isOther) return <AgreementPage id={id} />;
  return (
    <KeepsakePage title={agreement.title} isShort>
      <p class="hint">{kept.gone}</p>
    </KeepsakePage>
  );
}

function AgreementPage({ id }: { id: string }) {
  const { words, readOnlyBecause } = useModels();
  const desk = useAgreement(id);
  const { agreement } = desk;
  const isRead = readOnlyBecause.value !== null;
  return (
    <>
      <Page class="agreement" title={words.agreement.title}>
        <ReadOnlyLine />
        {isBlank(agreement) && <InstallFirst />}
        {isRead ? <TermsCard terms={holding(agreement) ?? agreement} isRunning={holding(agreement) !== null} /> : null}
        {!isRead && <Part desk={desk} />}
        <AgreementHistory changes={agreement.changes} />
        <WaysOn desk={desk} isRead={isRead} />
      </Page>
      <AgreementsPaper agreements={[agreement]} isForPrintAlone />
    </>
  );
}

/** What stands in the middle, by where the agreement stands. */
function Part({ desk }: { desk: Desk }) {
  const { stage, act, rev } = desk.agreement;
  const parts = {
    writing: WriteAgreement,
    offered: OfferedAgreement,
    running: RunningAgreement,
    ended: EndedAgreement,
  };
  const Here = parts[stage];
  return (
    <>
      <Here desk={desk} />
      {stage !== 'writing' && <SaveLine saver={desk.saver} text={act} touches={rev} />}
    </>
  );
}
