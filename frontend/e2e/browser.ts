import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

export const target = fileURLToPath(new URL('../target', import.meta.url));

/** Chromium and what it brings along, unpacked once for the checkout; never in a place others share. */
const unpacked = join(target, 'chromium');

const flags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

/** The package unpacks into the temporary folder of the process, and its libraries only where this variable says. */
async function unpackInto(folder: string): Promise<void> {
  const kept = { TMPDIR: process.env.TMPDIR, AWS_LAMBDA_JS_RUNTIME: process.env.AWS_LAMBDA_JS_RUNTIME };
  process.env.TMPDIR = folder;
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x';
  try {
    await packed.executablePath();
  } finally {
    for (const [name, value] of Object.entries(kept)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** The fonts of the package, and those of the machine where there are any. */
function fontsConfiguration(): string {
  const folders = [join(unpacked, 'fonts', 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`);
  const cache = `<cachedir>${join(unpacked, 'fonts-cache')}</cachedir>`;
  return `<?xml version="1.0"?><fontconfig>${folders.join('')}${cache}</fontconfig>`;
}

/** Unpacked beside its place and then moved there, so that a run that was cut off leaves nothing half done. */
async function chromiumFolder(): Promise<string> {
  if (existsSync(join(unpacked, 'chromium'))) return unpacked;
  await mkdir(target, { recursive: true });
  const fresh = await mkdtemp(join(target, 'chromium-'));
  await unpackInto(fresh);
  await writeFile(join(fresh, 'fonts.conf'), fontsConfiguration());
  try {
    await rename(fresh, unpacked);
  } catch (failure) {
    await rm(fresh, { recursive: true, force: true });
    if (!existsSync(join(unpacked, 'chromium'))) throw failure;
  }
  return unpacked;
}

/**
 * A real Chromium out of an npm package: works as root and not, needs no browser on the machine. Where the
 * machine lacks a library Chromium asks for, the ones from the package stand in.
 */
export async function launchBrowser(): Promise<Browser> {
  const folder = await chromiumFolder();
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') } as Record<string, string>;
  const options = { executablePath: join(folder, 'chromium'), args: flags, headless: true };
  try {
    return await chromium.launch({ ...options, env });
  } catch (failure) {
    if (!String(failure).includes('shared libraries')) throw failure;
    const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
    return chromium.launch({
      ...options,
      env: { ...env, LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
    });
  }
}
