import type { ConversationId } from '../../../content/schema.ts';
import { type Answers, isHeavy } from '../../core/kept/check-in.ts';
import type { Partner } from '../../core/partner.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { useModels } from '../parts/models-context.ts';

const lightTalks: readonly ConversationId[] = ['warm', 'now'];

/** The end of a check-in; on a heavy day it offers a light talk, to this one alone. */
export function Answered({ partner, isKept, answers }: { partner: Partner; isKept: boolean; answers: Answers }) {
  const { words, route, bank } = useModels();
  const { checkIn, sort } = words;
  return (
    <Page isCentred class="centred-short" tone={partner} title={isKept ? checkIn.keptTitle : checkIn.goneTitle}>
      <p>{isKept ? checkIn.keptLine : checkIn.goneLine}</p>
      {isHeavy(answers) && (
        <>
          <p>{checkIn.heavyLine}</p>
          <Actions isCentred>
            {lightTalks.map((conversation) => (
              <Button key={conversation} onPress={() => route.go({ name: 'forecast', conversation })}>
                {bank.conversation(conversation)?.name}
              </Button>
            ))}
          </Actions>
        </>
      )}
      <Actions isCentred>
        <Button kind="solid" onPress={() => route.go({ name: 'overTime' })}>
          {sort.done}
        </Button>
      </Actions>
    </Page>
  );
}
