import type { ComponentChildren } from 'preact';
import { Link } from '../press/link.tsx';
import { Press } from '../press/press.tsx';
import './quiet-link.css';

/** A way to another place that does not ask to be taken. */
export const QuietLink = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <Link class="quiet-link" href={href}>
    {children}
  </Link>
);

/** The same for something to do here. */
export const QuietButton = ({ onPress, children }: { onPress: () => void; children: ComponentChildren }) => (
  <Press class="quiet-link" onPress={onPress}>
    {children}
  </Press>
);
