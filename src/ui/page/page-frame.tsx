import type { ComponentChildren, Ref } from 'preact';
import { ScreenTitle } from './screen-title.tsx';
import { TopLine, type WayBack } from './top-line.tsx';

/** What a page and a threshold are given alike. */
export interface PageProps {
  /** Takes the focus when the page opens; left out where the children bring a title of their own. */
  title?: string;
  /** The row above the title. */
  above?: ComponentChildren;
  children: ComponentChildren;
  /** The way back that stands in the top line in the place of the way home. */
  back?: WayBack | undefined;
  /** True where the page's own buttons are the only ways on: it has no top line. */
  isBare?: boolean;
  tone?: 'a' | 'b';
  class?: string;
  ref?: Ref<HTMLElement>;
}

/** The frame of every screen that is no talk: the top line, and below it one main landmark. */
export function PageFrame({ look, ...props }: PageProps & { look: 'page' | 'threshold' }) {
  const { title, above, children, back, isBare = false, tone, class: more = '', ref } = props;
  const all = `${look} ${more} ${tone === undefined ? '' : `tone-${tone}`}`;
  return (
    <div class="screen">
      {!isBare && <TopLine back={back} />}
      <main class={all} {...(ref === undefined ? {} : { ref })}>
        {above}
        {title !== undefined && <ScreenTitle>{title}</ScreenTitle>}
        {children}
      </main>
    </div>
  );
}
