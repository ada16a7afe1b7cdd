import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Partner } from '../../core/partner.ts';
import type { Sitting } from '../../core/sitting/sitting.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';
import { isOpen, useSide } from './desk/turn-desk.tsx';
import { useFresh } from './use-fresh.ts';
import { useSend } from './use-send.ts';
import './corners.css';

/** How long the way back lies open after a step begins, in ms: a touch that slipped costs one touch. */
const backMs = 6_000;

/** Back to the step before, in the first moments of a step and all through the breath. Later it is in the sheet. */
export function EarlyBack({ sitting: { past, scene } }: { sitting: Sitting }) {
  const { words } = useModels();
  const send = useSend();
  const isFresh = useFresh(past.at(-1), backMs);
  if (past.length === 0 || (!isFresh && scene.step !== 'breath')) return null;
  return (
    <Button kind="plain" class="corner" onPress={() => send({ type: 'back' })}>
      <svg viewBox="0 0 22 22" aria-hidden="true">
        <path d="M13.5 4.5 7 11l6.5 6.5" />
      </svg>
      <span>{words.common.back}</span>
    </Button>
  );
}

/** Opens the sheet of a side, and closes it, or what was opened from it, in the same place. */
export function MoreButton({ owner }: { owner: Partner }) {
  const { panel, change } = useSide(owner);
  const opened = isOpen(panel);
  const place = useRef<HTMLSpanElement>(null);
  const wasOpen = useRef(opened);
  // What was touched in the sheet goes with it: the focus comes back to where the sheet was opened.
  useLayoutEffect(() => {
    if (!opened && document.activeElement === document.body && wasOpen.current)
      place.current?.querySelector('button')?.focus({ preventScroll: true });
    wasOpen.current = opened;
  }, [opened]);
  return (
    <span ref={place}>
      <MoreSign isOpen={opened} onPress={() => change({ panel: { kind: opened ? 'lines' : 'more' } })} />
    </span>
  );
}

/** *More*, or *Close* in its place once it is open. */
export function MoreSign({ isOpen, onPress }: { isOpen: boolean; onPress: () => void }) {
  const { words } = useModels();
  return (
    <Button kind="plain" class="corner" expanded={isOpen} onPress={onPress}>
      <span>{isOpen ? words.common.close : words.talk.more}</span>
      <svg viewBox="0 0 22 22" aria-hidden="true">
        {isOpen ? <path d="M5 5l12 12M17 5 5 17" /> : <path class="corner-dots" d="M4 11h.01M11 11h.01M18 11h.01" />}
      </svg>
    </Button>
  );
}
