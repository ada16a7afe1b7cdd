import type { Topic } from '../../../core/sitting/scope.ts';
import { useModels } from '../../parts/models-context.ts';
import { topicName } from '../words/topic-name.ts';
import './topic-list.css';

/** The topics that will be asked about, in quiet lines. */
export function TopicList({ topics }: { topics: readonly Topic[] }) {
  const { sort } = useModels().words;
  if (topics.length === 0) return null;
  return (
    <ul class="topic-list">
      {topics.map((topic) => (
        <li key={topic}>{topicName(sort, topic)}</li>
      ))}
    </ul>
  );
}
