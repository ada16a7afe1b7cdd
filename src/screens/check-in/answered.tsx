import type { ConversationId } from '../../../content/schema.ts';
import { type Answers, isHeavy } from '../../core/kept/check-in.ts';
import type { Partner } from '../../core/partner.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { ScreenTitle } from '../parts/screen-title.tsx';

const lightTalks: readonly ConversationId[] = ['warm', 'now'];

/** The end of a check-in; on a heavy day it offers a light talk, to this one alone. */
export function Answered({ partner, isKept, answers }: { partner: Partner; isKept: boolean; answers: Answers }) {
  const { words, route, bank } = useModels();
  const { checkIn, sort } = words;
  return (
    <main class={`centred centred-short tone-${partner}`}>
      <ScreenTitle>{isKept ? checkIn.keptTitle : checkIn.goneTitle}</ScreenTitle>
      <p>{isKept ? checkIn.keptLine : checkIn.goneLine}</p>
      {isHeavy(answers) && (
        <>
          <p>{checkIn.heavyLine}</p>
          <div class="actions side-actions">
            {lightTalks.map((conversation) => (
              <Button key={conversation} onPress={() => route.go({ name: 'forecast', conversation })}>
                {bank.conversation(conversation)?.name}
              </Button>
            ))}
          </div>
        </>
      )}
      <div class="actions side-actions">
        <Button kind="solid" onPress={() => route.go({ name: 'overTime' })}>
          {sort.done}
        </Button>
      </div>
    </main>
  );
}
