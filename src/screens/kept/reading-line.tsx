import { useModels } from '../models-context.ts';

/** Why nothing can be changed here just now; nothing where it can. */
export function ReadingLine() {
  const { words, reading } = useModels();
  if (reading.value === null) return null;
  const line = { otherWindow: words.trouble.elsewhere, newerVersion: words.kept.newerReading }[reading.value];
  return (
    <p class="notice" role="status">
      {line}
    </p>
  );
}
