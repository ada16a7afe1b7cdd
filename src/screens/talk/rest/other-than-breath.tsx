import { useModels } from '../../parts/models-context.ts';

/** For those to whom the breath is no help: the body and the room. */
export function OtherThanBreath() {
  const { pause } = useModels().words;
  return (
    <ul class="rest-lines">
      <li>{pause.feet}</li>
      <li>{pause.five}</li>
      <li>{pause.hands}</li>
      <li>{pause.dizzy}</li>
    </ul>
  );
}
