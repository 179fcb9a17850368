import type { ReportParty, Scheme, SchemeCreate, SchemePhase } from '@/api/generated';
import { type Keyed, keyed } from '@/lib/keyed';
import { typedNumber } from '@/lib/numbers';
import type { SchoolYear } from '@/lib/schoolYear';

export const parties: readonly ReportParty[] = ['MUNICIPALITY', 'ADVISERS', 'COUNTY_GOVERNOR'];

export interface PhaseWords {
  kind: SchemePhase['kind'];
  name: string;
  fromYear: string;
  toYear: string;
}

export interface ReportWords {
  afterYear: string;
  dueDays: string;
  parties: readonly ReportParty[];
}

/** What can be said of a scheme at any time, as it is typed. */
export interface SchemeWords {
  name: string;
  open: boolean;
  note: string;
  intakes: Keyed<{ year: SchoolYear }>[];
}

/** What a scheme asks of those who take part: said once, when it is added. */
export interface Demands {
  years: string;
  phases: Keyed<PhaseWords>[];
  reports: Keyed<ReportWords>[];
}

export function wordsOf({ name, open, note, intakes }: Scheme): SchemeWords {
  return { name, open, note: note ?? '', intakes: keyed(intakes.map((year) => ({ year }))) };
}

export function demandsOf({ years, phases, reports }: Pick<SchemeCreate, 'years' | 'phases' | 'reports'>) {
  return {
    years: String(years),
    phases: keyed(
      phases.map((phase) => ({ ...phase, fromYear: String(phase.fromYear), toYear: String(phase.toYear) })),
    ),
    reports: keyed(
      reports.map((report) => ({
        afterYear: String(report.afterYear),
        dueDays: String(report.dueDays),
        parties: report.parties,
      })),
    ),
  };
}

/** One begins from the shape of the national scheme: a year to prepare, two to carry it out, and a report after each. */
export function nationalDemands(preparation: string, implementation: string): Demands {
  const report = (year: number, owing: ReportParty[]) => ({
    number: year,
    afterYear: year,
    dueDays: 61,
    parties: owing,
  });
  return demandsOf({
    years: 3,
    phases: [
      { kind: 'PREPARATION', name: preparation, fromYear: 1, toYear: 1 },
      { kind: 'IMPLEMENTATION', name: implementation, fromYear: 2, toYear: 3 },
    ],
    reports: [
      report(1, [...parties]),
      report(2, ['MUNICIPALITY', 'COUNTY_GOVERNOR']),
      report(3, ['MUNICIPALITY', 'COUNTY_GOVERNOR']),
    ],
  });
}

/** Years and days are numbers to the server; what is left empty is sent as such, and the server says so. */
export function schemeOf(words: SchemeWords, demands: Demands): SchemeCreate {
  return {
    ...changeOf(words),
    years: typedNumber(demands.years),
    phases: demands.phases.map(({ kind, name, fromYear, toYear }) => ({
      kind,
      name: name.trim(),
      fromYear: typedNumber(fromYear),
      toYear: typedNumber(toYear),
    })),
    reports: demands.reports.map(({ afterYear, dueDays, parties: owing }, index) => ({
      number: index + 1,
      afterYear: typedNumber(afterYear),
      dueDays: typedNumber(dueDays),
      parties: [...owing],
    })),
  };
}

export function changeOf({ name, open, note, intakes }: SchemeWords) {
  return {
    name: name.trim(),
    open,
    note: note.trim() === '' ? null : note.trim(),
    intakes: intakes.map(({ year }) => year),
  };
}
