import { type Item, type Step, steps } from '../../core/kept/check-in.ts';
import type { Partner } from '../../core/partner.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Page } from '../../ui/page/page.tsx';
import { FilledCircle } from '../../ui/pictures/filled-circle.tsx';
import { TwoCircles } from '../../ui/pictures/two-circles.tsx';
import { AnswerRows } from '../../ui/rows/answer-rows.tsx';
import { useModels } from '../parts/models-context.ts';
import { OnlyFor } from './only-for.tsx';
import './check-in.css';

/** An answer; `unsaid` counts as none. */
export type Given = Step | 'unsaid';

const stepOf: Record<string, Step> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };

interface QuestionProps {
  partner: Partner;
  item: Item;
  /** How much of the check-in lies behind, from 0 to 1. */
  behind: number;
  given: Given | undefined;
  onAnswer: (given: Given) => void;
  /** To the question before; null where this is the first. */
  onBefore: (() => void) | null;
}

/** One question with five worded steps, and a row like them to leave it unsaid. */
export function Question({ partner, item, behind, given, onAnswer, onBefore }: QuestionProps) {
  const { words, alone } = useModels();
  const { checkIn, common } = words;
  const options = [
    ...steps.map((step) => ({
      value: String(step),
      label: checkIn[`step-${item}-${step}`],
      picture: item === 'close' ? <TwoCircles nearness={step} /> : <FilledCircle full={(step - 1) / 4} />,
    })),
    { value: 'unsaid', label: checkIn.unsaid },
  ];
  return (
    <Page
      class={`check-in washed ${item === 'close' ? 'check-in-close' : ''}`}
      tone={partner}
      above={
        <>
          <OnlyFor partner={partner} />
          <svg class="check-in-way" viewBox="0 0 300 4" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 2h300" />
            <path class="check-in-behind" d={`M0 2h${Math.round(behind * 300)}`} />
          </svg>
        </>
      }
      title={checkIn[`ask-${item}`]}
    >
      <AnswerRows
        options={options}
        given={given === undefined ? null : String(given)}
        onAnswer={(value) => onAnswer(stepOf[value] ?? 'unsaid')}
      />
      <Button kind="plain" class="check-in-before" onPress={onBefore ?? alone.cover}>
        {onBefore === null ? common.back : checkIn.before}
      </Button>
    </Page>
  );
}
