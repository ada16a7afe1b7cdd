/** Ways in which a browser's database refuses, as they were seen: `security.md` has where. */
export const faults = [
  'InvalidStateError',
  'AbortError',
  'UnknownError',
  'TransactionInactiveError',
  'QuotaExceededError',
  'aborted with no error',
  'no answer',
  'not to be opened',
] as const;
export type Fault = (typeof faults)[number];

/** In which way, and how many writes. */
export interface Breaking {
  readonly fault: Fault;
  readonly times: number;
}

/**
 * Makes every write of the database fail in one way, so many times; a fault that is healed ends. It uses nothing from
 * outside itself, so that it can be sent into a page as well as used on the database in memory. Where the database is
 * not to be opened, its connections are closed first.
 */
export function breakDatabase({ fault, times }: Breaking): void {
  const here = globalThis as { healDatabase?: () => void; faultsLeft?: number };
  here.healDatabase?.();
  here.faultsLeft = times;
  const { transaction } = IDBDatabase.prototype;
  const { put, delete: remove } = IDBObjectStore.prototype;
  const { commit } = IDBTransaction.prototype;
  const { open } = IDBFactory.prototype;
  const strikes = () => (here.faultsLeft ?? 0) > 0;
  const strike = () => {
    here.faultsLeft = (here.faultsLeft ?? 0) - 1;
  };
  const refuse = (message: string, name: string): never => {
    strike();
    throw new DOMException(message, name);
  };
  const silent = new WeakSet<IDBTransaction>();

  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if (mode === 'readwrite' && strikes()) {
      if (fault === 'InvalidStateError') refuse('The database connection is closing.', 'InvalidStateError');
      if (fault === 'UnknownError') refuse('Connection to Indexed Database server lost. Refresh the page.', fault);
      if (fault === 'not to be opened') {
        this.close();
        throw new DOMException('The database connection is closed.', 'InvalidStateError');
      }
    }
    const begun = transaction.call(this, stores, mode, options);
    if (fault === 'no answer' && mode === 'readwrite' && strikes()) {
      strike();
      silent.add(begun);
      // Who asks at once to hear how it ends never does; the database itself asks before or later.
      begun.addEventListener = () => undefined;
      queueMicrotask(() => Reflect.deleteProperty(begun, 'addEventListener'));
    }
    return begun;
  };
  const change = <T>(store: IDBObjectStore, run: () => IDBRequest<T>): IDBRequest<T> => {
    if (silent.has(store.transaction)) return store.get('nothing');
    if (strikes() && fault === 'AbortError') refuse('The transaction was aborted.', fault);
    if (strikes() && fault === 'TransactionInactiveError') refuse('A request was placed against it.', fault);
    return run();
  };
  IDBObjectStore.prototype.put = function (value, key) {
    return change(this, () => put.call(this, value, key));
  };
  IDBObjectStore.prototype.delete = function (query) {
    return change(this, () => remove.call(this, query));
  };
  IDBTransaction.prototype.commit = function () {
    const isQuota = fault === 'QuotaExceededError';
    if (!strikes() || !(isQuota || fault === 'aborted with no error')) return commit.call(this);
    strike();
    // A full disk is told by the transaction alone: no request need have failed.
    if (isQuota) {
      const error = new DOMException('The current transaction exceeded its quota limitations.', fault);
      Object.defineProperty(this, 'error', { get: () => error, set: () => undefined });
    }
    this.abort();
  };
  IDBFactory.prototype.open = function (name, version) {
    if (strikes() && fault === 'not to be opened') refuse('Internal error opening backing store.', 'UnknownError');
    return open.call(this, name, version);
  };
  here.healDatabase = () => {
    IDBDatabase.prototype.transaction = transaction;
    Object.assign(IDBObjectStore.prototype, { put, delete: remove });
    IDBTransaction.prototype.commit = commit;
    IDBFactory.prototype.open = open;
    delete here.healDatabase;
  };
}

/** The database is well again. */
export function healDatabase(): void {
  (globalThis as { healDatabase?: () => void }).healDatabase?.();
}

/** How often the fault will still strike. */
export const faultsLeft = (): number => (globalThis as { faultsLeft?: number }).faultsLeft ?? 0;
