import './filled-circle.css';

const middle = 18;
const radius = 15;

/** A circle that is filled from below, from 0 for not at all to 1 for all of it; the words beside it say the same. */
export function FilledCircle({ full }: { full: number }) {
  return (
    <svg class="filled-circle" viewBox="0 0 36 36" aria-hidden="true">
      <circle cx={middle} cy={middle} r={radius} />
      {full >= 1 ? (
        <circle class="filled-whole" cx={middle} cy={middle} r={radius} />
      ) : (
        full > 0 && <path d={below(full)} />
      )}
    </svg>
  );
}

/** The part of the circle that lies below the surface. */
function below(full: number): string {
  const up = radius * (2 * full - 1);
  const half = Math.sqrt(radius ** 2 - up ** 2);
  const [y, isMost] = [middle - up, full > 0.5 ? 1 : 0];
  return `M${middle - half} ${y}A${radius} ${radius} 0 ${isMost} 0 ${middle + half} ${y}Z`;
}
