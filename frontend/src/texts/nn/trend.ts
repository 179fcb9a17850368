import type { Texts } from '../types';

export const trend: Texts['trend'] = {
  title: 'Kva tala seier',
  lead: 'Setningar laga av tala åleine. Dei seier kva som er, ikkje kvifor.',
  empty: 'Det er ingen tal å seie noko om enno.',
  group: '{{indicator}} ({{unit}}), {{grade}}. trinn',
  kind: {
    GAP: 'Mot landet',
    CHANGE: 'Frå året før',
    STABILITY: 'Stabilitet',
    SIMILAR: 'Liknande skular',
    HIDDEN: 'Siste tal',
  },
  restricted: 'Byggjer på skjerma tal; del dei ikkje vidare.',
  similar: '{{schools}} liknande skular: kvifor desse?',
  why: 'Alle har {{reasons}}, etter offentlege tal i {{year}}. Dei nærmaste i storleik:',
  pupils: '{{pupils}} elevar på det største trinnet',
  own: 'Denne skulen: {{pupils}} elevar på det største trinnet.',
  noSimilar:
    'Ingen liknande skular å vise: færre enn fem har offentlege tal, same trinn og om lag like mange elevar.',
  reason: {
    SAME_GRADES: 'prøver på dei same trinna',
    LIKE_SIZE: 'om lag like mange elevar',
    SAME_COUNTY: 'same fylke',
  },
};
