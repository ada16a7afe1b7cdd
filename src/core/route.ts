import { type ConversationId, conversationIds } from '../../content/conversation-ids.ts';
import { type Partner, partners } from './partner.ts';

/** The parameter an address can carry behind the name of its screen, as it stands in a route. */
interface Params {
  readonly none: object;
  readonly conversation: { readonly conversation: ConversationId };
  readonly prompt: { readonly prompt: string };
  readonly keepsake: { readonly id: string };
  readonly partner: { readonly partner: Partner };
}

interface RouteEntry {
  readonly param: keyof Params;
  /** True where a screen changes something: it is closed while another window of the app is the one that writes. */
  readonly writes: boolean;
}

/** Every screen of the app by the name in its address. */
export const routes = {
  home: { param: 'none', writes: false },
  welcome: { param: 'none', writes: true },
  safety: { param: 'none', writes: true },
  rightForUs: { param: 'none', writes: false },
  forecast: { param: 'conversation', writes: true },
  lighter: { param: 'conversation', writes: true },
  startWith: { param: 'prompt', writes: true },
  prompts: { param: 'conversation', writes: false },
  talk: { param: 'none', writes: true },
  settings: { param: 'none', writes: false },
  youTwo: { param: 'none', writes: true },
  theTable: { param: 'none', writes: true },
  thisTablet: { param: 'none', writes: false },
  install: { param: 'none', writes: true },
  updates: { param: 'none', writes: true },
  kept: { param: 'none', writes: false },
  note: { param: 'keepsake', writes: false },
  appreciation: { param: 'keepsake', writes: false },
  agreement: { param: 'keepsake', writes: false },
  agreements: { param: 'none', writes: false },
  overTime: { param: 'none', writes: false },
  checkIn: { param: 'partner', writes: true },
  storage: { param: 'none', writes: false },
  copies: { param: 'none', writes: false },
  forget: { param: 'none', writes: false },
  about: { param: 'none', writes: false },
} as const satisfies Record<string, RouteEntry>;

/** The name of a screen, as it stands in its address. */
export type RouteName = keyof typeof routes;

/** The route of a screen: its name, and what its address carries. */
export type RouteOf<Name extends RouteName> = { readonly name: Name } & Params[(typeof routes)[Name]['param']];

/** A place in the app. Its address is the part behind `#`, so any static host works and no title reaches a log. */
export type Route<Names extends RouteName = RouteName> = { [Name in Names]: RouteOf<Name> }[Names];

const promptId = /^[\w.-]{1,40}$/;
const keepsakeId = /^[\w-]{1,100}$/;

/** Reads what stands behind the name in an address; undefined where it does not fit. */
const readers: { readonly [Kind in keyof Params]: (text: string) => Params[Kind] | undefined } = {
  none: (text) => (text === '' ? {} : undefined),
  conversation(text) {
    const conversation = conversationIds.find((each) => each === text);
    return conversation && { conversation };
  },
  prompt: (text) => (promptId.test(text) ? { prompt: text } : undefined),
  keepsake: (text) => (keepsakeId.test(text) ? { id: text } : undefined),
  partner(text) {
    const partner = partners.find((each) => each === text);
    return partner && { partner };
  },
};

/** The route an address stands for; whatever is unknown is home. */
export function parseRoute(hash: string): Route {
  const [name = '', text = '', more = ''] = hash.replace(/^#?\/?/, '').split('/');
  const param = isRouteName(name) && more === '' ? readers[routes[name].param](text) : undefined;
  return param === undefined ? { name: 'home' } : ({ name, ...param } as Route);
}

const isRouteName = (name: string): name is RouteName => Object.hasOwn(routes, name);

/** The address of a route; `parseRoute` gives the same route back. */
export function formatRoute({ name, ...param }: Route): string {
  return name === 'home' ? '#/' : `#/${[name, ...Object.values(param)].join('/')}`;
}
