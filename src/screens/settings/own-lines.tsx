import { type OwnLine, tidyOwnLine } from '../../core/settings.ts';
import { useModels } from '../parts/models-context.ts';
import '../../ui/controls/field.css';
import './names-fields.css';

const longestLine = 160;

/** Three reminders in the couple's own words; each is kept when its field is left. */
export function OwnLines() {
  const { words, settings } = useModels();
  const { settings: own } = words;
  const { ownLines } = settings.settings.value;
  const labels: Record<OwnLine, string> = { listen: own.ownListen, quiet: own.ownQuiet, here: own.ownHere };
  const field = (line: OwnLine) => (
    <label class="name-field">
      <span>{labels[line]}</span>
      <input
        type="text"
        class="field"
        value={ownLines[line]}
        maxLength={longestLine}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onChange={(event) =>
          void settings.change({ ownLines: { ...ownLines, [line]: tidyOwnLine(event.currentTarget.value) } })
        }
      />
    </label>
  );
  return (
    <section>
      <h2>{own.ownLines}</h2>
      <p class="hint">{own.ownLinesLine}</p>
      {field('listen')}
      {field('quiet')}
      {field('here')}
    </section>
  );
}
