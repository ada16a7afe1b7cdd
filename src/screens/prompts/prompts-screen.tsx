import type { ConversationId, TablePrompt } from '../../../content/schema.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';
import { WhyLine } from '../parts/why-line.tsx';
import './prompts.css';

/** All prompts of one conversation to read before agreeing to it; any of them can be left out for good. */
export function PromptsScreen({ conversation: id }: { conversation: ConversationId }) {
  const { words, bank, readOnlyBecause, settings, route } = useModels();
  const conversation = bank.conversation(id);
  if (conversation === undefined) return null;
  const isElsewhere = readOnlyBecause.value === 'otherWindow';
  return (
    <Page title={fill(words.prompts.title, { name: conversation.name })}>
      {isElsewhere ? (
        <Status class="notice">{words.trouble.elsewhere}</Status>
      ) : (
        <p class="muted">{words.prompts.lead}</p>
      )}
      <ol class="prompt-list">
        {conversation.prompts
          .filter(({ status }) => status !== 'retired')
          .map((prompt) => (
            <PromptEntry key={prompt.id} prompt={prompt} canLeaveOut={!isElsewhere} />
          ))}
      </ol>
      {!settings.kept.value && <Status>{words.settings.notKept}</Status>}
      <Actions>
        <Button onPress={() => route.go({ name: 'forecast', conversation: conversation.id })}>
          {words.common.back}
        </Button>
      </Actions>
    </Page>
  );
}

function PromptEntry({ prompt, canLeaveOut }: { prompt: TablePrompt; canLeaveOut: boolean }) {
  const { words, settings } = useModels();
  const { prompts } = words;
  const { leftOut } = settings.settings.value;
  const isOut = leftOut.includes(prompt.id);
  const level = [prompts.level1, prompts.level2, prompts.level3, prompts.level4][prompt.level - 1];
  const toggle = () =>
    settings.change({ leftOut: isOut ? leftOut.filter((id) => id !== prompt.id) : [...leftOut, prompt.id] });
  return (
    <li class={isOut ? 'prompt-entry prompt-out' : 'prompt-entry'}>
      <p class="prompt">{prompt.text}</p>
      <p class="muted">
        <b>{prompts.gentler}</b> {prompt.gentler}
      </p>
      <WhyLine prompt={prompt} />
      <p class="eyebrow">{level}</p>
      {canLeaveOut && (
        <Button
          kind="plain"
          label={`${isOut ? prompts.takeBack : prompts.leaveOut}: ${prompt.text}`}
          onPress={() => void toggle()}
        >
          {isOut ? prompts.takeBack : prompts.leaveOut}
        </Button>
      )}
    </li>
  );
}
