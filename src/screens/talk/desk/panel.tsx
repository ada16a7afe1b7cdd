import type { TablePrompt } from '../../../../content/schema.ts';
import type { Partner } from '../../../core/partner.ts';
import { Draft } from './draft.tsx';
import { Help } from './help.tsx';
import { Park } from './park.tsx';
import { Signs } from './signs.tsx';
import type { LargePanel } from './turn-desk.tsx';

interface PanelProps {
  panel: LargePanel;
  /** On whose side of the desk it lies. */
  owner: Partner;
  prompt: TablePrompt | undefined;
  /** True where it is read by the one who speaks. */
  speaks: boolean;
}

/** What a touch in the sheet opened, in place of the words of a side. */
export function Panel({ panel, owner, prompt, speaks }: PanelProps) {
  switch (panel.kind) {
    case 'help':
      return prompt === undefined ? null : <Help prompt={prompt} speaks={speaks} />;
    case 'signs':
      return <Signs owner={owner} />;
    case 'park':
      return <Park owner={owner} />;
    case 'draft':
      return <Draft />;
    case 'more':
      return null;
  }
}
