import { useState } from 'preact/hooks';
import { Button } from '../../ui/controls/button.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';
import { OriginLine } from '../parts/origin-line.tsx';
import { UndoLine } from '../parts/undo-line.tsx';
import { useAttempt } from '../parts/use-attempt.ts';

/** The topics the two parked for *Your turn to ask*; each can be deleted. */
export function ParkedList() {
  const models = useModels();
  const { words, parked, shelf } = models;
  const { forecast, kept } = words;
  const { line, attempt } = useAttempt();
  const [taken, setTaken] = useState<string | null>(null);
  const canUndo = shelf.removed.value.some(({ body }) => body.id === taken);
  const takeOut = async (id: string) => {
    if (await attempt(parked.takeOut(id))) setTaken(id);
  };
  if (parked.parked.value.length === 0 && !canUndo) return null;
  return (
    <section class="parked-list">
      <h2>{forecast.parkedTitle}</h2>
      {parked.parked.value.map((topic) => (
        <div key={topic.id} class="parked">
          <bdi>{topic.text}</bdi>
          <Button kind="plain" label={`${forecast.parkedGone}: ${topic.text}`} onPress={() => void takeOut(topic.id)}>
            {forecast.parkedGone}
          </Button>
          <OriginLine of={topic} />
        </div>
      ))}
      <UndoLine
        models={models}
        line={canUndo ? line || kept.parkedTaken : null}
        onUndo={() => void attempt(shelf.undo())}
      />
      <Status>{!canUndo && line}</Status>
    </section>
  );
}
