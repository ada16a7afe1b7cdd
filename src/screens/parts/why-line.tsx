import type { TablePrompt } from '../../../content/schema.ts';
import { fill } from '../../core/text/fill.ts';
import { useModels } from './models-context.ts';

/** Why a prompt is asked, with the name of the work it leans on, where there is one. */
export function WhyLine({ prompt: { why } }: { prompt: TablePrompt }) {
  const { words, bank } = useModels();
  const { prompts } = words;
  const source = bank.sources[why.source ?? ''];
  return (
    <p class="muted">
      <b>{prompts.why}</b> {why.text}
      {source !== undefined && ` ${fill(prompts.source, { source: source.cite })}`}
    </p>
  );
}
