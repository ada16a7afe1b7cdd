import { PageFrame, type PageProps } from './page-frame.tsx';

/** A page to read or to do something on: everything begins at one left edge. */
export const Page = (props: PageProps) => <PageFrame look="page" {...props} />;
