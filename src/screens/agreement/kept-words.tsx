import type { ComponentChildren } from 'preact';
import type { Terms } from '../../core/kept/agreement.ts';
import type { Partner } from '../../core/partner.ts';
import { ScreenTitle } from '../../ui/page/screen-title.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { Mark } from '../../ui/table/mark.tsx';
import { useModels } from '../parts/models-context.ts';
import { daysOf, whoDoes } from './agreement-words.ts';

interface KeptWordsProps {
  terms: Terms;
  /** Who has said yes to them: their half of the mark is filled. */
  yes: Readonly<Record<Partner, boolean>>;
  /** True where the two have said yes to it. */
  isRunning: boolean;
  /** A few words above those of the agreement, heard with them. */
  eyebrow?: string;
  /** A sentence in place of the facts. */
  facts?: string;
  /** What there is to know first. */
  above?: ComponentChildren;
  children: ComponentChildren;
  class?: string;
}

/** The words of an agreement alone in the middle, with who has said yes to them, who does it and from when on. */
export function KeptWords({
  terms,
  yes,
  isRunning,
  eyebrow,
  facts,
  above,
  children,
  class: more = '',
}: KeptWordsProps) {
  const models = useModels();
  const { from, review } = daysOf(models, terms, isRunning);
  return (
    <Threshold class={`agreement-words ${more}`}>
      {above}
      <Mark filled={yes} />
      <ScreenTitle>
        {eyebrow !== undefined && <span class="eyebrow">{eyebrow}</span>} <bdi>{terms.act}</bdi>
      </ScreenTitle>
      <p class="agreement-facts">
        {facts ?? (
          <>
            <span>{whoDoes(models, terms.who)}</span> <span>{from}</span> <span>{review}</span>
          </>
        )}
      </p>
      {children}
    </Threshold>
  );
}
