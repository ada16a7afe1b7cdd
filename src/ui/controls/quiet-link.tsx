import type { ComponentChildren } from 'preact';
import './quiet-link.css';

/** A way to another place that does not ask to be taken. */
export function QuietLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="quiet-link" href={href}>
      {children}
    </a>
  );
}
