import { useModels } from './models-context.ts';

/** The way back from a kept text: to the close of the sitting it was begun at, where that is still there, else to the list. */
export function useWayBack(sittingId: string | null) {
  const { route, sitting } = useModels();
  const { value } = sitting.sitting;
  const isAtClose = value?.id === sittingId && value?.scene.step === 'done';
  return { isAtClose, leave: () => route.go({ name: isAtClose ? 'talk' : 'kept' }) };
}
