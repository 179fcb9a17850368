import type { Texts } from '../types';

export const risk: Texts['risk'] = {
  title: 'Risikobilete',
  lead: 'Kvart poeng og kvifor det er der. Det som tel, er delen av moglege poeng.',
  link: 'Sjå heile risikobiletet',
  model: 'Modell',
  modelOption: '{{name}}, versjon {{version}}',
  lastYear: 'Siste skuleår',
  share: 'Del av moglege poeng',
  why: 'Kvifor desse poenga?',
  points: 'Poeng',
  pointsOf: '{{points}} av {{maxPoints}} moglege poeng',
  coverage: 'dekning',
  window: 'skuleår',
  insufficient:
    'For få tal til å vise ein del. Det som manglar, tel verken som poeng eller som moglege poeng.',
  restricted: 'Byggjer på skjerma tal; ikkje del vidare.',
  change: {
    title: 'Endringa, delt opp',
    from: 'Samanlikn med',
    caption: 'Endringa i prosentpoeng, etter kva ho kjem av',
    part: 'Kva',
    drawn: 'Teikna',
    value: 'Endring',
    sum: 'Delane summerer til endringa:',
    halved: 'Meir enn halvert.',
    incomparable: 'Dei to kan ikkje samanliknast:',
  },
  part: {
    ownResult: 'Eige resultat',
    limitMoved: 'Grensa til landet flytta seg',
    cellsChanged: 'Tal kom til eller fall bort',
  },
  reason: {
    DIFFERENT_MODELS: 'Dei to periodane er rekna med kvar sin modell.',
    INSUFFICIENT_BASIS_FROM: 'Det er for få tal i den første perioden.',
    INSUFFICIENT_BASIS_TO: 'Det er for få tal i den siste perioden.',
    SERIES_BREAK: 'Det er eit brot i talserien mellom dei to periodane.',
    NO_COMMON_CELLS: 'Dei to periodane har ingen tal felles.',
  },
};
