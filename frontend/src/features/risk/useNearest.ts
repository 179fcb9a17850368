import { useQueries, useQuery } from '@tanstack/react-query';
import type { RiskComparison, RiskPoints } from '@/api/generated';
import { riskComparisonQuery } from '@/api/riskModels';
import type { Asked } from '@/components/DataStates';
import { addYears, type SchoolYear } from '@/lib/schoolYear';
import { questionOf } from './question';

interface Nearest {
  query: Asked<RiskComparison>;
  /** Nearer years that were tried and cannot be compared, nearest first. */
  passed: RiskComparison[];
  /** Whether none of the years tried can be compared. */
  none: boolean;
}

/** As far back as one looks, nearest first. */
export function yearsBefore(year: SchoolYear): SchoolYear[] {
  return [1, 2, 3, 4, 5].map((step) => addYears(year, -step));
}

/** The comparison with the year asked for, or without one with the nearest that can be compared. */
export function useNearest(risk: RiskPoints, asked: SchoolYear | undefined): Nearest {
  const { schoolYear: to, ...question } = questionOf(risk);
  const [yearBefore, ...earlier] = yearsBefore(to);
  const comparison = (from: SchoolYear) => riskComparisonQuery({ ...question, from, to });
  const first = useQuery(comparison(asked ?? yearBefore ?? to));
  const searching = asked === undefined && first.data !== undefined && mayFindAnother(first.data);
  const others = useQueries({
    queries: earlier.map((year) => ({ ...comparison(year), enabled: searching })),
  });
  if (!searching) return { query: first, passed: [], none: false };
  const tried: Asked<RiskComparison>[] = [first, ...others];
  const found = tried.findIndex(({ data }) => data === undefined || data.comparable);
  const query = tried[found];
  if (query === undefined) return { query: first, passed: [], none: true };
  return { query, passed: tried.slice(0, found).flatMap(({ data }) => data ?? []), none: false };
}

/** A window that has too few figures itself can be compared with none. */
function mayFindAnother({ comparable, reasons }: RiskComparison): boolean {
  return !comparable && !reasons.includes('INSUFFICIENT_BASIS_TO');
}
