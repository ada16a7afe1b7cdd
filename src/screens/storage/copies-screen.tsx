import { Button } from '../../ui/controls/button.tsx';
import { Notice } from '../../ui/page/notice.tsx';
import { Page } from '../../ui/page/page.tsx';
import { useModels } from '../parts/models-context.ts';
import { UnreadLine } from '../parts/unread-line.tsx';
import { BackLink } from '../settings/back-link.tsx';
import { BringBack } from './bring-back.tsx';
import { SaveCopy } from './save-copy.tsx';
import './storage.css';

/** Saves everything as a file, and brings one back. */
export function CopiesScreen() {
  const models = useModels();
  const { words, storage, copies } = models;
  // While a copy is open, there is nothing else to do.
  const isOpen = copies.restoring.value.is === 'open';
  return (
    <Page class="storage" above={<BackLink to="thisTablet" />} title={words.storage.copiesTitle}>
      {storage.wasEvicted.value && <Loss />}
      <UnreadLine models={models} />
      <div class="two-columns">
        {!isOpen && <SaveCopy />}
        <BringBack />
      </div>
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
