type Run = () => Promise<unknown>;

/** The browser's locks, as far as the app uses them: one lock, which another window may hold. */
export class FakeLocks {
  /** True while another window holds the lock. */
  isHeldElsewhere = false;
  #waiting: (() => void)[] = [];

  /** Another window holds the lock, until what this returns is run. */
  holdElsewhere(): () => void {
    this.isHeldElsewhere = true;
    return () => {
      this.isHeldElsewhere = false;
      for (const go of this.#waiting.splice(0)) go();
    };
  }

  async request(_name: string, { steal = false }: LockOptions, run: Run): Promise<void> {
    if (this.isHeldElsewhere && !steal) await new Promise<void>((go) => this.#waiting.push(go));
    await run();
  }
}
