import { type OwnLine, tidyOwnLine, tooMuchOfLine } from '../../../core/settings.ts';
import { fill } from '../../../core/text/fill.ts';
import { useModels } from '../../parts/models-context.ts';
import { LineField } from '../names/line-field.tsx';

/** Three reminders in the couple's own words; each is kept when its field is left. */
export function OwnLines() {
  const { words, settings } = useModels();
  const { settings: own } = words;
  const { ownLines } = settings.settings.value;
  const labels: Record<OwnLine, string> = { listen: own.ownListen, quiet: own.ownQuiet, here: own.ownHere };
  const tooLong = (typed: string) => {
    const count = tooMuchOfLine(typed);
    return count === 0 ? null : fill(own.lineLong, { count });
  };
  const keep = (line: OwnLine, typed: string) => {
    const { ownLines: now } = settings.settings.peek();
    void settings.change({ ownLines: { ...now, [line]: tidyOwnLine(typed) } });
  };
  const field = (line: OwnLine) => (
    <LineField kept={ownLines[line]} autocapitalize="sentences" tooLong={tooLong} onKeep={(typed) => keep(line, typed)}>
      <span>{labels[line]}</span>
    </LineField>
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
