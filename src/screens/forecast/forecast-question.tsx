import type { Hurt } from '../../core/partner.ts';
import { Choice } from '../../ui/controls/choice.tsx';
import { useModels } from '../parts/models-context.ts';
import type { First, useForecast } from './use-forecast.ts';

/** The one question: who was hurt, where some prompts belong to that one, otherwise who speaks first. */
export function ForecastQuestion({ state: { hurt, first } }: { state: ReturnType<typeof useForecast> }) {
  const { words, settings } = useModels();
  const { forecast } = words;
  const { a, b } = settings.names.value;
  const each = [
    { value: 'a', label: a, tone: 'a' },
    { value: 'b', label: b, tone: 'b' },
  ] as const;
  if (hurt.isAsked) {
    return (
      <Choice<Hurt>
        legend={forecast.hurtTitle}
        chosen={hurt.answer}
        onChoose={hurt.choose}
        options={[
          ...each,
          { value: 'both', label: forecast.hurtBoth },
          { value: 'unsaid', label: forecast.hurtUnsaid },
        ]}
      />
    );
  }
  return (
    <Choice<First>
      legend={forecast.firstTitle}
      chosen={first.answer}
      onChoose={first.choose}
      options={[...each, { value: 'either', label: forecast.firstEither }]}
    />
  );
}
