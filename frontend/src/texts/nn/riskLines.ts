import type { Texts } from '../types';

export const riskLines: Texts['riskLines'] = {
  empty: 'Skulen har ingen tal som modellen bruker.',
  caption: 'Tala bak risikopoenga',
  indicator: 'Indikator',
  value: 'Verdi',
  against: 'Mot grensa',
  points: 'Poeng',
  worse: 'dårlegare enn {{limit}}',
  notWorse: 'ikkje dårlegare enn {{limit}}',
  absolute: 'dårlegare enn den absolutte grensa {{limit}}',
  noLimit: 'inga grense',
  excluded: 'tel ikkje: {{because}}',
  of: '{{points}} av {{maxPoints}}',
  weight: '× {{weight}}',
  grade: '{{grade}}. trinn',
  sum: 'Sum: {{points}} av {{maxPoints}} poeng',
};
