import { createSocket } from 'node:dgram';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer as createTcp } from 'node:net';

/** Where a page can try to send something: addresses of one sink, by one name of this machine. */
export interface Out {
  /** With a slash at the end; what stands behind it is noted. */
  readonly http: string;
  /** Whoever only connects to it is noted. */
  readonly tcp: string;
  /** A STUN server and a QUIC server that only note that someone called. */
  readonly stun: string;
  readonly quic: string;
}

/** Takes whatever comes over the loopback, and notes by what name. */
export interface Sink {
  readonly reached: ReadonlySet<string>;
  out(name: string): Out;
  stop(): void;
}

/** A sink on free ports. */
export async function openSink(): Promise<Sink> {
  const reached = new Set<string>();
  const note = (path: string | undefined) => void reached.add(decodeURIComponent((path ?? '').split(/[/?]/)[1] ?? ''));
  const http = createHttp((request, response) => {
    note(request.url);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' }).end('');
  }).on('upgrade', (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  const tcp = createTcp((socket) => {
    reached.add('preconnect');
    socket.destroy();
  });
  const stun = createSocket('udp4', () => reached.add('webrtc'));
  const quic = createSocket('udp4', () => reached.add('webtransport'));
  for (const server of [http, tcp]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  for (const socket of [stun, quic]) await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  const port = (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port;
  return {
    reached,
    out: (name) => ({
      http: `http://${name}:${port(http)}/`,
      tcp: `http://${name}:${port(tcp)}/`,
      stun: `stun:${name}:${port(stun)}`,
      quic: `https://${name}:${port(quic)}/`,
    }),
    stop() {
      http.closeAllConnections();
      for (const each of [http, tcp, stun, quic]) each.close();
    },
  };
}
