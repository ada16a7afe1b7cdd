import { holding, isBlank } from '../../core/agreement.ts';
import type { Route } from '../../core/route.ts';
import { AgreementsPaper } from '../agreements/agreements-paper.tsx';
import { InstallFirst } from '../kept/install-first.tsx';
import { KeepLine } from '../kept/keep-line.tsx';
import { KeptMain } from '../kept/kept-main.tsx';
import { NotYet, ReadingLine } from '../kept/reading-line.tsx';
import { TakenPage, useTaken } from '../kept/taken-page.tsx';
import { useModels } from '../models-context.ts';
import { ScreenTitle } from '../screen-title.tsx';
import { AgreementHistory } from './agreement-history.tsx';
import { EndedAgreement } from './ended-agreement.tsx';
import { OfferedAgreement } from './offered-agreement.tsx';
import { RunningAgreement } from './running-agreement.tsx';
import { TermsCard } from './terms-card.tsx';
import { type Desk, useAgreement } from './use-agreement.ts';
import { WaysOn } from './ways-on.tsx';
import { WriteAgreement } from './write-agreement.tsx';
import '../reading.css';
import './agreement.css';

/** One agreement, from its first word to its end. */
export function AgreementScreen({ route }: { route: Route }) {
  const { shelf, words, reading } = useModels();
  const { kept, agreement } = words;
  const id = 'id' in route ? route.id : '';
  if (useTaken(id)) return <TakenPage title={agreement.title} />;
  if (shelf.find('agreement', id) !== undefined) return <AgreementPage id={id} />;
  if (!shelf.isWhole.value) {
    return (
      <KeptMain title={agreement.title} isShort>
        <NotYet />
      </KeptMain>
    );
  }
  const isOther = shelf.keepsakes.value.some(({ body }) => body.id === id);
  if (reading.value === null && !isOther) return <AgreementPage id={id} />;
  return (
    <KeptMain title={agreement.title} isShort>
      <p class="hint">{kept.gone}</p>
    </KeptMain>
  );
}

function AgreementPage({ id }: { id: string }) {
  const { words, reading } = useModels();
  const desk = useAgreement(id);
  const { agreement } = desk;
  const isRead = reading.value !== null;
  return (
    <>
      <main class="page reading agreement">
        <ScreenTitle>{words.agreement.title}</ScreenTitle>
        <ReadingLine />
        {isBlank(agreement) && <InstallFirst />}
        {isRead ? <TermsCard terms={holding(agreement) ?? agreement} isRunning={holding(agreement) !== null} /> : null}
        {!isRead && <Part desk={desk} />}
        <AgreementHistory changes={agreement.changes} />
        <WaysOn desk={desk} isRead={isRead} />
      </main>
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
      {stage !== 'writing' && <KeepLine keeping={desk.keeping} text={act} touches={rev} />}
    </>
  );
}
