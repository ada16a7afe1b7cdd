import { useState } from 'preact/hooks';
import { laterDay } from '../../core/day.ts';
import { type Agreement, isBlank, offer, reviewAfter, weeksOf, write } from '../../core/kept/agreement.ts';
import { kinds } from '../../core/kept/kinds.ts';
import { formatRoute } from '../../core/route.ts';
import { fill } from '../../core/text/fill.ts';
import { roomIn, tidyText } from '../../core/text/tidy-text.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Choice } from '../../ui/controls/choice.tsx';
import { QuietLink } from '../../ui/controls/quiet-link.tsx';
import { Writing } from '../../ui/controls/writing.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { InstallFirst } from '../kept/install-first.tsx';
import { EmptiedLine } from '../parts/emptied-line.tsx';
import { useModels } from '../parts/models-context.ts';
import { OriginLine } from '../parts/origin-line.tsx';
import { SaveLine } from '../parts/save-line.tsx';
import { AgreementFoot } from './agreement-foot.tsx';
import { Before } from './before.tsx';
import { StartChoice } from './start-choice.tsx';
import type { OpenAgreement } from './use-agreement.ts';

/** From so few letters left on, they are counted. */
const countedFrom = 60;

/** The act as it is kept: one line. */
const tidyAct = (typed: string): string => tidyText(typed).replace(/\s*[\n\t]\s*/g, ' ');

/** The act, who does it, its start and its review; then it is put to both. */
export function WriteAgreement({ open }: { open: OpenAgreement }) {
  const { words, settings, clock, dayOf } = useModels();
  const { agreement: own } = words;
  const { agreement, change } = open;
  const { a, b } = settings.names.value;
  // The field keeps what was typed letter by letter; what is kept of it is tidied. Before a key it shows what is kept.
  const [ownTyped, setTyped] = useState<string | null>(null);
  const typed = ownTyped ?? agreement.act;
  const left = roomIn(typed, kinds.agreement.longest);
  // A start that has passed meanwhile is today once it is put to both.
  const start = laterDay(agreement.startOn, clock.today());
  return (
    <Page class="agreement" title={own.title}>
      <OriginLine of={agreement} />
      {isBlank(agreement) && <InstallFirst />}
      <p class="hint">{own.lead}</p>
      <Act open={open} typed={typed} left={left} onType={setTyped} />
      <Choice<Agreement['who']>
        legend={own.who}
        chosen={agreement.who}
        onChoose={(who) => change((each) => write(each, { who }))}
        options={[
          { value: 'a', label: a },
          { value: 'b', label: b },
          { value: 'both', label: own.whoBoth },
        ]}
      />
      <StartChoice open={open} />
      <Choice
        legend={own.review}
        chosen={String(weeksOf(agreement))}
        onChoose={(value) => change((each) => write(each, { reviewOn: reviewAfter(each.startOn, Number(value)) }))}
        options={[own.weeks1, own.weeks2, own.weeks3, own.weeks4].map((label, index) => ({
          value: String(index + 1),
          label,
        }))}
      />
      <p class="hint">{fill(own.lookAgain, { day: dayOf(reviewAfter(start, weeksOf(agreement))) })}</p>
      <Actions>
        <Button kind="solid" disabled={agreement.act.trim() === '' || left < 0} onPress={() => change(offer)}>
          {own.put}
        </Button>
      </Actions>
      <Before open={open} />
      <AgreementFoot open={open} />
    </Page>
  );
}

interface ActProps {
  open: OpenAgreement;
  typed: string;
  /** For how much more there is room. */
  left: number;
  onType: (text: string | null) => void;
}

function Act({ open: { agreement, saver, change, putBack }, typed, left, onType }: ActProps) {
  const { agreement: own, kept } = useModels().words;
  const putBackAct = async () => {
    if (!(await putBack())) return false;
    onType(null);
    return true;
  };
  return (
    <section>
      <h2>{own.act}</h2>
      <p class="hint">{own.actHint}</p>
      <Writing
        label={own.act}
        value={typed}
        rows={5}
        onInput={(text) => {
          onType(text);
          change((each) => write(each, { act: tidyAct(text) }));
        }}
      />
      <SaveLine saver={saver} text={agreement.act} tooMuch={-left} />
      <EmptiedLine id={agreement.id} isEmpty={typed.trim() === ''} putBack={putBackAct} />
      {left >= 0 && left <= countedFrom && <p class="hint">{fill(kept.left, { count: left })}</p>}
      <p class="hint">
        {own.watching} <QuietLink href={formatRoute({ name: 'rightForUs' })}>{own.watchingMore}</QuietLink>
      </p>
    </section>
  );
}
