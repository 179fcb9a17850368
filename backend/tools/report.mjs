// What was checked, and how it went. A part that checked nothing has failed.
import { Sentence } from './machine.mjs';
import { lastLines } from './processes.mjs';

const SHOWN_ON_FAILURE = 200;

export class Part {
  passed = 0;
  failed = 0;
  notes = [];

  constructor(name) {
    this.name = name;
  }

  /** One check that is right or wrong; `why` is shown when it is wrong. */
  check(what, right, why = '') {
    if (right) this.passed += 1;
    else this.fail(what, why);
    return Boolean(right);
  }

  fail(what, why = '') {
    this.failed += 1;
    this.notes.push(`FAILED: ${what}${why ? `\n${why}` : ''}`);
  }

  /** What other tools counted; a tool that ended badly and counted no failure has failed once. */
  count(what, { passed, failed, skipped = 0 }, code, log) {
    this.passed += passed;
    this.failed += failed;
    if (skipped > 0) this.notes.push(`${what}: ${skipped} did not run`);
    if (passed + failed === 0) this.fail(`${what}: no test ran`);
    else if (code !== 0 && failed === 0) this.fail(`${what}: ended with ${code}`);
    if (code !== 0 || failed > 0) this.show(log);
  }

  /** A command that must end with 0. */
  command(what, code, log) {
    if (!this.check(what, code === 0, `ended with ${code}`)) this.show(log);
  }

  show(log) {
    this.notes.push(lastLines(log, SHOWN_ON_FAILURE), `(all of it: ${log})`);
  }
}

export class Report {
  parts = [];

  /** Runs a part and prints how it went; whatever happens in it, the next part gets its turn. */
  async run(name, work) {
    const part = new Part(name);
    this.parts.push(part);
    const began = Date.now();
    try {
      await work(part);
    } catch (failure) {
      part.fail('could not be finished', failure instanceof Sentence ? failure.message : failure.stack);
    }
    if (part.passed + part.failed === 0) part.fail('nothing was checked');
    const seconds = ((Date.now() - began) / 1000).toFixed(0);
    const lines = [`${name}: ${part.passed} passed, ${part.failed} failed, ${seconds} s`, ...part.notes];
    console.log(lines.join('\n'));
    return part;
  }

  sum(what) {
    return this.parts.reduce((sum, part) => sum + part[what], 0);
  }

  /** The last line, and the exit code. */
  finish() {
    const failed = this.sum('failed');
    console.log(`${this.sum('passed')} passed, ${failed} failed`);
    process.exitCode = failed === 0 ? 0 : 1;
  }
}
