import type { Factor, FactorJudgement, JudgedAs } from '@/api/generated';

export const sides: readonly JudgedAs[] = ['SCHOOL', 'ADVISERS'];

/** The words of the scale have a name each; a number of another scale would have none. */
export const levels = ['1', '2', '3', '4'] as const;
export type LevelName = (typeof levels)[number];

export function levelName(level: number): LevelName {
  return levels.find((name) => name === String(level)) ?? '1';
}

/** One of each, in the order the factors are told; there are always six. */
export function eachFactor<T>(of: (factor: Factor) => T): [T, T, T, T, T, T] {
  return [
    of('SHARED_GOALS'),
    of('TEACHER_INFLUENCE'),
    of('COOPERATION'),
    of('RESPONSIVE_LEADERSHIP'),
    of('KNOWLEDGE_OF_EACH_OTHERS_WORK'),
    of('INTERVENTION_SYSTEMS'),
  ];
}

export const factors: readonly Factor[] = eachFactor((factor) => factor);

/** The latest version of a side; undefined while it has judged nothing. */
export function latestOf(judgements: FactorJudgement[], side: JudgedAs): FactorJudgement | undefined {
  return judgements.filter(({ judgedAs }) => judgedAs === side).sort((a, b) => b.version - a.version)[0];
}

export function judged(judgement: FactorJudgement | undefined, factor: Factor) {
  return judgement?.factors.find((one) => one.factor === factor);
}
