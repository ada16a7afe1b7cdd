import type { Topic } from '../../../core/sitting/scope.ts';
import type { Words } from '../../../state/models.ts';

/** A topic in the words of the one who asks. */
export const topicName = (sort: Words['sort'], topic: Topic): string => sort[`topic-${topic}`];
