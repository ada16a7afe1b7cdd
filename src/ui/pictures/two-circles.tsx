import './two-circles.css';

/** The distance between the two centres for each step of nearness. */
const gaps = { 1: 62, 2: 46, 3: 34, 4: 20, 5: 6 } as const;
const middle = 48;

/** Two circles, nearer or farther; the words beside them say the same. */
export function TwoCircles({ nearness }: { nearness: keyof typeof gaps }) {
  const away = gaps[nearness] / 2;
  return (
    <svg class="two-circles" viewBox="0 0 96 36" aria-hidden="true">
      <circle cx={middle - away} cy="18" r="16" />
      <circle cx={middle + away} cy="18" r="16" />
    </svg>
  );
}
