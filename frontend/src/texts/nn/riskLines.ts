import type { Texts } from '../types';

export const riskLines: Texts['riskLines'] = {
  title: 'Kvifor desse poenga?',
  empty: 'Ingen linjer: skulen har ingen tal som modellen bruker.',
  caption: 'Linjene bak risikopoenga',
  indicator: 'Indikator',
  value: 'Verdi',
  against: 'Mot grensa',
  points: 'Poeng',
  worse: 'dårlegare enn {{limit}}',
  notWorse: 'ikkje dårlegare enn {{limit}}',
  absolute: 'dårlegare enn den absolutte grensa {{limit}}',
  noLimit: 'inga grense',
  of: '{{points}} av {{maxPoints}}',
  weight: '× {{weight}}',
  grade: '{{grade}}. trinn',
  sum: 'Sum: {{points}} av {{maxPoints}} poeng',
};
