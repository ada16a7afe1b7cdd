import { holding } from '../../../core/kept/agreement.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useModels } from '../../parts/models-context.ts';
import { ScreenTitle } from '../../parts/screen-title.tsx';
import { AgreementsPaper } from './agreements-paper.tsx';
import '../../parts/reading.css';

/** Everything that holds, as the one page that comes out of the printer. */
export function AgreementsScreen() {
  const { words, route, shelf, print } = useModels();
  const held = shelf.of('agreement').filter((each) => holding(each) !== null);
  return (
    <main class="page reading">
      <ScreenTitle>{words.agreements.title}</ScreenTitle>
      {held.length === 0 && shelf.isWhole.value && <p>{words.agreements.none}</p>}
      <AgreementsPaper agreements={held} />
      <div class="actions">
        {held.length > 0 && (
          <Button kind="solid" onPress={print}>
            {words.kept.print}
          </Button>
        )}
        <Button kind="plain" onPress={() => route.go({ name: 'kept' })}>
          {words.kept.toList}
        </Button>
      </div>
    </main>
  );
}
