import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** An element as the protocol names it. */
export interface Element {
  readonly [elementKey]: string;
}

const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const startMs = 20_000;
const answerMs = 30_000;

/** A browser's own driver, speaking W3C WebDriver. */
export interface WebDriver {
  /** What the driver says of its browser. */
  readonly capabilities: Readonly<Record<string, unknown>>;
  /** One command of the session: `/url`, `/refresh` ... */
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** A command about an element. */
  of(element: Element, method: 'GET' | 'POST', path: string, body?: object): Promise<unknown>;
  /** Runs the source of a function in the page with these arguments; a promise is awaited. */
  run(source: string, ...args: unknown[]): Promise<unknown>;
  /** Ends the session and the driver. */
  end(): Promise<void>;
}

/** Starts a driver on a free port, and a browser by it. */
export async function startWebDriver(
  command: string,
  env: NodeJS.ProcessEnv,
  capabilities: object,
): Promise<WebDriver> {
  const port = await freePort();
  const child = spawn(command, ['--host=127.0.0.1', `--port=${port}`], { env, stdio: 'ignore' });
  const call = caller(`http://127.0.0.1:${port}`);
  try {
    await answers(child, call);
    return session(child, call, await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } }));
  } catch (error) {
    await end(child);
    throw error;
  }
}

/** Ends a process that was started here, the hard way if it lingers. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill();
  const lingers = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await gone;
  clearTimeout(lingers);
}

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

const caller =
  (base: string): Call =>
  async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(answerMs),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${method} ${path}: ${error}: ${message}`);
  };

function session(child: ChildProcess, call: Call, begun: unknown): WebDriver {
  const { sessionId, capabilities } = begun as { sessionId: string; capabilities: Record<string, unknown> };
  const path = `/session/${sessionId}`;
  const send: WebDriver['send'] = (method, command, body) => call(method, path + command, body);
  return {
    capabilities,
    send,
    of: (element, method, command, body) => send(method, `/element/${element[elementKey]}${command}`, body),
    async run(source, ...args) {
      const script = `
        const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${source})(...Array.from(arguments).slice(0, -1))).then(
          (value) => done({ value: value === undefined ? null : value }),
          (error) => done({ error: String(error && error.stack ? error + '\\n' + error.stack : error) }));`;
      const answer = (await send('POST', '/execute/async', { script, args })) as { value: unknown; error?: string };
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    },
    async end() {
      // A browser that was killed has no session left to end.
      await send('DELETE', '').catch(() => undefined);
      await end(child);
    },
  };
}

async function answers(child: ChildProcess, call: Call): Promise<void> {
  const until = performance.now() + startMs;
  for (;;) {
    try {
      await call('GET', '/status');
      return;
    } catch (error) {
      if (child.exitCode !== null || performance.now() > until) throw error;
      await wait(20);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('there is no free port');
  return address.port;
}
