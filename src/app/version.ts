declare global {
  interface ImportMetaEnv {
    readonly VITE_VERSION: string;
  }
}

/** The version of this build, as package.json has it. */
export const { VITE_VERSION: version } = import.meta.env;
