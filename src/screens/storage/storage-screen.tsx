import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Notice } from '../../ui/page/notice.tsx';
import { Page } from '../../ui/page/page.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';
import { useModels } from '../parts/models-context.ts';
import { BringBack } from './bring-back.tsx';
import { Here } from './here.tsx';
import { SaveCopy } from './save-copy.tsx';
import { TwoTouches } from './two-touches.tsx';
import './storage.css';

/** Shows what is kept and where, saves and restores copies, and forgets everything. */
export function StorageScreen() {
  const { words, route, storage, copies } = useModels();
  const { storage: own, common } = words;
  // While a copy is open, what to do with it comes first.
  const isCopyOpen = copies.restoring.value.is === 'open';
  return (
    <Page class="storage" title={own.title}>
      <p>{own.lead}</p>
      {storage.wasEvicted.value && <Loss />}
      <Here />
      <SaveCopy />
      <BringBack />
      <section>
        <h2>{own.whereTitle}</h2>
        <DashList lines={[own.where1, own.where2, own.where3]} />
      </section>
      <section>
        <h2>{own.forgetTitle}</h2>
        <p>{own.forgetLine}</p>
        <p>{own.forgetAddress}</p>
        <TwoTouches label={own.forget} yes={own.forgetYes} no={own.forgetNot} onYes={() => void storage.forget()} />
      </section>
      <Actions>
        <Button kind={isCopyOpen ? 'line' : 'solid'} onPress={() => route.go({ name: 'home' })}>
          {common.home}
        </Button>
        <Button onPress={() => route.go({ name: 'about' })}>{words.about.title}</Button>
      </Actions>
    </Page>
  );
}

/** Says that the browser removed what was kept. */
function Loss() {
  const { words, storage } = useModels();
  const { storage: own } = words;
  return (
    <Notice title={own.lossTitle} line={own.loss}>
      <Button onPress={() => storage.putAwayLoss()}>{own.lossAway}</Button>
    </Notice>
  );
}
