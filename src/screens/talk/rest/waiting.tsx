import { other, partners } from '../../../core/partner.ts';
import type { RestScene } from '../../../core/sitting/scene.ts';
import { fill } from '../../../core/text/fill.ts';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { breakWords } from '../words/break-words.ts';
import type { Reader } from '../words/reader.ts';

/** What stands on the table while they are away: the time of return, large; and who is back. */
export function Waiting({ scene, reader }: { scene: RestScene & { step: 'break' }; reader: Reader }) {
  const models = useModels();
  const { words, settings } = models;
  const { pause } = words;
  const names = settings.names.value;
  const { before, time, after } = breakWords(models, scene);
  if (reader !== 'both' && scene.back[reader])
    return (
      <>
        <Prompt size="aside">{pause.youAreBack}</Prompt>
        <p class="hint">{fill(pause.mayNeedLonger, { name: names[other(reader)] })}</p>
      </>
    );
  const back = partners.filter((partner) => partner !== reader && scene.back[partner]);
  return (
    <>
      {time === null ? (
        <Prompt size="aside">{before}</Prompt>
      ) : (
        <p class="rest-return">
          <span>{before}</span> <b>{time}</b> <span>{after}</span>
        </p>
      )}
      {scene.returnAt === null && back.length === 0 && <p class="hint">{pause.returnOpenLine}</p>}
      {back.map((partner) => (
        <p class="hint" key={partner}>
          {fill(pause.imBackDone, { name: names[partner] })}
        </p>
      ))}
    </>
  );
}
