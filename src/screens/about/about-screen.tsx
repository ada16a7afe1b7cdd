import { source } from 'build:facts';
import { formatRoute } from '../../core/route.ts';
import { fill } from '../../core/text/fill.ts';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Folded } from '../../ui/press/folded.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';
import { useModels } from '../parts/models-context.ts';
import { BackLink } from '../settings/back-link.tsx';
import { Ideas } from './ideas.tsx';
import { Licences } from './licences.tsx';
import { PolicyInForce } from './policy-in-force.tsx';
import { StorageFacts } from './storage-facts.tsx';
import './about.css';

/** Says what the app promises and what it does not, and how to check both. */
export function AboutScreen() {
  const { words } = useModels();
  const { about } = words;
  return (
    <Page class="about" above={<BackLink to="settings" />} title={about.title}>
      <p>{about.lead}</p>
      <PolicyInForce />
      <StorageFacts />
      <Claims />
      <HowToCheck />
      <ThisBuild />
      <Ideas />
      <Licences />
      <QuietLink href={formatRoute({ name: 'welcome' })}>{words.settings.welcomeAgain}</QuietLink>
    </Page>
  );
}

function Claims() {
  const { about } = useModels().words;
  return (
    <section>
      <h2>{about.claimsTitle}</h2>
      <DashList lines={[about.claimSends, about.claimAccount, about.claimHost]} />
      <h3>{about.limitsTitle}</h3>
      <DashList
        lines={[about.limitBrowser, about.limitOpen, about.limitScreen, about.limitTraces, about.limitDanger]}
      />
    </section>
  );
}

function HowToCheck() {
  const { about } = useModels().words;
  return (
    <section>
      <h2>{about.checkTitle}</h2>
      <Folded title={about.checkOpen}>
        <ol class="checks">
          {[about.check1, about.check2, about.check3, about.check4, about.check5].map((check) => (
            <li key={check}>{check}</li>
          ))}
        </ol>
      </Folded>
    </section>
  );
}

function ThisBuild() {
  const { words, updates } = useModels();
  const { about } = words;
  return (
    <section>
      <h2>{about.buildTitle}</h2>
      <p>{fill(about.version, { version: updates.version })}</p>
      <p>{about.source}</p>
      <p class="verbatim">
        <code>{source}</code>
      </p>
    </section>
  );
}
