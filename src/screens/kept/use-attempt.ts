import { useState } from 'preact/hooks';
import type { Kept } from '../../state/ports.ts';
import { useModels } from '../models-context.ts';

/** Waits for what the tablet may refuse; where it did, `line` says so until the next try. */
export function useAttempt() {
  const { refused } = useModels().words.kept;
  const [isRefused, setRefused] = useState(false);
  return {
    line: isRefused ? refused : '',
    async attempt(work: Promise<Kept>): Promise<Kept> {
      const isDone = await work;
      setRefused(!isDone);
      return isDone;
    },
  };
}
