import type { TablePrompt } from '../../../../content/schema.ts';
import type { Partner } from '../../../core/partner.ts';
import type { PartInTurn } from '../words/reader.ts';
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
  /** The one whose turn it is, or null, and the part in it of whoever reads. */
  speaker: Partner | null;
  part: PartInTurn;
}

/** What a touch in the sheet opened, in place of the words of a side. */
export function Panel({ panel, owner, prompt, speaker, part }: PanelProps) {
  switch (panel.kind) {
    case 'help':
      return prompt === undefined || speaker === null ? null : <Help prompt={prompt} speaker={speaker} part={part} />;
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
