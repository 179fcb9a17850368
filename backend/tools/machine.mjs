// What this machine has: a JDK, some Maven, Node. Each thing missing is one sentence.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const isWindows = process.platform === 'win32';

/** A reason that the person who started us can act on; printed without a stack trace. */
export class Sentence extends Error {}

export function javaTool(name) {
  const home = process.env.JAVA_HOME;
  return home ? join(home, 'bin', isWindows ? `${name}.exe` : name) : name;
}

function output(command, args) {
  const run = spawnSync(command, args, { encoding: 'utf8', shell: isWindows });
  return run.error || run.status !== 0 ? null : run.stdout + run.stderr;
}

/** `[3, 8, 7]` out of `Apache Maven 3.8.7`; null when there is no such number. */
export function version(text, pattern) {
  const found = text?.match(pattern);
  return found ? found[1].split('.').map(Number) : null;
}

export function atLeast(found, ...wanted) {
  for (const [place, number] of wanted.entries()) {
    if ((found[place] ?? 0) !== number) return (found[place] ?? 0) > number;
  }
  return true;
}

export function checkNode() {
  if (!atLeast(process.versions.node.split('.').map(Number), 20)) {
    throw new Sentence(`Rød tråd needs Node 20 or newer; this is Node ${process.versions.node}.`);
  }
}

/** The version of the JDK, as `[17, 0, 15]`. */
export function checkJava() {
  const where = process.env.JAVA_HOME ? `JAVA_HOME (${process.env.JAVA_HOME})` : 'the PATH';
  const found = version(output(javaTool('javac'), ['-version']), /javac (\d[\d.]*)/);
  if (!found) throw new Sentence(`Rød tråd needs a JDK, version 17 or newer; there is no javac in ${where}.`);
  if (!atLeast(found, 17)) {
    throw new Sentence(`Rød tråd needs a JDK, version 17 or newer; the one in ${where} is ${found.join('.')}.`);
  }
  return found;
}

/** The Maven of this machine: its version, its home, and its settings for all users where it has them. */
export function checkMaven() {
  const text = output('mvn', ['-v'])?.replace(/\u001b\[[\d;]*m/g, '');
  const found = version(text, /Apache Maven (\d[\d.]*)/);
  if (!found) throw new Sentence('Rød tråd needs Maven, version 3.6 or newer; there is no mvn in the PATH.');
  if (!atLeast(found, 3, 6)) {
    throw new Sentence(`Rød tråd needs Maven, version 3.6 or newer; this is Maven ${found.join('.')}.`);
  }
  const home = text.match(/Maven home: (.+)/)?.[1].trim();
  const settings = home ? join(home, 'conf', 'settings.xml') : '';
  return { version: found, settings: existsSync(settings) ? settings : null };
}

export function checkMachine() {
  checkNode();
  return { java: checkJava(), maven: checkMaven() };
}
