export const trend = {
  title: 'Hva tallene sier',
  lead: 'Setninger laget av tallene alene. De sier hva som er, ikke hvorfor.',
  empty: 'Det er ingen tall å si noe om ennå.',
  group: '{{indicator}} ({{unit}}), {{grade}}. trinn',
  kind: {
    GAP: 'Mot landet',
    CHANGE: 'Fra året før',
    STABILITY: 'Stabilitet',
    SIMILAR: 'Lignende skoler',
    HIDDEN: 'Siste tall',
  },
  restricted: 'Bygger på skjermede tall; del dem ikke videre.',
  similar: '{{schools}} lignende skoler: hvorfor disse?',
  why: 'Alle har {{reasons}}, etter offentlige tall i {{year}}. De nærmeste i størrelse:',
  pupils: '{{pupils}} elever på det største trinnet',
  own: 'Denne skolen: {{pupils}} elever på det største trinnet.',
  noSimilar:
    'Ingen lignende skoler å vise: færre enn fem har offentlige tall, samme trinn og omtrent like mange elever.',
  reason: {
    SAME_GRADES: 'prøver på de samme trinnene',
    LIKE_SIZE: 'omtrent like mange elever',
    SAME_COUNTY: 'samme fylke',
  },
};
