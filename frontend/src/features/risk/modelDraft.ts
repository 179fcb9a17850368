import type { IndicatorCode, RiskModel, RiskModelCreate, RiskRule } from '@/api/generated';
import { startYearOf } from '@/lib/schoolYear';

/** One rule as it is typed: an empty national limit is the country's average, an empty absolute one is none. */
export interface RuleDraft {
  indicator: IndicatorCode;
  grade: number;
  national: string;
  absolute: string;
  weight: string;
}

export const choices = {
  boundary: ['STRICT', 'INCLUSIVE'],
  limitYear: ['EACH', 'LAST'],
  missingCells: ['EXCLUDE', 'INSUFFICIENT'],
  gradeTreatment: ['SEPARATE', 'POOLED'],
  yearTreatment: ['EACH_YEAR', 'MEAN'],
} as const;
export type Choice = keyof typeof choices;
export const choiceNames = Object.keys(choices) as Choice[];

export const numbers = ['windowYears', 'pointsNational', 'pointsAbsolute', 'minCoveragePercent'] as const;
export type NumberSetting = (typeof numbers)[number];

export type ModelDraft = { [Name in Choice]: (typeof choices)[Name][number] } & Record<
  NumberSetting,
  string
> & {
    name: string;
    sourceNote: string;
    /** First and last school year it may be asked for; empty for all. */
    validFrom: string;
    validTo: string;
    rules: RuleDraft[];
    demo: boolean;
  };

/** The grades an indicator is observed in; the server has the last word. */
export const observedGrades: Record<IndicatorCode, readonly number[]> = {
  NP_READING_LEVEL1: [5, 8, 9],
  NP_NUMERACY_LEVEL1: [5, 8, 9],
  NP_READING_SCALE: [5, 8, 9],
  NP_NUMERACY_SCALE: [5, 8, 9],
  NP_ENGLISH_SCALE: [5, 8],
  ES_BULLYING: [7, 10],
  ES_TEACHER_SUPPORT: [7, 10],
  ES_MOTIVATION: [7, 10],
  GRUNNSKOLEPOENG: [10],
};

export const ruleKey = ({ indicator, grade }: { indicator: string; grade: number }) =>
  `${indicator}:${grade}`;

/** A figure as it is typed in Norwegian, with a comma. */
export const typed = (figure: number) => String(figure).replace('.', ',');

/** The number that was typed; null when it is none. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('\u2212', '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function ruleDraftOf(rule: RiskRule): RuleDraft {
  return {
    indicator: rule.indicator,
    grade: rule.grade,
    national: typeof rule.nationalLimit === 'number' ? typed(rule.nationalLimit) : '',
    absolute: rule.absoluteLimit === null ? '' : typed(rule.absoluteLimit),
    weight: typed(rule.weight),
  };
}

export function draftOf(model: RiskModel): ModelDraft {
  return {
    name: model.name,
    sourceNote: model.sourceNote ?? '',
    demo: model.demo,
    validFrom: model.validFrom ?? '',
    validTo: model.validTo ?? '',
    windowYears: typed(model.windowYears),
    pointsNational: typed(model.pointsNational),
    pointsAbsolute: typed(model.pointsAbsolute),
    minCoveragePercent: typed(model.minCoveragePercent),
    boundary: model.boundary,
    limitYear: model.limitYear,
    missingCells: model.missingCells,
    gradeTreatment: model.gradeTreatment,
    yearTreatment: model.yearTreatment,
    rules: model.rules.map(ruleDraftOf),
  };
}

/** Where what is typed is no number, by the pointer of the contract. */
export function notNumbers(draft: ModelDraft): string[] {
  const wrong: string[] = numbers.filter((name) => numberOf(draft[name]) === null).map((name) => `/${name}`);
  draft.rules.forEach((rule, index) => {
    const at = `/rules/${index}`;
    if (rule.national.trim() !== '' && numberOf(rule.national) === null) wrong.push(`${at}/nationalLimit`);
    if (rule.absolute.trim() !== '' && numberOf(rule.absolute) === null) wrong.push(`${at}/absoluteLimit`);
    if (numberOf(rule.weight) === null) wrong.push(`${at}/weight`);
  });
  return wrong;
}

const textOrNull = (text: string) => (text.trim() === '' ? null : text.trim());

/** Where what is typed is no school year. */
export function notYears(draft: ModelDraft): string[] {
  return (['validFrom', 'validTo'] as const)
    .filter((name) => draft[name].trim() !== '' && startYearOf(draft[name].trim()) === null)
    .map((name) => `/${name}`);
}

/** What is typed, as the contract has it; null while something is no number or year, or the name is missing. */
export function settingsOf(draft: ModelDraft): RiskModelCreate | null {
  if (notNumbers(draft).length > 0 || notYears(draft).length > 0 || draft.name.trim() === '') return null;
  const number = (text: string) => numberOf(text) ?? 0;
  return {
    name: draft.name.trim(),
    sourceNote: textOrNull(draft.sourceNote),
    demo: draft.demo,
    validFrom: textOrNull(draft.validFrom),
    validTo: textOrNull(draft.validTo),
    windowYears: number(draft.windowYears),
    pointsNational: number(draft.pointsNational),
    pointsAbsolute: number(draft.pointsAbsolute),
    minCoveragePercent: number(draft.minCoveragePercent),
    boundary: draft.boundary,
    limitYear: draft.limitYear,
    missingCells: draft.missingCells,
    gradeTreatment: draft.gradeTreatment,
    yearTreatment: draft.yearTreatment,
    rules: draft.rules.map(({ indicator, grade, national, absolute, weight }) => ({
      indicator,
      grade,
      nationalLimit: national.trim() === '' ? 'NATIONAL_AVERAGE' : number(national),
      absoluteLimit: absolute.trim() === '' ? null : number(absolute),
      weight: number(weight),
    })),
  };
}

/** A model as a new draft begins: its settings under its name, which the server gives the next version. */
export function copyOf(model: RiskModel): RiskModelCreate | null {
  return settingsOf(draftOf(model));
}

/** Whether something typed differs from what is stored. */
export function isChanged(draft: ModelDraft, stored: RiskModel): boolean {
  return JSON.stringify(draft) !== JSON.stringify(draftOf(stored));
}
