// Child processes that never outlive us, whichever way we are ended.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isWindows, Sentence } from './machine.mjs';

const running = new Set();
let ending = null;

/** The signal that asked us to end; null while nobody has. */
export const askedToEnd = () => ending;

function signal(child, name) {
  try {
    // The whole group: a Maven or npm that is only a script has the real work in a child of its own.
    if (isWindows) child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // It has ended already.
  }
}

for (const name of ['SIGINT', 'SIGTERM']) {
  process.on(name, () => {
    ending ??= name;
    for (const child of running) signal(child, 'SIGTERM');
    if (running.size === 0) process.exit(128 + { SIGINT: 2, SIGTERM: 15 }[name]);
  });
}
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

export function start(command, args, options = {}) {
  const child = spawn(command, args, { detached: !isWindows, shell: isWindows, ...options });
  running.add(child);
  child.ended = new Promise((resolve) => {
    child.on('error', (failure) => {
      running.delete(child);
      resolve({ code: 127, failure });
    });
    child.on('exit', (code, by) => {
      running.delete(child);
      resolve({ code: code ?? 1, by });
    });
  });
  return child;
}

/** At once, as when the power goes: nothing of it gets to say goodbye. */
export function kill(child) {
  if (running.has(child)) signal(child, 'SIGKILL');
}

export async function stop(child, patience = 30_000) {
  if (!running.has(child)) return child.ended;
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), patience);
  const result = await child.ended;
  clearTimeout(timer);
  return result;
}

/** Runs a command to its end with everything it says in a file; the exit code. */
export async function runInto(log, command, args, options = {}) {
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log, { flags: 'a' });
  const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const closed = new Promise((resolve) => child.on('close', resolve));
  const { code, failure } = await child.ended;
  if (failure) file.write(`${failure.message}\n`);
  else await closed;
  await new Promise((resolve) => file.end(resolve));
  return code;
}

export function lastLines(log, count) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}

/** As runInto, for a step that must succeed. */
export async function must(what, log, command, args, options) {
  const code = await runInto(log, command, args, options);
  if (ending) throw new Sentence(`Ended while ${what} was under way.`);
  if (code !== 0) {
    throw new Sentence(`${lastLines(log, 40)}\n\n${what} failed; all it said is in ${log}.`);
  }
}

/** Runs `work`; a Sentence ends the process with it, anything else is a fault of ours and keeps its trace. */
export async function orSentence(work) {
  try {
    await work();
  } catch (failure) {
    console.error(failure instanceof Sentence ? failure.message : failure);
    process.exitCode = 1;
    await Promise.all([...running].map((child) => stop(child)));
  }
}
