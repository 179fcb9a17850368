import type { Texts } from '../types';

export const riskLines: Texts['riskLines'] = {
  title: 'Why these points?',
  empty: 'No lines: the school has no figures that the model uses.',
  caption: 'The lines behind the risk points',
  indicator: 'Indicator',
  value: 'Value',
  against: 'Against the limit',
  points: 'Points',
  worse: 'worse than {{limit}}',
  notWorse: 'not worse than {{limit}}',
  absolute: 'worse than the absolute limit {{limit}}',
  noLimit: 'no limit',
  of: '{{points}} of {{maxPoints}}',
  weight: '× {{weight}}',
  grade: 'grade {{grade}}',
  sum: 'Sum: {{points}} of {{maxPoints}} points',
};
