import { Button } from '../../ui/controls/button.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';
import { HomeLink } from '../parts/home-link.tsx';
import { useModels } from '../parts/models-context.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';
import { BringBack } from './bring-back.tsx';
import { Here } from './here.tsx';
import { SaveCopy } from './save-copy.tsx';
import { TwoTouches } from './two-touches.tsx';
import '../parts/reading.css';
import './storage.css';

/** What is kept and where, copies of it, and the way to forget everything. */
export function StorageScreen() {
  const { words, route, storage } = useModels();
  const { storage: own, common } = words;
  return (
    <main class="page reading storage">
      <HomeLink />
      <ScreenTitle>{own.title}</ScreenTitle>
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
      <div class="actions">
        <Button kind="solid" onPress={() => route.go({ name: 'home' })}>
          {common.home}
        </Button>
        <Button onPress={() => route.go({ name: 'about' })}>{words.about.title}</Button>
      </div>
    </main>
  );
}

/** Says that the browser removed what was kept. */
function Loss() {
  const { words, storage } = useModels();
  const { storage: own } = words;
  return (
    <section class="notice">
      <h2>{own.lossTitle}</h2>
      <p>{own.loss}</p>
      <div class="actions">
        <Button onPress={() => storage.putAwayLoss()}>{own.lossAway}</Button>
      </div>
    </section>
  );
}
