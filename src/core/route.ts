import { type ConversationId, conversationIds } from '../../content/conversation-ids.ts';

/** Where the app is. The address is the part behind `#`, so any static host works and no title reaches a log. */
export type Route =
  | { readonly name: 'home' | 'welcome' | 'rightForUs' | 'talk' | 'settings' }
  | { readonly name: 'forecast' | 'prompts'; readonly conversation: ConversationId };

const plain = ['home', 'welcome', 'rightForUs', 'talk', 'settings'] as const;
const ofConversation = ['forecast', 'prompts'] as const;

/** The route an address stands for; whatever is unknown is home. */
export function parseRoute(hash: string): Route {
  const [first = '', second = '', third = ''] = hash.replace(/^#?\/?/, '').split('/');
  if (third !== '') return { name: 'home' };
  const name = plain.find((each) => each === first);
  if (name !== undefined && second === '') return { name };
  const conversation = conversationIds.find((each) => each === second);
  const deep = ofConversation.find((each) => each === first);
  return deep !== undefined && conversation !== undefined ? { name: deep, conversation } : { name: 'home' };
}

/** The address of a route; `parseRoute` gives the same route back. */
export const formatRoute = (route: Route): string =>
  route.name === 'home' ? '#/' : 'conversation' in route ? `#/${route.name}/${route.conversation}` : `#/${route.name}`;
