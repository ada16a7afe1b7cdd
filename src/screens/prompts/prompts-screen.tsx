import { useState } from 'preact/hooks';
import type { ConversationId } from '../../../content/schema.ts';
import { Page } from '../../ui/page/page.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';
import { PromptEntry } from './prompt-entry.tsx';
import './prompts.css';

/** All prompts of one conversation: a touch opens one, to read more of it, to start with it, or to leave it out for good. */
export function PromptsScreen({ conversation: id }: { conversation: ConversationId }) {
  const { words, bank, readOnlyBecause, settings, route } = useModels();
  const [open, setOpen] = useState<string | null>(null);
  const conversation = bank.conversation(id);
  if (conversation === undefined) return null;
  const isElsewhere = readOnlyBecause.value === 'otherWindow';
  // What is asked from an agreed list has no question to start with before there is one.
  const canStart = !isElsewhere && conversation.scope !== true;
  const back = { label: words.common.back, onPress: () => route.go({ name: 'forecast', conversation: id }) };
  return (
    <Page class="prompts" title={conversation.name} back={back}>
      {isElsewhere ? (
        <Status class="notice">{words.trouble.elsewhere}</Status>
      ) : (
        <p class="muted">{canStart ? words.prompts.lead : words.prompts.leadList}</p>
      )}
      <ol class="prompt-list">
        {conversation.prompts
          .filter(({ status }) => status !== 'retired')
          .map((prompt) => (
            <PromptEntry
              key={prompt.id}
              prompt={prompt}
              isOpen={open === prompt.id}
              onOpen={() => setOpen(open === prompt.id ? null : prompt.id)}
              canStart={canStart}
              canLeaveOut={!isElsewhere}
            />
          ))}
      </ol>
      {!settings.kept.value && <Status>{words.settings.notKept}</Status>}
    </Page>
  );
}
