// The demo as a process: started, waited for, stopped.
import { createServer } from 'node:net';
import { join } from 'node:path';
import { demoJar, frontend } from './build.mjs';
import { javaTool, Sentence } from './machine.mjs';
import { backend } from './maven.mjs';
import { start } from './processes.mjs';

function isFreeAt(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no ::1 to be busy.
    server.once('error', (failure) => resolve(failure.code !== 'EADDRINUSE' && failure.code !== 'EACCES'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export async function checkPort(port, what) {
  // Both, for a browser may try either first when it is told localhost.
  for (const host of ['127.0.0.1', '::1']) {
    if (!(await isFreeAt(port, host))) {
      throw new Sentence(`Port ${port} is busy and ${what} needs it; stop what uses it, then start again.`);
    }
  }
}

/** A port nobody uses right now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

export const defaults = { port: 8080, issuerPort: 8090, data: join(backend, '.data'), fresh: false };

/** As in the image: on a machine of two cores the plain collector answers more, in half the memory. */
const MODEST = [
  '-XX:+UseSerialGC',
  ...['-Xms64m', '-Xmx256m', '-Xmn32m', '-XX:MinHeapFreeRatio=10', '-XX:MaxHeapFreeRatio=30'],
  ...['-XX:MetaspaceSize=128m', '-Xss512k', '-XX:ReservedCodeCacheSize=64m'],
];

/** Starts the built demo. Its standard input is a line to us: when we are gone, however, it stops too. */
export function startDemo({ port, issuerPort, data, fresh }, options = {}) {
  const settings = {
    'rodtrad.demo.port': port,
    'rodtrad.demo.issuer-port': issuerPort,
    'rodtrad.demo.data': data,
    'rodtrad.demo.fresh': fresh,
    'rodtrad.demo.frontend': join(frontend, 'dist'),
    'rodtrad.demo.stop-with-input': true,
    'user.timezone': 'UTC',
    'file.encoding': 'UTF-8',
  };
  const args = Object.entries(settings).map(([name, value]) => `-D${name}=${value}`);
  return start(javaTool('java'), [...MODEST, ...args, '-jar', demoJar], {
    cwd: backend,
    stdio: ['pipe', 'inherit', 'inherit'],
    shell: false,
    ...options,
  });
}

async function answers200(address) {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(5_000) })).status === 200;
  } catch {
    return false;
  }
}

/** True once the address answers 200; false when the process ended first. */
export async function ready(child, address, patience = 300_000) {
  let ended = false;
  child.ended.then(() => {
    ended = true;
  });
  const deadline = Date.now() + patience;
  while (!ended && Date.now() < deadline) {
    if (await answers200(address)) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  if (!ended) throw new Sentence(`${address} did not answer 200 within ${patience / 1000} seconds.`);
  return false;
}
