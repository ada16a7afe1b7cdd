import type { ComponentChildren } from 'preact';
import { Link } from '../press/link.tsx';
import './quiet-link.css';

/** A way to another place that does not ask to be taken. */
export const QuietLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <Link class="quiet-link" href={href}>
    {children}
  </Link>
);
