import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import { Pair } from './support/pair.ts';
import { test } from './support/test.ts';

const [first] = dealt('now').cards;
/** How the engines say that a server is gone. */
const gone =
  /ERR_CONNECTION_REFUSED|NetworkError|Could not connect|Failed to (load|update)|fetching the script|Load failed/;

test('after one visit it works with the server gone: loaded anew, and in a browser opened anew', async ({
  tablet,
  server,
}) => {
  const driver = await tablet.open();
  const pair = new Pair(driver);
  await pair.throughWelcome('facing');
  await driver.hasWorker();
  await pair.reads(words.home.offlineReady);
  tablet.expectFault(gone);
  await server.stop();
  await driver.reload();
  await pair.isHome();
  await pair.sitDownToLightTalk();
  await pair.open(first!);
  await driver.close();

  const again = await tablet.open();
  await again.goto('#/settings');
  await again.sees({ role: 'heading', name: words.settings.title });
  await again.goto('');
  const same = new Pair(again);
  await same.reads(words.home.resumeEyebrow);
  await same.tap(words.forecast.resume);
  await same.isOpen(first!.prompt, 'a');
});
