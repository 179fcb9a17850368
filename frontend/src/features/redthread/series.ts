import type { IndicatorCode, TimelineSeries } from '@/api/generated';
import { firstDayOf, type SchoolYear } from '@/lib/schoolYear';
import { rankOfIndicator, type SchoolSearch } from './search';

export type Point = TimelineSeries['points'][number];

/** One indicator and grade: the line of the school, of its municipality and of the country. */
export interface Line {
  indicator: IndicatorCode;
  grade: number;
  school: Point[];
  municipality: Point[];
  nation: Point[];
  breaks: TimelineSeries['breaks'];
}

const keyOf = ({ indicator, grade }: Pick<Line, 'indicator' | 'grade'>) => `${indicator} ${grade}`;

/** Every line there is, in the order they are offered. */
export function linesOf(series: readonly TimelineSeries[]): Line[] {
  const lines = new Map<string, Line>();
  for (const one of series) {
    const line = lines.get(keyOf(one)) ?? {
      indicator: one.indicator,
      grade: one.grade,
      school: [],
      municipality: [],
      nation: [],
      breaks: [],
    };
    if (one.unitType === 'SCHOOL') line.school = one.points;
    if (one.unitType === 'MUNICIPALITY') line.municipality = one.points;
    if (one.unitType === 'NATION') line.nation = one.points;
    if (line.breaks.length === 0) line.breaks = one.breaks;
    lines.set(keyOf(one), line);
  }
  return [...lines.values()].map(withNation).sort(byOffer);
}

function byOffer(a: Line, b: Line): number {
  return rankOfIndicator(a.indicator) - rankOfIndicator(b.indicator) || a.grade - b.grade;
}

/** Where the country has no line of its own, the figures that stand beside the school's make one. */
function withNation(line: Line): Line {
  if (line.nation.length > 0) return line;
  const beside = line.school.flatMap(({ schoolYear, nationalValue }): Point[] =>
    nationalValue === undefined ? [] : [{ schoolYear, state: 'VALUE', value: nationalValue }],
  );
  return { ...line, nation: beside };
}

/** The line the address asks for, or the first that has a figure of the school. */
export function chosenLine(lines: readonly Line[], search: SchoolSearch): Line | undefined {
  const asked = lines.find(
    ({ indicator, grade }) => indicator === search.indikator && grade === search.trinn,
  );
  return asked ?? lines.find(({ school }) => school.some(({ state }) => state === 'VALUE')) ?? lines[0];
}

/** When in the school year a figure is taken: tests in the autumn, the survey before Christmas, marks in June. */
export function takenOn(indicator: IndicatorCode, schoolYear: SchoolYear): string {
  const start = Number(schoolYear.slice(0, 4));
  if (indicator.startsWith('NP_')) return `${start}-09-20`;
  if (indicator.startsWith('ES_')) return `${start}-12-01`;
  return `${start + 1}-06-15`;
}

/** The parts of a line that may be drawn as one: broken where a figure is missing and where the series breaks. */
export function unbroken(points: readonly Point[], breaks: Line['breaks']): Point[][] {
  const parts: Point[][] = [[]];
  for (const point of points) {
    const breaksHere = breaks.some(({ schoolYear }) => schoolYear === point.schoolYear);
    const shown = point.state === 'VALUE' || point.state === 'RESTRICTED';
    if (breaksHere || !shown || point.value === undefined) parts.push([]);
    if (shown && point.value !== undefined) parts.at(-1)?.push(point);
  }
  return parts.filter((part) => part.length > 0);
}

/** The last day before which nothing can be compared; undefined without a break after the first day. */
export function lastBreak(line: Line, firstDay: string): string | undefined {
  const days = line.breaks.map(({ schoolYear }) => firstDayOf(schoolYear)).filter((day) => day > firstDay);
  return days.sort().at(-1);
}
