/** A sentence with its placeholders filled; a placeholder without a value stays as it stands. */
export const fill = <P extends string>(
  sentence: string & { readonly placeholders?: P },
  values: Readonly<Record<P, string | number>>,
): string => {
  const given = new Map<string, string | number>(Object.entries(values));
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(given.get(name) ?? whole));
};
