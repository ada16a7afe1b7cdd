import type { ConversationId, Prompt } from '../schema.ts';
import { plainText, words } from './passages.ts';
import { roleBound, turnRange } from './plan.ts';

/** A finding in one prompt, before its file and id are added. */
export type Fault = {
  readonly rule: string;
  readonly kind: 'error' | 'warning';
  readonly field: string;
  readonly message: string;
};

const error = (rule: string, field: string, message: string): Fault => ({ rule, kind: 'error', field, message });
const warning = (rule: string, field: string, message: string): Fault => ({ rule, kind: 'warning', field, message });

/** Words that show what a prompt says it fits: "I do not know" as a good answer, or two people in two places. */
const fitting = {
  unsure:
    /\b(?:do not (?:yet )?know|not (?:yet )?sure|unsure|no words|if any(?:thing)?|if there is one|nothing comes)\b|“(?:nothing|none)\b|\b(?:cannot|have not) f(?:i|ou)nd/i,
  apart:
    /\b(?:apart|afar|far (?:away|off|apart)|distance|two places|own place|not meet|on the phone|by (?:phone|letter)|a call)\b/i,
} as const;

/** Every rule about its fields that one prompt breaks: complete, gentler, roles, turn, say-back, notes, fits. */
export function promptFaults(prompt: Prompt, conversation: ConversationId): Fault[] {
  return [
    ...completeFaults(prompt),
    ...gentlerFaults(prompt),
    ...roleFaults(prompt, conversation),
    ...paceFaults(prompt),
    ...claimFaults(prompt),
    ...fitFaults(prompt),
  ];
}

function completeFaults(prompt: Prompt): Fault[] {
  const faults: Fault[] = [];
  if (prompt.level >= 2 && prompt.lighter === undefined)
    faults.push(error('E18', 'lighter', 'is missing: above level 1 there is a lighter prompt to go to'));
  if (prompt.level < 3) return faults;
  if (prompt.caution === undefined) faults.push(error('E18', 'caution', 'is missing: level 3 and 4 have one'));
  if (prompt.pauseWhen.length === 0)
    faults.push(error('E18', 'pauseWhen', 'is empty: level 3 and 4 name at least one sign'));
  if (prompt.followUps.length === 0) faults.push(warning('W18', 'followUps', 'is empty'));
  if (prompt.notes) faults.push(error('E29', 'notes', 'must be false: an answer of level 3 or 4 is not written down'));
  if (prompt.level === 4 && !prompt.notWhen.includes('late'))
    faults.push(error('E18', 'notWhen', 'needs "late": level 4 is not for late evenings'));
  return faults;
}

function gentlerFaults(prompt: Prompt): Fault[] {
  const gentler = plainText(prompt.gentler);
  const faults: Fault[] = [];
  const past = /\b(?:found out|find out|happened|did)\b/i.exec(gentler);
  if (prompt.level === 4 && past)
    faults.push(
      error(
        'E19',
        'gentler',
        `"${past[0]}" goes back to the event: at level 4 the gentler wording stays in the present`,
      ),
    );
  if (gentler.toLowerCase() === plainText(prompt.text).toLowerCase())
    faults.push(error('E19', 'gentler', 'is the same as the text'));
  if (words(gentler).length > words(prompt.text).length + 2)
    faults.push(warning('W19', 'gentler', 'is longer than the text'));
  return faults;
}

function roleFaults(prompt: Prompt, conversation: ConversationId): Fault[] {
  if (prompt.speaker === 'either')
    return prompt.first === 'either' || prompt.first === 'alternate'
      ? []
      : [error('E21', 'first', `is "${prompt.first}", but the prompt belongs to either`)];
  const faults: Fault[] = [];
  if (!roleBound.includes(conversation))
    faults.push(
      error('E21', 'speaker', `"${prompt.speaker}": this conversation has no prompt that belongs to one of the two`),
    );
  if (prompt.first !== prompt.speaker)
    faults.push(error('E21', 'first', `is "${prompt.first}", but the prompt belongs to "${prompt.speaker}"`));
  if (prompt.swap) faults.push(error('E21', 'swap', 'is true, but the prompt belongs to one of the two'));
  return faults;
}

function paceFaults(prompt: Prompt): Fault[] {
  const faults: Fault[] = [];
  const range = prompt.apology ? turnRange.apology : prompt.level >= 3 ? turnRange.heavy : turnRange.light;
  const { min, max, default: usual } = prompt.turn;
  if (min > usual || usual > max) faults.push(error('E18', 'turn', 'the default lies outside its own min and max'));
  if (min < range.min || max > range.max)
    faults.push(error('E18', 'turn', `is allowed from ${range.min} to ${range.max} seconds here`));
  const sayBack = sayBackOf(prompt);
  if (prompt.sayBack !== sayBack) faults.push(error('E18', 'sayBack', `is "${prompt.sayBack}", expected "${sayBack}"`));
  return faults;
}

/** Nobody has to say back what the one who broke the agreement owns; what else is tender or hard is said back. */
function sayBackOf({ level, speaker }: Prompt): Prompt['sayBack'] {
  if (level === 1) return 'none';
  return level === 2 || speaker === 'broke' ? 'optional' : 'required';
}

function claimFaults(prompt: Prompt): Fault[] {
  const claim = /\b(?:studies|a study|research\w*|experiments?|evidence|trials?|scientists?)\b/i.exec(prompt.why.text);
  return claim && prompt.why.source === undefined
    ? [error('E07', 'why', `"${claim[0]}" is a claim without a source`)]
    : [];
}

function fitFaults(prompt: Prompt): Fault[] {
  const said = [prompt.text, prompt.gentler, ...prompt.followUps, prompt.forSpeaker, prompt.forListener]
    .map(plainText)
    .join(' ');
  return prompt.fits
    .filter((fit) => !fitting[fit].test(said))
    .map((fit) => error('E22', 'fits', `is marked "${fit}", but nothing on the card says so`));
}
