// Builds the screens and the backend, and leaves alone what has not changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isWindows } from './machine.mjs';
import { backend, maven } from './maven.mjs';
import { must } from './processes.mjs';

export const root = dirname(backend.replace(/[/\\]$/, ''));
export const frontend = join(root, 'frontend');
export const logs = join(backend, 'target', 'logs');
export const npm = isWindows ? 'npm.cmd' : 'npm';
export const demoJar = join(backend, 'target', 'quarkus-app', 'quarkus-run.jar');

const MADE = new Set(['node_modules', 'dist', 'target', 'coverage', '.maven', '.data', '.git']);

function files(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => !MADE.has(name))
    .flatMap((name) => files(join(path, name)));
}

/** A digest of everything a build is made from: names, contents, and the tools that make it. */
export function fingerprint(paths, ...also) {
  const digest = createHash('sha256').update(JSON.stringify(also));
  for (const file of paths.flatMap(files).sort()) {
    digest.update(`\0${relative(root, file)}\0`).update(readFileSync(file));
  }
  return digest.digest('hex');
}

/** Runs `make` unless `made` exists and the mark beside it says that it was made from the same things. */
async function unlessUnchanged(made, mark, print, make) {
  if (existsSync(made) && existsSync(mark) && readFileSync(mark, 'utf8') === print) return false;
  rmSync(mark, { force: true });
  await make();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, print);
  return true;
}

export function npmInstall() {
  const modules = join(frontend, 'node_modules');
  const lock = ['package.json', 'package-lock.json', '.npmrc'].map((name) => join(frontend, name));
  const print = fingerprint(lock, process.versions.node);
  return unlessUnchanged(modules, join(modules, '.rodtrad'), print, () =>
    must('npm ci', join(logs, 'npm-ci.log'), npm, ['ci'], { cwd: frontend }),
  );
}

export async function buildFrontend() {
  await npmInstall();
  const dist = join(frontend, 'dist');
  const print = fingerprint([frontend, join(root, 'openapi.yaml')], process.versions.node);
  return unlessUnchanged(join(dist, 'index.html'), join(dist, '.rodtrad'), print, () =>
    must('Building the screens', join(logs, 'frontend-build.log'), npm, ['run', 'build'], { cwd: frontend }),
  );
}

/** `java` is the version of the JDK; another one makes the build anew. */
export function backendPrint(java) {
  const made = ['src/main', 'src/demo', 'pom.xml'].map((path) => join(backend, path));
  return fingerprint([...made, join(root, 'openapi.yaml')], java);
}

export const backendMark = join(backend, 'target', 'quarkus-app', '.rodtrad');

let building = null;

/** Parts that run at the same time share one build. */
export function buildBackend(java) {
  building ??= unlessUnchanged(demoJar, backendMark, backendPrint(java), async () => {
    const { command, args } = await maven();
    await must(
      'Building the backend',
      join(logs, 'backend-build.log'),
      command,
      [...args, '-B', '-ntp', 'package', '-Dmaven.test.skip=true'],
      { cwd: backend },
    );
  });
  return building;
}
