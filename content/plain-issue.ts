import type { BaseIssue } from 'valibot';

const lists = ['prompts', 'cues', 'stems', 'signs'];

/** A schema issue in plain words: the prompt it is in (or the way to it), and the reason. */
export function plainIssue(issue: BaseIssue<unknown>): { at: string; reason: string } {
  const path = issue.path ?? [];
  const keys = path.map(({ key }) => String(key));
  const entry = keys.findIndex((key, index) => /^\d+$/.test(key) && lists.includes(keys[index - 1] ?? ''));
  if (entry < 0) return { at: idOf(path[0]?.input) ?? '', reason: reasonOf(issue, keys.join('.')) };
  const place = idOf(path[entry]?.value) ?? `${keys[entry - 1]} number ${Number(keys[entry]) + 1}`;
  return { at: place, reason: reasonOf(issue, keys.slice(entry + 1).join('.')) };
}

function reasonOf(issue: BaseIssue<unknown>, field: string): string {
  const name = field === '' ? 'this entry' : `"${field}"`;
  const found =
    issue.received === 'Object' ? 'a block of fields' : issue.received === 'Array' ? 'a list' : issue.received;
  const bound = (issue.expected ?? '').replace(/^[<>]=/, '');
  switch (issue.type) {
    case 'strict_object':
      if (issue.expected === 'never') return `unknown field ${name}`;
      return issue.input === undefined ? `${name} is missing` : `${name} must be a block of fields, found ${found}`;
    case 'min_length':
      return typeof issue.input === 'string'
        ? `${name} is empty`
        : `${name} needs at least ${bound} entries, found ${found}`;
    case 'max_length':
      return `${name} takes at most ${bound} entries, found ${found}`;
    case 'min_value':
      return `${name} must be at least ${bound}, found ${found}`;
    case 'max_value':
      return `${name} must be at most ${bound}, found ${found}`;
    case 'iso_date':
      return `${name} must be a day such as 2026-11-23, found ${found}`;
    case 'regex':
      return `${name} is not written as it has to be (such as now.03 for a prompt): found ${found}`;
    case 'check':
      return `${name} ${issue.message}`;
    default:
      return issue.input === undefined
        ? `${name} is missing`
        : `${name} must be ${plainType(issue.expected)}, found ${found}`;
  }
}

function plainType(type: string | null): string {
  const names: Record<string, string> = {
    string: 'text',
    Array: 'a list',
    Object: 'a block of fields',
    number: 'a number',
    boolean: 'true or false',
  };
  return names[type ?? ''] ?? (type ?? 'something else').replace(/[()]/g, '').replaceAll(' | ', ' or ');
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
    ? value.id
    : undefined;
}
