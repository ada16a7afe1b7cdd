import type { OpenDatabase, openDatabase } from './database.ts';

/** The one connection to the database, opened at its first use. */
interface Connection {
  /** Runs on an open connection, and once more on a new one where the tablet refused. Throws what it refused twice. */
  use<T>(run: (database: OpenDatabase) => Promise<T>): Promise<T>;
  /** Opens another one at the next use; what is under way on this one may still end. */
  leave(): void;
}

/** A connection that is opened once more when it was lost; `vanished` runs where the database itself is gone by then. */
export function createConnection(open: typeof openDatabase, vanished: () => void): Connection {
  let current: Promise<OpenDatabase> | null = null;
  let wasOpen = false;

  /** The connection that is used from now on; that an older one was lost is then no matter. */
  function connect(): Promise<OpenDatabase> {
    let isNew = false;
    const opening: Promise<OpenDatabase> = open(
      () => {
        if (current === opening) current = null;
      },
      () => {
        isNew = true;
      },
    ).then((database) => {
      if (isNew && wasOpen) vanished();
      wasOpen = true;
      return database;
    });
    current = opening;
    return opening;
  }

  /** Others that failed with a connection may have opened the next one already, and be in the midst of using it. */
  function giveUp(failed: Promise<OpenDatabase>) {
    if (current === failed) current = null;
    void failed.then((database) => database.close()).catch(() => undefined);
  }

  return {
    leave() {
      if (current !== null) giveUp(current);
    },
    async use(run) {
      const used = current ?? connect();
      try {
        return await run(await used);
      } catch (error) {
        giveUp(used);
        // A connection can be lost while the tablet sleeps; a second failure, or a mistake of ours, is the caller's to know.
        if (!(error instanceof DOMException)) throw error;
      }
      const next = current ?? connect();
      try {
        return await run(await next);
      } catch (error) {
        giveUp(next);
        throw error;
      }
    },
  };
}
