import type { ProblemError as InputError, Problem } from './generated';
import { type ProblemType, problemTypes } from './generated/problems.gen';

export type { InputError, Problem, ProblemType };

/** What can go wrong: a problem of the contract, or no answer at all. */
export type FailureType = ProblemType | 'no-answer';

const prefix = '/problems/';

/** The type a problem names, whole or in short. */
export function typeOf(problem: Pick<Problem, 'type'>): ProblemType {
  const slug = problem.type.startsWith(prefix) ? problem.type.slice(prefix.length) : problem.type;
  return problemTypes.find((known) => known === slug) ?? 'internal-error';
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** A refused request, as everything above the client meets it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly type: FailureType;
  /** Null when the server gave no answer we can read. */
  readonly problem: Problem | null;
  readonly status: number | null;

  constructor(type: FailureType, problem: Problem | null, status: number | null) {
    super(problem?.detail ?? type);
    this.type = type;
    this.problem = problem;
    this.status = status;
  }

  /** From whatever the client got back: a problem, another body, or nothing. */
  static of(error: unknown, response: Response | undefined): ProblemError {
    if (!response) return new ProblemError('no-answer', null, null);
    if (isProblem(error)) return new ProblemError(typeOf(error), error, response.status);
    const type = response.status === 401 ? 'unauthorized' : 'internal-error';
    return new ProblemError(type, null, response.status);
  }

  /** Every input error, in the order of the answer; none when the request was refused for something else. */
  get errors(): readonly InputError[] {
    return this.problem?.errors ?? [];
  }

  /** Whether asking again cannot do better: what was asked for is not this reader's. */
  get final(): boolean {
    return this.type === 'forbidden' || this.type === 'not-found';
  }

  /** Whether asking again, unchanged, may do better. */
  get passing(): boolean {
    return this.type === 'no-answer' || this.type === 'unavailable' || this.type === 'internal-error';
  }
}
