import type { Texts } from '../types';

export const trend: Texts['trend'] = {
  title: 'What the figures say',
  lead: 'Sentences made from the numbers alone. They say what is, not why.',
  empty: 'There are no figures to say anything about yet.',
  group: '{{indicator}} ({{unit}}), grade {{grade}}',
  kind: {
    GAP: 'Against the country',
    CHANGE: 'From the year before',
    STABILITY: 'Stability',
    SIMILAR: 'Similar schools',
    HIDDEN: 'Latest figure',
  },
  restricted: 'Made from restricted figures; do not pass them on.',
  similar: '{{schools}} similar schools: why these?',
  why: 'All of them have {{reasons}}, by public figures of {{year}}. The nearest in size:',
  pupils: '{{pupils}} pupils in the largest grade',
  own: 'This school: {{pupils}} pupils in the largest grade.',
  noSimilar:
    'No similar schools to show: fewer than five have public figures, the same grades and about as many pupils.',
  reason: {
    SAME_GRADES: 'tests in the same grades',
    LIKE_SIZE: 'about as many pupils',
    SAME_COUNTY: 'the same county',
  },
};
