import type { Words } from '../../state/models.ts';

/** A policy as its directives: name and sources. */
function readPolicy(policy: string): ReadonlyMap<string, string> {
  const directives = policy.split(';').map((each) => each.trim().split(/\s+/));
  return new Map(directives.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources.join(' ')]));
}

/**
 * What a policy says, in plain sentences: each stands there only where the policy really says so. A directive that is
 * not there leaves the matter to `default-src`, where it can.
 */
export function policyWords(policy: string, { about }: Words): string[] {
  const directives = readPolicy(policy);
  const of = (name: string) => directives.get(name) ?? directives.get('default-src');
  const own = ['script-src', 'style-src', 'img-src', 'font-src', 'worker-src', 'manifest-src'];
  const isOwn = (name: string) => of(name) === "'self'" || of(name) === "'none'";
  const sentences: [boolean, string][] = [
    [of('connect-src') === "'none'", about.ruleConnect],
    [own.every(isOwn), about.ruleOwn],
    [of('frame-src') === "'none'" && of('object-src') === "'none'" && of('media-src') === "'none'", about.ruleFrames],
    [directives.get('form-action') === "'none'", about.ruleForms],
    [directives.get('require-trusted-types-for') === "'script'", about.ruleText],
    [directives.get('default-src') === "'none'", about.ruleRest],
  ];
  return sentences.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
