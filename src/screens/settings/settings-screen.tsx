import type { JSX } from 'preact';
import { formatRoute } from '../../core/route.ts';
import { Page } from '../../ui/page/page.tsx';
import { Link } from '../../ui/press/link.tsx';
import { useModels } from '../parts/models-context.ts';
import { AboutDrawing, TableDrawing, TabletDrawing, TwoDrawing } from './door-drawings.tsx';
import './settings.css';

interface DoorProps {
  to: 'youTwo' | 'theTable' | 'thisTablet' | 'about';
  title: string;
  line: string;
  Drawing: () => JSX.Element;
}

/** Four doors: to the two people, the table, this tablet, and to what is said about the app. */
export function SettingsScreen() {
  const { words } = useModels();
  const { settings: own, about } = words;
  return (
    <Page class="settings" title={own.title}>
      <nav class="doors" aria-label={own.title}>
        <Door to="youTwo" title={own.youTwo} line={own.youTwoLine} Drawing={TwoDrawing} />
        <Door to="theTable" title={own.theTable} line={own.theTableLine} Drawing={TableDrawing} />
        <Door to="thisTablet" title={own.thisTablet} line={own.thisTabletLine} Drawing={TabletDrawing} />
        <Door to="about" title={about.title} line={own.aboutLine} Drawing={AboutDrawing} />
      </nav>
    </Page>
  );
}

const Door = ({ to, title, line, Drawing }: DoorProps) => (
  <Link class="door" href={formatRoute({ name: to })}>
    <Drawing />
    <div>
      <h2>{title}</h2> <p class="muted">{line}</p>
    </div>
  </Link>
);
