// A new enough Maven: the one of this machine, or one it brings by its coordinates from wherever it gets the rest.
// On its own: `node backend/tools/maven.mjs <arguments>` runs that Maven in backend/.
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atLeast, checkJava, checkMaven, isWindows } from './machine.mjs';
import { must, orSentence, start } from './processes.mjs';

const BROUGHT = '3.9.16';

export const backend = fileURLToPath(new URL('..', import.meta.url));
const folder = join(backend, '.maven');
const home = join(folder, `apache-maven-${BROUGHT}`);

/** Unpacked beside its place first, so that a run cut off half-way leaves nothing that looks finished. */
async function bring() {
  const fresh = join(folder, 'unpacking');
  await rm(fresh, { recursive: true, force: true });
  await must('Bringing a newer Maven', join(folder, 'bring.log'), 'mvn', [
    '-B',
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack',
    `-Dartifact=org.apache.maven:apache-maven:${BROUGHT}:tar.gz:bin`,
    `-DoutputDirectory=${fresh}`,
  ]);
  await rm(home, { recursive: true, force: true });
  await rename(join(fresh, `apache-maven-${BROUGHT}`), home);
  await rm(fresh, { recursive: true, force: true });
}

/** No build tool asks questions or reports its use. */
const QUIETLY = ['-Dquarkus.analytics.disabled=true'];

/** The command and the arguments that come before all others. */
export async function maven() {
  const installed = checkMaven();
  if (atLeast(installed.version, 3, 9)) return { command: 'mvn', args: QUIETLY };
  if (!existsSync(home)) await bring();
  const script = join(home, 'bin', isWindows ? 'mvn.cmd' : 'mvn');
  const args = [...(installed.settings ? ['-gs', installed.settings] : []), ...QUIETLY];
  return isWindows ? { command: script, args } : { command: 'sh', args: [script, ...args] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await orSentence(async () => {
    checkJava();
    const { command, args } = await maven();
    const child = start(command, [...args, ...process.argv.slice(2)], { cwd: backend, stdio: 'inherit', detached: false });
    process.exitCode = (await child.ended).code;
  });
}
