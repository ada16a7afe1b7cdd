import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { useModels } from '../../parts/models-context.ts';

/** What can be kept at the end of a sitting. Nothing is kept before the first word is written. */
export function KeepSomething({ sitting }: { sitting: string }) {
  const { words, route, drafts } = useModels();
  const { kept } = words;
  const begin = (name: 'appreciation' | 'agreement' | 'note') => route.go({ name, id: drafts.begin(sitting) });
  return (
    <Actions isCentred>
      <Button onPress={() => begin('appreciation')}>{kept.keepAppreciation}</Button>
      <Button onPress={() => begin('agreement')}>{kept.keepAgreement}</Button>
      <Button onPress={() => begin('note')}>{kept.keepNote}</Button>
    </Actions>
  );
}
