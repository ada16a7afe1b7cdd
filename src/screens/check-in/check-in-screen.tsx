import { useState } from 'preact/hooks';
import type { Partner } from '../../core/partner.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { useModels } from '../parts/models-context.ts';
import { NotYet } from '../parts/unread-line.tsx';
import { Answering } from './answering.tsx';
import { Between } from './between.tsx';
import { Cover } from './cover.tsx';

/** A check-in of one partner: covered until they are alone with the tablet, and gone with the next cover. */
export function CheckInScreen({ partner }: { partner: Partner }) {
  const { words, route, settings, alone, shelf } = useModels();
  const { checkIn, common } = words;
  const [isOver, setOver] = useState(false);
  if (!settings.settings.value.checkIns) {
    return (
      <Threshold title={checkIn.offTitle}>
        <p class="hint">{checkIn.offLine}</p>
        <Actions isCentred>
          <Button onPress={() => route.go({ name: 'youTwo' })}>{words.settings.youTwo}</Button>
          <Button onPress={() => route.go({ name: 'home' })}>{common.home}</Button>
        </Actions>
      </Threshold>
    );
  }
  if (isOver) return <Between />;
  if (alone.who.value !== partner) {
    return <Cover partner={partner} onBack={() => route.go({ name: 'overTime' })} />;
  }
  const over = () => {
    alone.cover();
    setOver(true);
  };
  if (shelf.isWhole.value) return <Answering partner={partner} onOver={over} />;
  return (
    <Threshold>
      <NotYet />
    </Threshold>
  );
}
