import type { ComponentChildren } from 'preact';
import './leaf.css';

/** What stands on a half: who does what, the words, and the buttons. Head and foot stay where they are from step to step. */
export interface LeafParts {
  readonly head: ComponentChildren;
  readonly text: ComponentChildren;
  readonly foot: ComponentChildren;
}

interface LeafProps extends LeafParts {
  /** What lies in the corner at the start of the foot, such as the way back, and in the one at its end. */
  start?: ComponentChildren;
  end?: ComponentChildren;
  /** True while the half has turned to its sheet. */
  isSheet?: boolean;
}

/** A half as a page: a head, the words, a foot with a corner on either side. */
export function Leaf({ head, text, foot, start, end, isSheet = false }: LeafProps) {
  return (
    <div class={`leaf ${isSheet ? 'leaf-sheet' : ''}`}>
      <div class="leaf-head" data-words="head">
        {head}
      </div>
      <div class="leaf-text" data-words>
        {text}
      </div>
      <div class="leaf-foot">
        <div class="leaf-start" data-words>
          {start}
        </div>
        <div class="leaf-actions" data-words data-stays>
          {foot}
        </div>
        <div class="leaf-end" data-words>
          {end}
        </div>
      </div>
    </div>
  );
}
