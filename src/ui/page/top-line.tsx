import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Link } from '../press/link.tsx';
import { Press } from '../press/press.tsx';
import { Mark } from '../table/mark.tsx';
import { Sign } from './sign.tsx';

/** A way back that stands in the place of the way home. */
export interface WayBack {
  readonly label: string;
  readonly onPress: () => void;
}

/** The two places that every page leads to, each with its word and its address. */
interface Ways {
  readonly home: { readonly label: string; readonly href: string };
  readonly help: { readonly label: string; readonly href: string };
}

/** Where the top line of every page leads; null where the app cannot go anywhere, and then no line is drawn. */
export const WaysContext = createContext<Ways | null>(null);

interface TopLineProps {
  back?: WayBack | undefined;
  /** Stands in the first place instead of any way. */
  first?: ComponentChildren;
}

/** The same quiet line at the top of every page: home or back at its start, help at its end. */
export function TopLine({ back, first }: TopLineProps) {
  const ways = useContext(WaysContext);
  if (ways === null) return null;
  return (
    <header class="top-line">
      {first ?? (back === undefined ? <HomeWay {...ways.home} /> : <BackWay {...back} />)}
      <Link class="top-way top-help" href={ways.help.href}>
        {ways.help.label}
      </Link>
    </header>
  );
}

const HomeWay = ({ label, href }: Ways['home']) => (
  <Link class="top-way top-first" href={href}>
    <Mark />
    {label}
  </Link>
);

const BackWay = ({ label, onPress }: WayBack) => (
  <Press class="top-way top-first" onPress={onPress}>
    <Sign name="back" />
    {label}
  </Press>
);
