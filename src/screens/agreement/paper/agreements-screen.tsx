import { holding } from '../../../core/kept/agreement.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Page } from '../../../ui/page/page.tsx';
import { useModels } from '../../parts/models-context.ts';
import { AgreementsPaper } from './agreements-paper.tsx';

/** Everything that holds, as the one page that comes out of the printer. */
export function AgreementsScreen() {
  const { words, route, shelf, print } = useModels();
  const held = shelf.of('agreement').filter((each) => holding(each) !== null);
  return (
    <Page title={words.agreements.title}>
      {held.length === 0 && shelf.isWhole.value && <p>{words.agreements.none}</p>}
      <AgreementsPaper agreements={held} />
      <Actions>
        {held.length > 0 && (
          <Button kind="solid" onPress={print}>
            {words.kept.print}
          </Button>
        )}
        <Button kind="plain" onPress={() => route.go({ name: 'kept' })}>
          {words.kept.toList}
        </Button>
      </Actions>
    </Page>
  );
}
