import './sign.css';

/** The strokes of each sign, in a square of 24. */
const strokes = {
  back: 'M15 5l-7 7 7 7',
  paper: 'M6 4h12v16H6zM10 9h4m-4 4h4',
} as const;

/** A small drawn sign beside a word that says the same; a screen reader passes over it. */
export const Sign = ({ name }: { name: keyof typeof strokes }) => (
  <svg class={name === 'back' ? 'sign sign-turns' : 'sign'} viewBox="0 0 24 24" aria-hidden="true">
    <path d={strokes[name]} />
  </svg>
);
