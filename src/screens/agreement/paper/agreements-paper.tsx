import { type Agreement, holding } from '../../../core/kept/agreement.ts';
import { partners } from '../../../core/partner.ts';
import { fill } from '../../../core/text/fill.ts';
import { useModels } from '../../parts/models-context.ts';
import { OriginLine } from '../../parts/origin-line.tsx';
import { daysOf, whoDoes } from '../agreement-words.ts';
import './agreements-paper.css';

interface PaperProps {
  agreements: readonly Agreement[];
  /** True where the screen shows the same in its own way, and this is for paper alone. */
  isForPrintAlone?: boolean;
}

/** Up to so many agreements stand in large letters. */
const few = 4;

/** The agreements both said yes to, as one page to print, with room for two signatures. */
export function AgreementsPaper({ agreements, isForPrintAlone = false }: PaperProps) {
  const models = useModels();
  const { words, dateOf, clock, settings } = models;
  const all = agreements.flatMap((each) => {
    const terms = holding(each);
    return terms === null ? [] : [{ id: each.id, each, terms, ...daysOf(models, terms, true) }];
  });
  if (all.length === 0) return null;
  return (
    <article class={`paper ${isForPrintAlone ? 'paper-hidden' : ''} ${all.length > few ? 'paper-many' : ''}`}>
      {isForPrintAlone && <h1>{words.agreements.title}</h1>}
      <p class="muted">{fill(words.agreements.holdsOn, { day: dateOf(clock.today()) })}</p>
      <ol class="paper-list">
        {all.map(({ id, each, terms, from, review }) => (
          <li key={id}>
            <p class="prompt" dir="auto">
              {terms.act}
            </p>
            <p>
              {whoDoes(models, terms.who)} {from} {review}
            </p>
            <OriginLine of={each} />
          </li>
        ))}
      </ol>
      <section class="paper-names">
        <p>{words.agreements.names}</p>
        {partners.map((partner) => (
          <p key={partner} class="paper-name">
            {settings.names.value[partner]}
          </p>
        ))}
      </section>
    </article>
  );
}
