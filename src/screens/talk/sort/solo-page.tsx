import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Partner } from '../../../core/partner.ts';
import { Band } from '../../../ui/table/frame/band.tsx';
import { SheetGroups } from '../../../ui/table/frame/sheet.tsx';
import { Solo } from '../../../ui/table/rest/solo.tsx';
import { useModels } from '../../parts/models-context.ts';
import { MoreSign } from '../corners.tsx';
import { PauseButton } from '../pause-button.tsx';
import { useSend } from '../use-send.ts';

interface SoloPageProps {
  /** The one who reads it, or null where it may be either of the two. */
  tone: Partner | null;
  head?: ComponentChildren;
  children: ComponentChildren;
  foot: ComponentChildren;
  /** Another one for each thing that is shown. */
  view: string;
  /** Where *Back* leads. */
  back: () => void;
}

/** A page for one of the two, with pause where it lies at the table, and the rarer ways under *More*. */
export function SoloPage({ tone, head, children, foot, view, back }: SoloPageProps) {
  const { words, route } = useModels();
  const { talk, common, home } = words;
  const send = useSend();
  const [isMore, setMore] = useState(false);
  const goBack = () => {
    setMore(false);
    back();
  };
  const rows = [
    { label: common.back, onPress: goBack },
    { label: talk.stop, onPress: () => send({ type: 'stop' }), isAlways: true },
    { label: home.rightForUs, onPress: () => route.go({ name: 'rightForUs' }) },
  ];
  return (
    <Solo
      tone={tone}
      view={`${view} ${isMore}`}
      top={
        <>
          {head ?? <span />}
          <MoreSign isOpen={isMore} onPress={() => setMore(!isMore)} />
        </>
      }
      band={<Band pause={<PauseButton />} passed={null} />}
      foot={!isMore && foot}
    >
      {isMore ? <SheetGroups groups={[{ title: talk.more, rows }]} /> : children}
    </Solo>
  );
}
