/** One thing the checker noticed: an error stops the build, a warning asks an editor to look. */
export type Finding = {
  readonly rule: string;
  readonly kind: 'error' | 'warning';
  readonly file: string;
  readonly id: string;
  readonly field: string;
  readonly message: string;
};

/** One line for a terminal or a build log: where, which rule, and the reason. */
export function describeFinding({ rule, file, id, field, message }: Finding): string {
  return `${file} ${id} ${field}: ${rule} ${message}`;
}
