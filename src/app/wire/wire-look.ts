import { effect } from '@preact/signals';
import { leaveFirstPaint, paint } from '../../device/page/first-paint.ts';
import { watchHalf } from '../../device/page/table.ts';
import type { AppModels } from '../models/app-models.ts';

/** Puts palette and size of words on the page, and tells the table model how large half of it is. */
export function wireLook({ settings: { settings }, table }: AppModels): void {
  effect(() => {
    paint(settings.value);
    leaveFirstPaint(settings.value);
  });
  const watching = watchHalf(table.measured);
  effect(() => {
    void settings.value.textSize;
    watching.look();
  });
}
