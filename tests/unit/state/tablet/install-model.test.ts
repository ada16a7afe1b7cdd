import { beforeEach, describe, expect, test } from 'vitest';
import { createInstallModel, type Installer, type InstallModel } from '../../../../src/state/tablet/install-model.ts';

type Watcher = Parameters<Installer['watch']>[0];

const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15';

let browser: Watcher;
let asked: number;
let isAway: boolean;

function create(userAgent = '', touchPoints = 0): InstallModel {
  const installer: Installer = {
    userAgent,
    touchPoints,
    watch(changed) {
      browser = changed;
    },
    async ask() {
      asked += 1;
      browser.canAsk(false);
    },
  };
  const putAway = () => {
    isAway = true;
  };
  return createInstallModel(installer, { isPutAway: () => isAway, putAway });
}

beforeEach(() => {
  asked = 0;
  isAway = false;
});

describe('the way to the home screen', () => {
  test.each([
    ['an iPad, which calls itself a Mac', mac, 5, 'apple'],
    ['an older iPad', 'Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) Safari/604.1', 5, 'apple'],
    ['an iPhone', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Safari/604.1', 5, 'apple'],
    ['a Mac', mac, 0, 'menu'],
    ['Firefox on Android', 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 5, 'firefox'],
    ['Firefox on a laptop', 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 0, 'menu'],
    ['a browser that has not asked yet', 'Mozilla/5.0 (Linux; Android 15) Chrome/150.0 Safari/537.36', 5, 'menu'],
  ])('of %s is known', (_device, userAgent, touchPoints, way) => {
    expect(create(userAgent, touchPoints).way.value).toBe(way);
  });

  test('is the browser’s own question for as long as it would ask', async () => {
    const model = create();
    browser.canAsk(true);
    expect(model.way.value).toBe('ask');
    await model.ask();
    expect(asked).toBe(1);
    expect(model.way.value).toBe('menu');
  });

  test('is none once the app is installed, whatever else the browser says', () => {
    const model = create(mac, 5);
    browser.installed();
    browser.canAsk(true);
    expect(model.way.value).toBe('installed');
    expect(model.hints.value).toBe(false);
  });
});

describe('the line on home', () => {
  test('speaks only where there is a sure way', () => {
    expect(create(mac, 5).hints.value).toBe(true);
    expect(create(mac, 0).hints.value).toBe(false);
  });

  test('is put away for good', () => {
    const model = create(mac, 5);
    model.putAway();
    expect(model.hints.value).toBe(false);
    expect(create(mac, 5).hints.value).toBe(false);
  });
});
