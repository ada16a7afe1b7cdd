import type { ComponentChildren, Ref } from 'preact';
import { ScreenTitle } from './screen-title.tsx';

interface PageProps {
  /** Takes the focus when the page opens; left out where the children bring a title of their own. */
  title?: string;
  /** The row above the title, such as the way home. */
  above?: ComponentChildren;
  children: ComponentChildren;
  /** True for a few lines in the middle of the screen; all else is read from the top. */
  isCentred?: boolean;
  /** True inside of another page, since a screen has one main landmark. */
  isPart?: boolean;
  tone?: 'a' | 'b';
  class?: string;
  ref?: Ref<HTMLElement>;
}

/** A page of text, with its title. */
export function Page({ title, above, children, isCentred, isPart, tone, class: more = '', ref }: PageProps) {
  const look = `${isCentred === true ? 'centred' : 'page reading'} ${more} ${tone === undefined ? '' : `tone-${tone}`}`;
  const content = (
    <>
      {above}
      {title !== undefined && <ScreenTitle>{title}</ScreenTitle>}
      {children}
    </>
  );
  if (isPart === true) return <div class={look}>{content}</div>;
  return (
    <main class={look} {...(ref === undefined ? {} : { ref })}>
      {content}
    </main>
  );
}
