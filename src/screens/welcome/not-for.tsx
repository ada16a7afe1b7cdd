import type { Words } from '../../state/models.ts';
import { DashList } from '../../ui/text/dash-list.tsx';

/** For whom this is not, in the same words for everyone. */
export function NotFor({ words: { welcome } }: { words: Words }) {
  const list = [
    welcome.notFor1,
    welcome.notFor2,
    welcome.notFor3,
    welcome.notFor4,
    welcome.notFor5,
    welcome.notFor6,
    welcome.notFor7,
    welcome.notFor8,
  ];
  return (
    <>
      <DashList lines={list} />
      <h2>{welcome.gentlyTitle}</h2>
      <p>{welcome.gently}</p>
      <p class="muted">{welcome.limit}</p>
    </>
  );
}
