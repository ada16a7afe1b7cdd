import * as v from 'valibot';
import { choices, firstSettings, type Settings } from '../../core/settings.ts';
import { firstFormat } from './format.ts';
import { count, ids } from './shapes.ts';

/**
 * One setting. Where it is missing, or has a value that this version does not offer, it takes its first value: what a later
 * app added or widened costs the couple nothing else. A value of another type damages the record.
 */
const setting = <T>(offered: v.GenericSchema<unknown, T>, ofItsType: v.GenericSchema<unknown>, first: T) => {
  const otherwise = v.pipe(
    ofItsType,
    v.transform(() => first),
  );
  return v.optional(v.union([offered, otherwise]), first);
};

const text = setting(v.string(), v.string(), '');
const { names, ownLines, leftOut, followUps } = firstSettings;

type Choice = keyof typeof choices;
type Switch = { [K in keyof Settings]: Settings[K] extends boolean ? K : never }[keyof Settings];

/** The settings that are neither one of a few choices nor on or off; those two need no line here. */
const others: { readonly [K in Exclude<keyof Settings, Choice | Switch>]: v.GenericSchema<unknown, Settings[K]> } = {
  names: v.optional(v.objectWithRest({ a: text, b: text }, v.string()), names),
  ownLines: v.optional(v.objectWithRest({ listen: text, quiet: text, here: text }, v.string()), ownLines),
  leftOut: setting(ids, v.array(v.string()), leftOut),
  followUps: setting(count, v.number(), followUps),
};

const choiceOf = (values: readonly (string | number)[], first: unknown) =>
  setting<unknown>(v.picklist(values), typeof first === 'number' ? v.number() : v.string(), first);

const entries = Object.fromEntries(
  Object.entries(firstSettings).map(([name, first]): [string, v.GenericSchema] => {
    const values = Object.entries(choices).find(([choice]) => choice === name)?.[1];
    if (values !== undefined) return [name, choiceOf(values, first)];
    const other = Object.entries(others).find(([key]) => key === name)?.[1];
    return [name, other ?? setting(v.boolean(), v.boolean(), first === true)];
  }),
);

/** True for an object that holds at least one setting, and nothing under a name that every object has. */
const isSettings = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).some((name) => Object.hasOwn(entries, name)) &&
  Object.keys(value).every((name) => !(name in Object.prototype));

/** Settings with these entries; a setting that only a later app knows is carried along as it is. */
const settingsWith = <T extends v.ObjectEntries>(known: T) =>
  v.pipe(v.custom<Readonly<Record<string, unknown>>>(isSettings), v.looseObject(known));

/** Version 1, of which only what has changed since is described: `quiet` left all reminders out but one. */
const version1 = settingsWith({ quiet: setting(v.boolean(), v.boolean(), false) });
const version2 = v.pipe(
  settingsWith(entries),
  v.transform((found): Settings => ({ ...firstSettings, ...found })),
);

/** How the settings are kept. */
export const settingsFormat = firstFormat(version1).next(version2, ({ quiet, ...same }) => ({
  ...same,
  reminders: quiet ? 'fewest' : 'usual',
}));
