import { type Conversation, conversationIds } from '../schema.ts';
import type { Finding } from './finding.ts';
import { conversationFile, livePrompts, plainText } from './passages.ts';
import { articleNumbers, bankSize, fewestPrompts } from './plan.ts';

/** Words by which a listener's card says that hearing is not agreeing, or that nothing is owed now (rule E23). */
export const needNotAgree =
  /\b(?:need not|do not (?:need|have) to|don’t (?:need|have) to|no need to|without (?:having to )?|nobody (?:asks|needs)|is not|isn’t|not to|before you) (?:\w+ ){0,3}agree(?:ing|ment)?\b|\bdisagree\b|\byou (?:may|can) (?:\w+ )?(?:see|remember|know) (?:it|this|that|parts of it) (?:differently|otherwise|in another way)\b|\byou owe no\b|\b(?:nothing|no (?:answer|reply|response)) (?:\w+ ){0,4}(?:owed|due|needed|asked|answered|expected)\b|\b(?:need not|do not (?:need|have) to) (?:\w+ ){0,2}(?:answer|reply|respond)\b/i;

/** Every rule that a conversation breaks as a whole: how many prompts, levels, whom it fits, the listener's freedom, dates. */
export function conversationFindings(conversation: Conversation, today: string | undefined): Finding[] {
  const prompts = livePrompts(conversation);
  const findings: Finding[] = [];
  const say = (rule: string, field: string, message: string, kind: Finding['kind'] = 'error'): void => {
    findings.push({ rule, kind, file: conversationFile(conversation.id), id: conversation.id, field, message });
  };

  if (prompts.length < fewestPrompts.conversation)
    say('E22', 'prompts', `${prompts.length} in use, at least ${fewestPrompts.conversation} are needed`);
  for (const level of new Set(conversation.levels)) {
    const count = prompts.filter((prompt) => prompt.level === level).length;
    if (count < fewestPrompts.level)
      say('E22', 'prompts', `${count} of level ${level}, at least ${fewestPrompts.level} are needed`);
  }
  const used = prompts.map(({ level }) => level);
  if (Math.min(...used) !== conversation.levels[0] || Math.max(...used) !== conversation.levels[1])
    say(
      'E22',
      'levels',
      `are ${conversation.levels.join(' to ')}, but the prompts go from ${Math.min(...used)} to ${Math.max(...used)}`,
    );

  if (prompts.filter(({ breach }) => breach.includes('any')).length < 3)
    say('E22', 'breach', 'fewer than 3 prompts serve after any kind of breach');
  for (const fit of ['unsure', 'apart'] as const)
    if (!prompts.some(({ fits }) => fits.includes(fit))) say('E22', 'fits', `no prompt is marked "${fit}"`);

  const hard = prompts.filter(({ level }) => level >= 3);
  const free = hard.filter(({ forListener }) => needNotAgree.test(plainText(forListener)));
  if (hard.length > 0 && free.length === 0)
    say('E23', 'forListener', 'no card of level 3 or 4 says that hearing is not agreeing');
  else if (free.length * 5 < hard.length)
    say(
      'W23',
      'forListener',
      `only ${free.length} of ${hard.length} cards of level 3 or 4 say that hearing is not agreeing`,
      'warning',
    );

  for (const [field, message] of dateFaults(conversation, today)) say('E24', field, message);
  return findings;
}

/** Every rule that the bank breaks: the twelve questions, one apology, closers, and with `whole` that nothing is missing. */
export function bankFindings(conversations: readonly Conversation[], whole: boolean): Finding[] {
  const findings: Finding[] = [];
  const say = (rule: string, file: string, id: string, field: string, message: string): void => {
    findings.push({ rule, kind: 'error', file, id, field, message });
  };
  const prompts = conversations.flatMap((conversation) =>
    livePrompts(conversation).map((prompt) => ({ prompt, file: conversationFile(conversation.id) })),
  );

  for (const number of articleNumbers) {
    const carriers = prompts.filter(({ prompt }) => prompt.article === number);
    for (const { prompt, file } of carriers.slice(1))
      say(
        'E22',
        file,
        prompt.id,
        'article',
        `question ${number} is carried by ${carriers[0]?.prompt.id ?? ''} already`,
      );
    if (whole && carriers.length === 0)
      say('E22', 'conversations', 'bank', 'article', `no prompt carries question ${number} of the twelve`);
  }
  const apologies = prompts.filter(({ prompt }) => prompt.apology);
  for (const { prompt, file } of apologies)
    if (!prompt.id.startsWith('own.') || prompt.speaker !== 'broke' || prompt.level !== 3)
      say('E21', file, prompt.id, 'apology', 'belongs to the one who broke the agreement, in "own", at level 3');
  for (const { prompt, file } of apologies.slice(1))
    say('E22', file, prompt.id, 'apology', 'there is one apology prompt, not two');

  const warm = conversations.find(({ id }) => id === 'warm');
  if (
    warm &&
    livePrompts(warm).filter(
      ({ breach, level, notWhen }) => level === 1 && breach.includes('any') && notWhen.length === 0,
    ).length < 8
  )
    say(
      'E22',
      conversationFile('warm'),
      'warm',
      'closers',
      'every sitting ends on a card of level 1 from here: at least 8 must serve after any breach',
    );

  if (!whole) return findings;
  for (const id of conversationIds)
    if (!conversations.some((conversation) => conversation.id === id))
      say('E22', conversationFile(id), id, 'id', 'this conversation is missing');
  if (apologies.length === 0) say('E22', conversationFile('own'), 'own', 'apology', 'no prompt is the apology');
  if (prompts.length < bankSize.min || prompts.length > bankSize.max)
    say(
      'E22',
      'conversations',
      'bank',
      'prompts',
      `${prompts.length} prompts, allowed are ${bankSize.min} to ${bankSize.max}`,
    );
  return findings;
}

function dateFaults({ provenance, prompts }: Conversation, today: string | undefined): [string, string][] {
  const faults: [string, string][] = [];
  const { written, reviewed, reviewedBy } = provenance;
  if (reviewed !== undefined && reviewed < written) faults.push(['provenance', 'reviewed before it was written']);
  if ((reviewed === undefined) !== (reviewedBy.length === 0))
    faults.push(['provenance', 'a review has a day and a name, or neither']);
  const called = prompts.filter(({ status }) => status === 'reviewed');
  if (called.length > 0 && reviewed === undefined)
    faults.push(['status', 'says "reviewed", but the provenance names no review']);
  const knows = reviewedBy.some(({ role }) => role === 'counsellor' || role === 'advocate');
  if (called.some(({ level }) => level >= 3) && (reviewedBy.length < 2 || !knows))
    faults.push(['status', 'at level 3 and 4 "reviewed" needs two readers, one of them a counsellor or an advocate']);
  if (today === undefined) return faults;
  if (reviewed !== undefined && reviewed < monthsBefore(today, 24))
    faults.push(['provenance', `reviewed on ${reviewed}, more than 24 months ago`]);
  return faults;
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
