import { formatRoute } from '../../core/route.ts';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import { Page } from '../../ui/page/page.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';
import { useModels } from '../parts/models-context.ts';
import { BackLink } from '../settings/back-link.tsx';
import { Here } from './here.tsx';
import './storage.css';

/** Says what is kept on this tablet, how much room it takes, and what lies where. */
export function StorageScreen() {
  const { words } = useModels();
  const { storage: own } = words;
  return (
    <Page class="storage" above={<BackLink to="thisTablet" />} title={own.hereTitle}>
      <p>{own.lead}</p>
      <Here />
      <section>
        <h2>{own.whereTitle}</h2>
        <DashList lines={[own.where1, own.where2, own.where3]} />
      </section>
      <QuietLink href={formatRoute({ name: 'copies' })}>{own.copiesTitle}</QuietLink>
    </Page>
  );
}
