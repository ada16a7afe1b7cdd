import { useModels } from '../parts/models-context.ts';
import { ForecastScreen } from './forecast-screen.tsx';

/** The forecast of the talk that this question belongs to, which then comes first; of the first talk, where there is no such question. */
export function StartWithScreen({ prompt }: { prompt: string }) {
  const { bank } = useModels();
  const found = bank.conversations.find(({ prompts }) => prompts.some(({ id }) => id === prompt));
  return <ForecastScreen conversation={found?.id ?? 'start'} start={prompt} />;
}
