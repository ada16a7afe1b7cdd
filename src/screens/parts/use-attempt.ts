import { useState } from 'preact/hooks';
import { useModels } from './models-context.ts';

/** Waits for what the tablet may refuse; where it did, `line` says so until the next try. */
export function useAttempt() {
  const { kept } = useModels().words;
  const [isRefused, setRefused] = useState(false);
  return {
    line: isRefused ? kept.refused : '',
    async attempt(work: Promise<boolean>): Promise<boolean> {
      const isDone = await work;
      setRefused(!isDone);
      return isDone;
    },
  };
}
