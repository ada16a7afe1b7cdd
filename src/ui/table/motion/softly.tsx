import { Component, type ComponentChildren, createRef } from 'preact';
import { bringIn, takePicture, type WordsPicture } from './words-picture.ts';
import './softly.css';

interface SoftlyProps {
  /** What the words under it belong to. Once it changes, the words that were there fade out, and then the new ones come in. */
  at: unknown;
  /** False where what is shown now must be gone at once, as nobody else may read it. */
  mayLinger: boolean;
  children: ComponentChildren;
}

/**
 * Lets the words of a step go and come softly. The new step is there at once, for touches and for a screen reader; what
 * fades out over it is a picture that nobody can touch and that is not read.
 */
export class Softly extends Component<SoftlyProps> {
  readonly #step = createRef<HTMLDivElement>();
  readonly #before = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(last: SoftlyProps): WordsPicture | null {
    const { current } = this.#step;
    return last.at === this.props.at || current === null ? null : takePicture(current, last.mayLinger);
  }

  override componentDidUpdate(_: SoftlyProps, __: unknown, picture: WordsPicture | null) {
    const [step, before] = [this.#step.current, this.#before.current];
    if (picture !== null && step !== null && before !== null) bringIn(step, before, picture);
  }

  override render({ children }: SoftlyProps) {
    return (
      <>
        <div class="softly" ref={this.#step}>
          {children}
        </div>
        <div class="softly-before" ref={this.#before} aria-hidden="true" inert />
      </>
    );
  }
}
