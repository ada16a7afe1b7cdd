import { Page } from '../../ui/page/page.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';
import { useModels } from '../parts/models-context.ts';
import './right-for-us.css';

/** The same text for everyone: no question, nothing kept, nothing to find out. */
export function RightForUsScreen() {
  const { words, route, settings } = useModels();
  const { rightForUs: own, common } = words;
  // Who has not seen the welcome through goes back into it, and not home.
  const back = settings.settings.value.welcomed ? undefined : { label: common.back, onPress: route.back };
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
    <Page class="right-for-us" title={own.title} back={back}>
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
    </Page>
  );
}
