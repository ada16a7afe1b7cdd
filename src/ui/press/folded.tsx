import type { ComponentChildren } from 'preact';
import { useDrawn } from './drawn.ts';

/** Something longer under its title; a touch on the title unfolds it. */
export function Folded({ title, children }: { title: ComponentChildren; children: ComponentChildren }) {
  const summary = useDrawn<HTMLElement>();
  return (
    <details>
      <summary ref={summary}>{title}</summary>
      {children}
    </details>
  );
}
