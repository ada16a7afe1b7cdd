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
        // It is then asked or said again another time; nothing is lost by that.
      }
    },
  };
}
