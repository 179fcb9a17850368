import type { Texts } from '../types';

export const riskLines: Texts['riskLines'] = {
  empty: 'The school has no figures that the model uses.',
  caption: 'The figures behind the risk points',
  indicator: 'Indicator',
  value: 'Value',
  against: 'Against the limit',
  points: 'Points',
  worse: 'worse than {{limit}}',
  notWorse: 'not worse than {{limit}}',
  absolute: 'worse than the absolute limit {{limit}}',
  noLimit: 'no limit',
  excluded: 'does not count: {{because}}',
  of: '{{points}} of {{maxPoints}}',
  weight: '× {{weight}}',
  grade: 'grade {{grade}}',
  sum: 'Sum: {{points}} of {{maxPoints}} points',
};
