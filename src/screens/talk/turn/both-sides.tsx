import type { ComponentChildren } from 'preact';
import type { Partner } from '../../../core/partner.ts';
import type { TalkScene } from '../../../core/sitting/scene.ts';
import type { Sitting } from '../../../core/sitting/sitting.ts';
import { Role } from '../../../ui/table/role.tsx';
import { useModels } from '../../parts/models-context.ts';
import { TalkTable } from '../talk-table.tsx';
import type { Reader } from '../words/reader.ts';

interface BothSidesProps {
  sitting: Sitting;
  scene: TalkScene;
  /** The one in whose colour the table lies, both of them, or null. */
  lead?: Partner | 'both' | null;
  /** What this one does now, and whether it is up to them. */
  act: (partner: Partner, isFacing: boolean) => string;
  isVoice?: (partner: Partner) => boolean;
  /** The words on a half, or above the line where both look at one picture. */
  text: (reader: Reader) => ComponentChildren;
  /** Where both look at one picture, the words that only this one has beside their own buttons. */
  own?: (partner: Partner) => ComponentChildren;
  foot: (partner: Partner, isFacing: boolean) => ComponentChildren;
}

/** A step that belongs to both: the same words for each, and each their own buttons. */
export function BothSides({ sitting, scene, lead = null, act, isVoice = () => true, text, own, foot }: BothSidesProps) {
  const { settings } = useModels();
  const names = settings.names.value;
  const head = (partner: Partner, isFacing: boolean) => (
    <Role name={names[partner]} act={act(partner, isFacing)} isVoice={isVoice(partner)} tone={partner} />
  );
  return (
    <TalkTable
      sitting={sitting}
      scene={scene}
      lead={lead}
      leaf={(partner) => ({ head: head(partner, true), text: text(partner), foot: foot(partner, true) })}
      picture={text('both')}
      person={(partner) => ({ head: head(partner, false), text: own?.(partner), foot: foot(partner, false) })}
    />
  );
}
