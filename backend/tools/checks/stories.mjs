// The end-to-end stories, in a real Chromium against the built demo with an empty database.
import { mkdtemp, rm } from 'node:fs/promises';
import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBackend, buildFrontend, logs } from '../build.mjs';
import { freePort, ready, startDemo } from '../demo.mjs';
import { stop } from '../processes.mjs';
import { countTests } from './frontend.mjs';

export async function checkStories(part, java) {
  await buildFrontend();
  await buildBackend(java);
  const data = await mkdtemp(join(tmpdir(), 'rodtrad-stories-'));
  const [port, issuerPort] = [await freePort(), await freePort()];
  const log = join(logs, 'stories-demo.log');
  const file = openSync(log, 'w');
  const demo = startDemo({ port, issuerPort, data, fresh: true }, { stdio: ['pipe', file, file] });
  try {
    const base = `http://localhost:${port}`;
    if (!part.check('the demo gets ready', await ready(demo, `${base}/q/health/ready`))) {
      part.show(log);
      return;
    }
    const env = { ...process.env, RT_BASE_URL: base, RT_ISSUER_URL: `http://localhost:${issuerPort}/demo` };
    await countTests(part, 'stories', 'e2e', 'e2e', env);
    const { code } = await stop(demo);
    part.check('the demo stops when it is told to', code === 0 || code === 143, `ended with ${code}`);
  } finally {
    await stop(demo);
    closeSync(file);
    await rm(data, { recursive: true, force: true });
  }
}
