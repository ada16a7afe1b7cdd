import type { StemPlace } from '../../../../content/cue-schema.ts';
import type { TablePrompt } from '../../../../content/schema.ts';
import { other, type Partner } from '../../../core/partner.ts';
import type { Plan } from '../../../core/sitting/card.ts';
import { cardOf, speakerOf, type TalkScene } from '../../../core/sitting/scene.ts';
import { listOf, type Scope, topicsOf } from '../../../core/sitting/scope.ts';
import { fill } from '../../../core/text/fill.ts';
import type { Bank, Models, Words } from '../../../state/models.ts';
import { cueText } from './cue-text.ts';
import type { SideWords } from './side-words.ts';
import { stepWords } from './step-words.ts';
import { topicName } from './topic-name.ts';

/** A step of a turn in words: who it is up to now, the question as it is seen, and what each of the two reads. */
export interface TurnWords {
  readonly lead: Partner;
  /** False while the turn is still to begin. */
  readonly begun: boolean;
  /**
   * The question in the wording chosen: `open` while it is the largest thing on the table, `kept` while it stays, small,
   * at the head of both halves; null while it is covered.
   */
  readonly question: { readonly text: string; readonly shown: 'open' | 'kept' } | null;
  /** The topics agreed on in *What happened*, as one sentence, or null. */
  readonly list: string | null;
  readonly sides: Readonly<Record<Partner, SideWords>>;
}

/** The step of a turn, and the plan of its sitting. */
interface TurnOf {
  readonly plan: Pick<Plan, 'hurt'>;
  readonly scene: TalkScene;
}

/** The words of a card's step. `timeIsUp` is the model's own: the time of the turn is full. */
export function turnWords(
  { words, bank, settings, sitting }: Pick<Models, 'words' | 'bank' | 'settings' | 'sitting'>,
  { plan, scene }: TurnOf,
  timeIsUp: boolean,
): TurnWords {
  const speaker = speakerOf(scene) ?? 'a';
  const card = cardOf(scene);
  const prompt = bank.prompt(card?.prompt ?? '');
  const text = scene.gentler ? prompt?.gentler : prompt?.text;
  // Other words on each card, and other ones again on the same card of the next sitting.
  const rotation = scene.card + sitting.history.value.length;
  const part = stepWords(scene, {
    talk: words.talk,
    card,
    prompt,
    listenerName: settings.names.value[other(speaker)],
    stems: (place) => stemsAt(bank, place),
    meets: meetsAs(plan, other(speaker)),
    timeIsUp,
    filters: Object.keys(scene.scopes).length === 0 ? null : filterFor(prompt),
    isSecond: scene.turn === 1,
    isLightEnd: isLightEnd(scene),
    isGentler: scene.gentler,
    cardLine: (id) => cueText(bank, id, rotation),
  });
  return {
    lead: part.lead === 'speaker' ? speaker : other(speaker),
    begun: scene.step !== 'offer',
    question: text === undefined ? null : questionAt(scene, text),
    list:
      part.open && card?.level === 4
        ? agreedList(words, listOf(scene.scopes, prompt?.speaker === 'broke' ? other(speaker) : speaker))
        : null,
    sides: speaker === 'a' ? { a: part.speaker, b: part.listener } : { a: part.listener, b: part.speaker },
  };
}

function questionAt({ step }: TalkScene, text: string): TurnWords['question'] {
  if (step === 'speak') return { text, shown: 'open' };
  return ['breath', 'sayBack', 'more', 'meet'].includes(step) ? { text, shown: 'kept' } : null;
}

/** The one who pictures the answer before a prompt of *What happened*: who asks, or who hears what is on the list. */
function filterFor(prompt: TablePrompt | undefined): 'speaker' | 'listener' | null {
  if (prompt?.speaker === 'hurt') return 'speaker';
  return prompt?.topics === undefined ? null : 'listener';
}

/** True for the light card at the end of a talk that had something hard, whichever way led to it. */
const isLightEnd = ({ cards, card }: TalkScene): boolean =>
  card === cards.length - 1 && cards[card]?.level === 1 && cards.some(({ level }) => level >= 3);

function agreedList({ sort, talk }: Words, scope: Scope): string | null {
  const need = topicsOf(scope, 'need').map((topic) => topicName(sort, topic));
  return need.length === 0 ? null : fill(talk.onTheList, { topics: need.join(' · ') });
}

const stemCount = 3;

/** The stems that stand at one place. */
const stemsAt = ({ cues }: Bank, place: StemPlace): readonly string[] =>
  cues.stems
    .filter(({ at }) => at.includes(place))
    .map(({ text }) => text)
    .slice(0, stemCount);

/** Whose words meet what was said: those of the one who was hurt, of the other, or of either where both were or nobody says. */
function meetsAs({ hurt }: TurnOf['plan'], listener: Partner): StemPlace {
  if (hurt !== 'a' && hurt !== 'b') return 'meet';
  return listener === hurt ? 'hurt' : 'broke';
}
