import './sign.css';

/** The strokes of each sign, in a square of 24. */
const strokes = {
  back: 'M15 5l-7 7 7 7',
  notes: 'M6 3.5h12v17H6zM9.5 8.5h5M9.5 12.5h5',
  on: 'M9 5l7 7-7 7',
  overTime: 'M3 15c3-9 6-9 9-3s6 4 9-4',
  settings: 'M3 8h18M3 16h18M9 5v6M15 13v6',
} as const;

/** A small drawn sign beside a word that says the same; a screen reader passes over it. */
export const Sign = ({ name }: { name: keyof typeof strokes }) => (
  <svg class={name === 'back' || name === 'on' ? 'sign sign-turns' : 'sign'} viewBox="0 0 24 24" aria-hidden="true">
    <path d={strokes[name]} />
  </svg>
);
