import { DashList } from '../../ui/text/dash-list.tsx';
import { useModels } from '../parts/models-context.ts';
import './right-for-us.css';

/** For whom it is and for whom not, below its title. The same text for everyone: no question, nothing kept, nothing to find out. */
export function RightForUs() {
  const { rightForUs: own } = useModels().words;
  const notFor = [
    own.notFor1,
    own.notFor2,
    own.notFor3,
    own.notFor4,
    own.notFor5,
    own.notFor6,
    own.notFor7,
    own.notFor8,
  ];
  return (
    <div class="right-for-us-text">
      <p class="muted">{own.lead}</p>
      <div class="right-for-us-sides">
        <section>
          <h2>{own.notForTitle}</h2>
          <DashList lines={notFor} />
        </section>
        <section class="right-for-us-help">
          <h2>{own.helpTitle}</h2>
          <p>{own.help}</p>
          <p>{own.stop}</p>
          <p class="muted">{own.limit}</p>
          <p class="muted">{own.cannot}</p>
        </section>
        <section>
          <h2>{own.gentlyTitle}</h2>
          <p>{own.gently}</p>
          <h2>{own.isTitle}</h2>
          <p>{own.fair}</p>
        </section>
      </div>
    </div>
  );
}
