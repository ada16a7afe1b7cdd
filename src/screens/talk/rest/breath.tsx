import { useEffect } from 'preact/hooks';
import { breathCycle } from '../../../core/sitting/pacing.ts';
import { Breathing, useBreath } from '../../../ui/table/rest/breathing.tsx';
import { useModels } from '../../parts/models-context.ts';
import type { Reader } from '../words/reader.ts';

/** The circle that breathes; while it does, the tablet stays awake. */
export function Breath({ isBeside }: { isBeside: boolean }) {
  const { breathes, settings } = useModels();
  useEffect(() => {
    breathes.value = true;
    return () => {
      breathes.value = false;
    };
  }, []);
  return <Breathing near={settings.settings.value.near} isBeside={isBeside} isIn={useBreath(breathCycle)} />;
}

/** What the circle does, in words at each end of the table; a screen reader meets them at one of them. */
export function BreathWord({ reader }: { reader: Reader }) {
  const { words, settings } = useModels();
  const isIn = useBreath(breathCycle);
  return (
    <p class="breath-word" aria-hidden={reader !== 'both' && reader !== settings.settings.value.near}>
      {isIn ? words.pause.breatheIn : words.pause.breatheOut}
    </p>
  );
}
