import type { Texts } from '../types';

export const risk: Texts['risk'] = {
  title: 'Risk picture',
  lead: 'Where the risk points of the school come from. What counts is the share of possible points: lower is better.',
  link: 'See the whole risk picture',
  model: 'Model',
  modelOption: '{{name}}, version {{version}}',
  lastYear: 'Last school year',
  rule: {
    average_one:
      'A figure worse than the national average gives {{national}} point; worse than the absolute limit it gives {{absolute}}.',
    average_other:
      'A figure worse than the national average gives {{national}} points; worse than the absolute limit it gives {{absolute}}.',
    limit_one:
      'A figure worse than the national limit gives {{national}} point; worse than the absolute one it gives {{absolute}}.',
    limit_other:
      'A figure worse than the national limit gives {{national}} points; worse than the absolute one it gives {{absolute}}.',
    invented: 'Limits of the model are invented.',
  },
  share: 'Share of possible points',
  why: 'Why these points?',
  lines_one: '{{count}} figure is counted',
  lines_other: 'All {{count}} figures, those without points too',
  points: 'Points',
  pointsOf: '{{points}} of {{maxPoints}} possible points',
  coverage: 'coverage',
  coverageOf: '{{percent}} of the figures are there',
  window: 'school years',
  windowSpan: '{{first}} to {{last}}',
  insufficient:
    'Too few figures to show a share. Figures that are missing count neither as points nor as possible points.',
  restricted: 'Made from restricted figures; do not pass them on.',
  csv: {
    grade: 'Grade',
    schoolYear: 'School year',
    uncertainty: 'Uncertainty',
    pupils: 'Pupils',
    national: 'National limit',
    absolute: 'Absolute limit',
    weight: 'Weight',
    maxPoints: 'Possible points',
    excluded: 'Does not count, because',
    credit: 'Source',
    pooled: 'pooled',
    mean: 'mean',
    none: 'not published',
  },
  change: {
    title: 'The change, split',
    from: 'Compare with',
    caption: 'The change in percentage points, part by part',
    part: 'What',
    drawn: 'To the left is better',
    value: 'Change',
    halved: 'More than halved.',
    incomparable: 'The two periods cannot be compared:',
    passed: '{{year}} cannot be compared. {{reasons}}',
    none: 'None of the years from {{first}} to {{last}} can be compared with this one.',
  },
  part: {
    ownResult: 'Own result',
    limitMoved: 'The national limit moved',
    cellsChanged: 'Figures came or went',
    together: 'Together',
  },
  reason: {
    DIFFERENT_MODELS: 'The two periods are counted by different models.',
    INSUFFICIENT_BASIS_FROM: 'There are too few figures in the first period.',
    INSUFFICIENT_BASIS_TO: 'There are too few figures in the last period.',
    SERIES_BREAK: 'There is a break in the series between the two periods.',
    NO_COMMON_CELLS: 'The two periods have no figures in common.',
  },
};
