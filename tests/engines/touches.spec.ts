import { nameOf, words } from '../support/sittings/said.ts';
import { names } from './support/pair.ts';
import { expect, test } from './support/test.ts';

const { settings } = words;

/** In the page: a finger touches an element while another one rests, by the events that a tablet would send, and no click. */
function touchBesideAnother(selector: string) {
  const control = document.querySelector(selector);
  if (control === null) throw new Error(`there is no ${selector}`);
  control.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = control.getBoundingClientRect();
  const [clientX, clientY] = [left + width / 2, top + height / 2];
  const resting = { identifier: 1, target: document.body, clientX: 2, clientY: 2 };
  const touching = { identifier: 2, target: control, clientX, clientY };
  const tell = (type: string, touches: object[]) => {
    const told = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      touches,
      changedTouches: [touching],
    });
    // Later than the page was drawn, as anyone who reads it first would be.
    Object.defineProperty(told, 'timeStamp', { value: performance.now() + 1_000, configurable: true });
    control.dispatchEvent(told);
  };
  tell('touchstart', [resting, touching]);
  tell('touchend', [resting]);
}

test('a touch beside a finger that rests follows a link, chooses and unticks', async ({ pair, driver }) => {
  const changes = async (control: string, from: string, to: string) => {
    const state = () => driver.run((each) => document.querySelector(each)?.getAttribute('aria-checked'), control);
    expect(await state()).toBe(from);
    await driver.run(touchBesideAnother, control);
    await expect.poll(state).toBe(to);
  };
  await pair.throughWelcome('facing');
  await driver.run(touchBesideAnother, 'a[href="#/forecast/now"]');
  await driver.sees({ role: 'heading', name: nameOf('now') });
  await driver.sees({ role: 'radio', name: names.b });
  await changes('[role=radio]:nth-child(2)', 'false', 'true');
  await driver.goto('#/theTable');
  await driver.sees({ role: 'checkbox', name: settings.chime });
  await changes('[role=checkbox]', 'true', 'false');
});
