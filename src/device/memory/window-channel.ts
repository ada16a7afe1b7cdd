import type { WindowChannel, WindowLine } from '../../state/tablet/other-windows.ts';
import { openOwnChannel } from './own-channel.ts';

/** The channel between the windows of this app; those of another copy at the same host do not hear it. */
export function createWindowChannel(): WindowChannel {
  const channel = openOwnChannel('common-ground');
  if (channel === null) return { say: () => {}, hear: () => {} };
  return {
    say: (line) => channel.postMessage(line),
    hear(heard) {
      channel.addEventListener('message', ({ data }) => {
        const line = readLine(data);
        if (line !== null) heard(line);
      });
    },
  };
}

/** A line as this version knows it; a window of another version may say something else. */
function readLine(data: unknown): WindowLine | null {
  if (typeof data !== 'object' || data === null || !('type' in data)) return null;
  if (data.type === 'free' || data.type === 'writes?' || data.type === 'writes') return { type: data.type };
  if (!('id' in data) || typeof data.id !== 'string') return null;
  if (data.type === 'ask') return { type: 'ask', id: data.id };
  if (data.type !== 'answer' || !('answer' in data)) return null;
  const { id, answer } = data;
  return answer === 'ready' || answer === 'talk' || answer === 'unkept' ? { type: 'answer', id, answer } : null;
}
