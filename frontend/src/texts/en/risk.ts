import type { Texts } from '../types';

export const risk: Texts['risk'] = {
  title: 'Risk picture',
  lead: 'Every point and why it is there. What counts is the share of possible points.',
  link: 'See the whole risk picture',
  model: 'Model',
  modelOption: '{{name}}, version {{version}}',
  lastYear: 'Last school year',
  share: 'Share of possible points',
  why: 'Why these points?',
  points: 'Points',
  pointsOf: '{{points}} of {{maxPoints}} possible points',
  coverage: 'coverage',
  window: 'school years',
  insufficient:
    'Too few figures to show a share. What is missing counts neither as points nor as possible points.',
  restricted: 'Made from restricted figures; do not pass on.',
  change: {
    title: 'The change, split',
    from: 'Compare with',
    caption: 'The change in percentage points, by what it comes from',
    part: 'What',
    drawn: 'Drawn',
    value: 'Change',
    sum: 'The parts add up to the change:',
    halved: 'More than halved.',
    incomparable: 'The two cannot be compared:',
  },
  part: {
    ownResult: 'Own result',
    limitMoved: 'The national limit moved',
    cellsChanged: 'Figures came or went',
  },
  reason: {
    DIFFERENT_MODELS: 'The two windows are counted by different models.',
    INSUFFICIENT_BASIS_FROM: 'There are too few figures in the first period.',
    INSUFFICIENT_BASIS_TO: 'There are too few figures in the last period.',
    SERIES_BREAK: 'There is a break in the series between the two periods.',
    NO_COMMON_CELLS: 'The two periods have no figures in common.',
  },
};
