import { useEffect } from 'preact/hooks';
import { useModels } from '../../parts/models-context.ts';

/** Tells the app that a circle breathes on this screen, so that the tablet stays awake for it. */
export function useBreathing(isBreathing: boolean): void {
  const { breathes } = useModels();
  useEffect(() => {
    breathes.value = isBreathing;
    return () => {
      breathes.value = false;
    };
  }, [isBreathing]);
}
