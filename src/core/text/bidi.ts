const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A name that runs right to left, held apart so that it does not turn round the sentence it stands in. */
export const bidiIsolated = (name: string): string => (rightToLeft.test(name) ? `\u2068${name}\u2069` : name);
