import type { TablePrompt } from '../../../content/schema.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Press } from '../../ui/press/press.tsx';
import { useModels } from '../parts/models-context.ts';
import { WhyLine } from '../parts/why-line.tsx';

interface PromptEntryProps {
  prompt: TablePrompt;
  isOpen: boolean;
  onOpen: () => void;
  canStart: boolean;
  canLeaveOut: boolean;
}

/** One question of the list; a touch unfolds its gentler wording, why it is asked, and what can be done with it. */
export function PromptEntry({ prompt, isOpen, onOpen, canStart, canLeaveOut }: PromptEntryProps) {
  const { words, settings, route } = useModels();
  const { prompts } = words;
  const { leftOut } = settings.settings.value;
  const isOut = leftOut.includes(prompt.id);
  const level = prompt.level <= 2 ? prompts.light : prompt.level === 3 ? prompts.tender : prompts.hard;
  const toggle = () =>
    settings.change({ leftOut: isOut ? leftOut.filter((id) => id !== prompt.id) : [...leftOut, prompt.id] });
  return (
    <li class={isOpen ? 'prompt-entry prompt-open' : 'prompt-entry'}>
      <Press class={isOut ? 'prompt-head prompt-out' : 'prompt-head'} aria-expanded={isOpen} onPress={onOpen}>
        <span class="prompt">{prompt.text}</span>
        {isOut && <span class="prompt-mark">{prompts.isOut}</span>}
      </Press>
      {isOpen && (
        <div class="prompt-more">
          <p class="muted">
            <b>{prompts.gentler}</b> {prompt.gentler}
          </p>
          <WhyLine prompt={prompt} />
          <p class="eyebrow">{level}</p>
          <Actions>
            {canStart && !isOut && (
              <Button kind="solid" onPress={() => route.go({ name: 'startWith', prompt: prompt.id })}>
                {prompts.start}
              </Button>
            )}
            {canLeaveOut && (
              <Button
                label={`${isOut ? prompts.takeBack : prompts.leaveOut}: ${prompt.text}`}
                onPress={() => void toggle()}
              >
                {isOut ? prompts.takeBack : prompts.leaveOut}
              </Button>
            )}
          </Actions>
        </div>
      )}
    </li>
  );
}
