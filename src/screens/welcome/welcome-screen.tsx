import { useState } from 'preact/hooks';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { ScreenTitle } from '../../ui/page/screen-title.tsx';
import { DrawnContext } from '../../ui/press/drawn.ts';
import { useModels } from '../parts/models-context.ts';
import { LayoutChoice } from '../settings/layout-choice.tsx';
import { NamesFields } from '../settings/names/names-fields.tsx';
import { NotFor } from './not-for.tsx';
import './welcome.css';

const parts = [WhatItIs, WhatItIsNot, Names, Table];

/** Four short pages for two people: what it is, what it is not, names, and how they sit. */
export function WelcomeScreen() {
  const { words, route, settings } = useModels();
  const [page, setPage] = useState(0);
  const Part = parts[page] ?? WhatItIs;
  const last = page === parts.length - 1;
  const done = async () => {
    await settings.change({ welcomed: true });
    route.go({ name: 'home' });
  };
  return (
    <Page class="welcome decides">
      <p class="eyebrow" key={`step ${page}`}>
        {fill(words.welcome.step, { number: page + 1, count: parts.length })}
      </p>
      <Part key={page} />
      <DrawnContext.Provider value={page}>
        <Actions>
          <Button kind="solid" onPress={() => (last ? void done() : setPage(page + 1))}>
            {last ? words.welcome.done : words.welcome.next}
          </Button>
          {page > 0 && <Button onPress={() => setPage(page - 1)}>{words.common.back}</Button>}
        </Actions>
      </DrawnContext.Provider>
    </Page>
  );
}

function WhatItIs() {
  const { welcome } = useModels().words;
  return (
    <>
      <ScreenTitle>{welcome.whatTitle}</ScreenTitle>
      <p>{welcome.what}</p>
      <p>{welcome.whatMore}</p>
      <p>{welcome.private}</p>
      <p class="muted">{welcome.fair}</p>
    </>
  );
}

function WhatItIsNot() {
  const { words } = useModels();
  return (
    <>
      <ScreenTitle>{words.welcome.notForTitle}</ScreenTitle>
      <p>{words.welcome.notForLead}</p>
      <NotFor words={words} />
    </>
  );
}

function Names() {
  const { welcome } = useModels().words;
  return (
    <>
      <ScreenTitle>{welcome.namesTitle}</ScreenTitle>
      <p>{welcome.namesLead}</p>
      <NamesFields />
    </>
  );
}

function Table() {
  const { welcome } = useModels().words;
  return (
    <>
      <ScreenTitle>{welcome.sitTitle}</ScreenTitle>
      <LayoutChoice legend={welcome.sitTitle} hideLegend />
    </>
  );
}
