import './ground.css';
import './crossing.css';
import './gathered.css';

type Tone = 'a' | 'b';

/** A breath under way: the colour of the one who has spoken crosses the table; what of it has passed, in ms. */
export interface Crossing {
  readonly from: Tone;
  readonly elapsed: number;
}

interface GroundProps {
  layout: 'facing' | 'beside';
  near: Tone;
  /** On whose sides their colour lies. */
  a: boolean;
  b: boolean;
  crossing: Crossing | null;
  /** True once the talk is over: it draws together into the mark. */
  isGathered: boolean;
}

const tones = ['a', 'b'] as const;

/**
 * The colour under the table. It lies there through all steps, so that it moves where the voice goes. In a breath it draws in
 * from the side of the one who has spoken, becomes one half of the mark, wakes the other one, and flows out to the other
 * side: all of it by transform and opacity alone, which the browser does without laying out or painting anything anew.
 */
export function Ground({ layout, near, a, b, crossing, isGathered }: GroundProps) {
  const isLit = { a, b };
  const sideOf = (tone: Tone) => (tone === near ? 'near' : 'far');
  const partOf = (tone: Tone) => (tone === crossing?.from ? 'from' : 'to');
  const look = crossing !== null ? 'ground-crossing' : isGathered ? 'ground-gathered' : '';
  const field = (tone: Tone) => (crossing === null ? '' : `ground-${partOf(tone)}`);
  return (
    <div
      // A breath that was broken off goes on where it stood.
      style={{ '--gone': `${-(crossing?.elapsed ?? 0)}ms` }}
      class={`ground ground-${layout} ${look}`}
      aria-hidden="true"
    >
      {tones.map((tone) => (
        <div
          key={tone}
          class={`ground-field ground-${sideOf(tone)} ${field(tone)} tone-${tone} ${isLit[tone] ? 'ground-lit' : ''}`}
        />
      ))}
      {crossing !== null && (
        <div class="ground-mark">
          {tones.map((tone) => (
            <div
              key={tone}
              class={`ground-half ground-half-${sideOf(tone)} ground-half-${partOf(tone)} tone-${tone}`}
            />
          ))}
        </div>
      )}
    </div>
  );
}
