import type { Out } from './sink.ts';

/** Each runs in a page; it may fail in any way. */
type Exits = Readonly<Record<string, (out: Out) => unknown>>;

const calls: Exits = {
  fetch: ({ http }) => fetch(`${http}fetch`),
  'fetch, no-cors': ({ http }) => fetch(`${http}fetch, no-cors`, { mode: 'no-cors', method: 'POST', body: 'word' }),
  'fetch, keepalive': ({ http }) => fetch(`${http}fetch, keepalive`, { mode: 'no-cors', keepalive: true }),
  XMLHttpRequest: ({ http }) => {
    const request = new XMLHttpRequest();
    request.open('GET', `${http}XMLHttpRequest`);
    request.send();
  },
  beacon: ({ http }) => navigator.sendBeacon(`${http}beacon`, 'word'),
  WebSocket: ({ http }) => new WebSocket(`${http.replace('http', 'ws')}WebSocket`),
  EventSource: ({ http }) => new EventSource(`${http}EventSource`),
  'import()': ({ http }) => import(`${http}import()`),
  font: ({ http }) => new FontFace('other', `url("${http}font")`).load(),
  'worker of a blob': ({ http }) =>
    new Worker(URL.createObjectURL(new Blob([`fetch("${http}worker of a blob", { mode: "no-cors" })`]))),
  'worker that imports': ({ http }) =>
    new Worker(URL.createObjectURL(new Blob([`importScripts("${http}worker that imports")`]))),
  'shared worker': ({ http }) =>
    new SharedWorker(URL.createObjectURL(new Blob([`fetch("${http}shared worker", { mode: "no-cors" })`]))),
  webtransport: ({ quic }) => new WebTransport(quic).ready,
  webrtc: async ({ stun }) => {
    /** The page's own call, or that of an empty frame. */
    const callOf = () => {
      if ('RTCPeerConnection' in globalThis) return RTCPeerConnection;
      const frame = document.body.appendChild(document.createElement('iframe'));
      return Reflect.get(frame.contentWindow ?? {}, 'RTCPeerConnection');
    };
    const peer = new (callOf())({ iceServers: [{ urls: stun }] });
    peer.createDataChannel('words');
    await peer.setLocalDescription(await peer.createOffer());
  },
};

/** An element put into the page; what is set first is set last where an element begins with its address. */
const elements: Exits = {
  img: ({ http }) => {
    new Image().src = `${http}img`;
  },
  srcset: ({ http }) => {
    new Image().srcset = `${http}srcset 1x`;
  },
  'svg image': ({ http }) => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image');
    image.setAttribute('href', `${http}svg image`);
    svg.append(image);
    document.body.append(svg);
  },
  'background image': ({ http }) => {
    document.body.style.backgroundImage = `url("${http}background image")`;
  },
  audio: ({ http }) => {
    new Audio().src = `${http}audio`;
  },
  video: ({ http }) => document.body.append(Object.assign(document.createElement('video'), { src: `${http}video` })),
  poster: ({ http }) =>
    document.body.append(Object.assign(document.createElement('video'), { poster: `${http}poster` })),
  script: ({ http }) => document.body.append(Object.assign(document.createElement('script'), { src: `${http}script` })),
  css: ({ http }) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `${http}css` })),
  'css import': ({ http }) => {
    const style = document.createElement('style');
    style.textContent = `@import url("${http}css import");`;
    document.head.append(style);
  },
  prefetch: ({ http }) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: `${http}prefetch` })),
  preload: ({ http }) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'preload', as: 'image', href: `${http}preload` }),
    ),
  modulepreload: ({ http }) =>
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href: `${http}modulepreload` }),
    ),
  preconnect: ({ tcp }) =>
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: tcp })),
  favicon: ({ http }) => {
    for (const icon of document.querySelectorAll('link[rel=icon]')) icon.remove();
    document.head.append(Object.assign(document.createElement('link'), { rel: 'icon', href: `${http}favicon` }));
  },
  manifest: ({ http }) => {
    for (const link of document.querySelectorAll('link[rel=manifest]')) link.remove();
    document.head.append(Object.assign(document.createElement('link'), { rel: 'manifest', href: `${http}manifest` }));
  },
  iframe: ({ http }) => document.body.append(Object.assign(document.createElement('iframe'), { src: `${http}iframe` })),
  object: ({ http }) =>
    document.body.append(Object.assign(document.createElement('object'), { data: `${http}object` })),
  embed: ({ http }) => document.body.append(Object.assign(document.createElement('embed'), { src: `${http}embed` })),
  ping: ({ http }) => {
    const link = Object.assign(document.createElement('a'), { href: '#', ping: `${http}ping` });
    document.body.append(link);
    link.click();
  },
  'speculation rules': ({ http }) => {
    const rules = { prefetch: [{ urls: [`${http}speculation rules`], eagerness: 'immediate' }] };
    const script = Object.assign(document.createElement('script'), { type: 'speculationrules' });
    script.textContent = JSON.stringify(rules);
    document.head.append(script);
  },
};

/** The exits that a page can try and stay where it is. */
export const staying: Exits = { ...calls, ...elements };

/** The exits by which a page is left, or another is opened: each needs a page of its own. */
export const leaving: Exits = {
  location: ({ http }) => {
    location.href = `${http}location`;
  },
  'window.open': ({ http }) => window.open(`${http}window.open`),
  link: ({ http }) => {
    const link = Object.assign(document.createElement('a'), { href: `${http}link` });
    document.body.append(link);
    link.click();
  },
  'link to a new tab': ({ http }) => {
    const link = Object.assign(document.createElement('a'), { href: `${http}link to a new tab`, target: '_blank' });
    document.body.append(link);
    link.click();
  },
  download: ({ http }) => {
    const link = Object.assign(document.createElement('a'), { href: `${http}download`, download: 'words' });
    document.body.append(link);
    link.click();
  },
  'meta refresh': ({ http }) => {
    const meta = Object.assign(document.createElement('meta'), {
      httpEquiv: 'refresh',
      content: `0; ${http}meta refresh`,
    });
    document.head.append(meta);
  },
  form: ({ http }) => {
    const form = Object.assign(document.createElement('form'), { action: `${http}form`, method: 'post' });
    document.body.append(form);
    form.submit();
  },
};
