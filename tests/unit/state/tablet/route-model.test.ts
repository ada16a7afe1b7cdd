import { expect, test } from 'vitest';
import { type AddressBar, createRouteModel } from '../../../../src/state/tablet/route-model.ts';

/** An address bar with its history, in which Back can be pressed. */
function addressBar(first: string) {
  const history = [first];
  let changed = () => {};
  const back = () => {
    history.pop();
    changed();
  };
  const bar: AddressBar = {
    back,
    hash: () => history.at(-1) ?? '',
    go(hash) {
      history.push(hash);
      changed();
    },
    replace(hash) {
      history.splice(-1, 1, hash);
      changed();
    },
    watch(run) {
      changed = run;
      return () => {
        changed = () => {};
      };
    },
  };
  return { bar, history, back };
}

test('the route is that of the address the app is opened with', () => {
  expect(createRouteModel(addressBar('#/forecast/own').bar).route.value).toEqual({
    name: 'forecast',
    conversation: 'own',
  });
  expect(createRouteModel(addressBar('#/nowhere').bar).route.value).toEqual({ name: 'home' });
});

test('going somewhere writes the address, and Back leads to the one before', () => {
  const { bar, history } = addressBar('#/');
  const model = createRouteModel(bar);
  model.go({ name: 'prompts', conversation: 'now' });
  expect([history, model.route.value]).toEqual([['#/', '#/prompts/now'], { name: 'prompts', conversation: 'now' }]);
  model.back();
  expect(model.route.value).toEqual({ name: 'home' });
});

test('a place that was replaced is not come back to', () => {
  const { bar, history, back } = addressBar('#/');
  const model = createRouteModel(bar);
  model.go({ name: 'talk' });
  model.replace({ name: 'settings' });
  expect(history).toEqual(['#/', '#/settings']);
  back();
  expect(model.route.value).toEqual({ name: 'home' });
});
