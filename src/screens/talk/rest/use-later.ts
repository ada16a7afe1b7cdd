import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../../../core/sitting/timer.ts';
import { useModels } from '../../parts/models-context.ts';

/** True once so many ms have passed since an instant of the sitting. */
export function useLater(since: Instant, ms: number): boolean {
  const { sitting, clock } = useModels();
  const [isLater, setLater] = useState(() => sitting.now() - since >= ms);
  useEffect(() => {
    if (!isLater) return clock.after(Math.max(0, since + ms - sitting.now()), () => setLater(true));
  }, [isLater, since, ms]);
  return isLater;
}
