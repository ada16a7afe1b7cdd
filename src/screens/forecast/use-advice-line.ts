import type { Hurt } from '../../core/partner.ts';
import type { Advice } from '../../core/path/path.ts';
import { fill } from '../../core/text/fill.ts';
import { useModels } from '../parts/models-context.ts';
import type { useForecast } from './use-forecast.ts';

/** What follows from an answer, in a few sentences: who speaks first, what usually comes before, a rest, the hour. */
export function useAdviceLine({ advice, speakerFor }: Pick<ReturnType<typeof useForecast>, 'advice' | 'speakerFor'>) {
  const { words, bank, clock, dayOf, listOf, settings } = useModels();
  const { forecast } = words;
  const before = advice.filter(isBefore).map(({ conversation, times }) => {
    const name = bank.conversation(conversation)?.name ?? '';
    return times > 1 ? fill(forecast.timesOf, { times, name }) : fill(forecast.nameOf, { name });
  });
  const sentences = [
    ...(before.length > 0 ? [fill(forecast.usuallyAfter, { talks: listOf(before) })] : []),
    ...advice.flatMap((each) =>
      each.kind === 'rest' ? [fill(forecast.rest, { when: dayOf(clock.dayAt(each.until)) })] : [],
    ),
    ...(advice.some(({ kind }) => kind === 'late') ? [forecast.late] : []),
  ];
  return (hurt: Hurt | null): string => {
    const speaker = hurt === null ? undefined : speakerFor(hurt);
    const first = speaker === undefined ? [] : [fill(forecast.speaksFirst, { name: settings.names.value[speaker] })];
    return [...first, ...sentences].join(' ');
  };
}

const isBefore = (each: Advice): each is Extract<Advice, { kind: 'usuallyAfter' }> => each.kind === 'usuallyAfter';
