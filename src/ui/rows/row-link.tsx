import type { ComponentChildren } from 'preact';
import { Sign } from '../page/sign.tsx';
import { Link } from '../press/link.tsx';
import './row-link.css';

interface RowLinkProps {
  href: string;
  name: string;
  /** How it stands there now. */
  end?: string | null;
}

/** A list of ways on, a row each. */
export const Rows = ({ children }: { children: ComponentChildren }) => <ul class="rows">{children}</ul>;

/** One row of a list of ways on; the whole row can be touched. */
export const RowLink = ({ href, name, end = null }: RowLinkProps) => (
  <li>
    <Link class="row-link" href={href}>
      <span class="row-name">{name}</span> {end !== null && <span class="row-end">{end}</span>}
      <Sign name="on" />
    </Link>
  </li>
);
