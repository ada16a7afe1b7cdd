import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Partner } from '../../../core/partner.ts';
import { ScreenTitle } from '../../../ui/page/screen-title.tsx';
import { Band } from '../../../ui/table/frame/band.tsx';
import { SheetGroups } from '../../../ui/table/frame/sheet.tsx';
import { Solo } from '../../../ui/table/rest/solo.tsx';
import { useModels } from '../../parts/models-context.ts';
import { RightForUs } from '../../welcome/right-for-us.tsx';
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
  const { words } = useModels();
  const { talk, common, home, rightForUs } = words;
  const send = useSend();
  const [over, setOver] = useState<'nothing' | 'more' | 'rightForUs'>('nothing');
  const isOpen = over !== 'nothing';
  const goBack = () => {
    setOver('nothing');
    back();
  };
  const rows = [
    { label: common.back, onPress: goBack },
    { label: talk.stop, onPress: () => send({ type: 'stop' }), isAlways: true },
    // It lies over this page and is no place of its own, so that pause stays and nothing that was written is left.
    { label: home.rightForUs, onPress: () => setOver('rightForUs') },
  ];
  return (
    <Solo
      tone={tone}
      view={`${view} ${over}`}
      top={
        <>
          {head ?? <span />}
          <MoreSign isOpen={isOpen} onPress={() => setOver(isOpen ? 'nothing' : 'more')} />
        </>
      }
      band={<Band pause={<PauseButton />} passed={null} />}
      foot={!isOpen && foot}
    >
      {over === 'nothing' && children}
      {over === 'more' && <SheetGroups groups={[{ title: talk.more, rows }]} />}
      {over === 'rightForUs' && (
        <>
          <ScreenTitle>{rightForUs.title}</ScreenTitle>
          <RightForUs />
        </>
      )}
    </Solo>
  );
}
