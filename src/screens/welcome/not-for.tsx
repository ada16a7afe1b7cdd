import type { Words } from '../../state/models.ts';

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
      <ul class="plain-list">
        {list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{welcome.gentlyTitle}</h2>
      <p>{welcome.gently}</p>
      <p class="muted">{welcome.limit}</p>
    </>
  );
}
