import { PageFrame, type PageProps } from './page-frame.tsx';

/** One thing in the middle of the screen: an opening, a forecast, a hand-over, a yes. */
export const Threshold = (props: PageProps) => <PageFrame look="threshold" {...props} />;
