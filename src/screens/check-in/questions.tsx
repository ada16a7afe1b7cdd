import { type Item, type Step, steps } from '../../core/kept/check-in.ts';
import type { Partner } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Choice } from '../../ui/controls/choice.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { TwoCircles } from '../../ui/table/two-circles.tsx';
import { useModels } from '../parts/models-context.ts';
import './check-in.css';

/** The answers so far; `unsaid` counts as no answer. */
export type Draft = Readonly<Partial<Record<Item, Step | 'unsaid'>>>;

const stepOf: Record<string, Step> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };

interface QuestionsProps {
  partner: Partner;
  due: readonly Item[];
  draft: Draft;
  onAnswer: (item: Item, answer: Step | 'unsaid') => void;
  onDone: () => void;
}

/** The questions that are due, each with five worded steps and the choice to leave it unsaid. */
export function Questions({ partner, due, draft, onAnswer, onDone }: QuestionsProps) {
  const { words, settings, alone } = useModels();
  const { sort, checkIn, common } = words;
  const optionsOf = (item: Item) => [
    ...steps.map((step) => ({
      value: String(step),
      label: checkIn[`step-${item}-${step}`],
      ...(item === 'close' ? { picture: <TwoCircles nearness={step} /> } : {}),
    })),
    { value: 'unsaid', label: checkIn.unsaid },
  ];
  return (
    <Page
      class="many-choices check-in"
      tone={partner}
      above={<p class="eyebrow">{fill(sort.eyebrow, { name: settings.names.value[partner] })}</p>}
      title={checkIn.title}
    >
      <p>{checkIn.line}</p>
      {due.map((item) => (
        <Choice
          key={item}
          legend={checkIn[`ask-${item}`]}
          chosen={draft[item] === undefined ? null : String(draft[item])}
          onChoose={(value) => onAnswer(item, stepOf[value] ?? 'unsaid')}
          options={optionsOf(item)}
        />
      ))}
      <Actions>
        <Button kind="solid" onPress={onDone}>
          {checkIn.done}
        </Button>
        <Button onPress={alone.cover}>{common.back}</Button>
      </Actions>
    </Page>
  );
}
