/** One short line that stays on the tablet. Nothing in it is private. */
export interface RememberedLine {
  read(): string | null;
  write(line: string): void;
}

/** The line in localStorage by this name; where the browser refuses storage, none is ever there. */
export function rememberedLine(name: string): RememberedLine {
  return {
    read() {
      try {
        return localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    write(line) {
      try {
        localStorage.setItem(name, line);
      } catch {
        // The line is not kept then: at most a question is asked once more.
      }
    },
  };
}
