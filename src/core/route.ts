import { type ConversationId, conversationIds } from '../../content/conversation-ids.ts';
import { type Partner, partners } from './partner.ts';

/** Where the app is. The address is the part behind `#`, so any static host works and no title reaches a log. */
export type Route =
  | { readonly name: (typeof plain)[number] }
  | { readonly name: (typeof ofConversation)[number]; readonly conversation: ConversationId }
  | { readonly name: (typeof ofThing)[number]; readonly id: string }
  | { readonly name: (typeof ofPartner)[number]; readonly partner: Partner };

const plain = [
  'home',
  'welcome',
  'rightForUs',
  'talk',
  'settings',
  'install',
  'kept',
  'agreements',
  'overTime',
  'storage',
  'about',
] as const;
const ofConversation = ['forecast', 'lighter', 'prompts'] as const;
const ofThing = ['note', 'appreciation', 'agreement'] as const;
const ofPartner = ['checkIn'] as const;

const thingId = /^[\w-]{1,100}$/;

/** The route an address stands for; whatever is unknown is home. */
export function parseRoute(hash: string): Route {
  const [first = '', second = '', third = ''] = hash.replace(/^#?\/?/, '').split('/');
  const home: Route = { name: 'home' };
  if (third !== '') return home;
  if (second === '') return { name: plain.find((each) => each === first) ?? 'home' };
  const deep = ofConversation.find((each) => each === first);
  const conversation = conversationIds.find((each) => each === second);
  if (deep !== undefined && conversation !== undefined) return { name: deep, conversation };
  const thing = ofThing.find((each) => each === first);
  if (thing !== undefined && thingId.test(second)) return { name: thing, id: second };
  const personal = ofPartner.find((each) => each === first);
  const partner = partners.find((each) => each === second);
  return personal !== undefined && partner !== undefined ? { name: personal, partner } : home;
}

/** The address of a route; `parseRoute` gives the same route back. */
export function formatRoute(route: Route): string {
  if (route.name === 'home') return '#/';
  if ('conversation' in route) return `#/${route.name}/${route.conversation}`;
  if ('id' in route) return `#/${route.name}/${route.id}`;
  return 'partner' in route ? `#/${route.name}/${route.partner}` : `#/${route.name}`;
}
