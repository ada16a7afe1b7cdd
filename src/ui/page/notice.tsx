import type { ComponentChildren } from 'preact';
import { Actions } from './actions.tsx';

interface NoticeProps {
  line: string;
  /** Makes it a section of its own. */
  title?: string;
  /** The buttons that do something about it. */
  children?: ComponentChildren;
  class?: string;
}

/** Something to know first, set off from the page around it. */
export function Notice({ line, title, children, class: more = '' }: NoticeProps) {
  if (title !== undefined) {
    return (
      <section class={`notice ${more}`}>
        <h2>{title}</h2>
        <p>{line}</p>
        <Actions>{children}</Actions>
      </section>
    );
  }
  if (children === undefined) return <p class="notice">{line}</p>;
  return (
    <div class="notice actions">
      <p>{line}</p>
      {children}
    </div>
  );
}
