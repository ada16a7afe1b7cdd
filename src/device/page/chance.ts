/** Eight random hex digits. An address without https has no `randomUUID`, but it has this. */
export const randomWord = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => byte.toString(16).padStart(2, '0')).join('');
