import type { Texts } from '../types';

export const risk: Texts['risk'] = {
  title: 'Risikobilete',
  lead: 'Kvar risikopoenga til skulen kjem frå. Det som tel, er andelen av moglege poeng: lågare er betre.',
  link: 'Sjå heile risikobiletet',
  model: 'Modell',
  modelOption: '{{name}}, versjon {{version}}',
  lastYear: 'Siste skuleår',
  rule: {
    average_one:
      'Eit tal som er dårlegare enn snittet i landet, gir {{national}} poeng; dårlegare enn den absolutte grensa gir det {{absolute}}.',
    average_other:
      'Eit tal som er dårlegare enn snittet i landet, gir {{national}} poeng; dårlegare enn den absolutte grensa gir det {{absolute}}.',
    limit_one:
      'Eit tal som er dårlegare enn den nasjonale grensa, gir {{national}} poeng; dårlegare enn den absolutte gir det {{absolute}}.',
    limit_other:
      'Eit tal som er dårlegare enn den nasjonale grensa, gir {{national}} poeng; dårlegare enn den absolutte gir det {{absolute}}.',
    invented: 'Grenser i modellen er oppdikta.',
  },
  share: 'Andel av moglege poeng',
  why: 'Kvifor desse poenga?',
  lines_one: '{{count}} tal er rekna med',
  lines_other: 'Alle {{count}} tala, også dei som ikkje gir poeng',
  points: 'Poeng',
  pointsOf: '{{points}} av {{maxPoints}} moglege poeng',
  coverage: 'dekning',
  coverageOf: '{{percent}} av tala finst',
  window: 'skuleår',
  windowSpan: '{{first}} til {{last}}',
  insufficient:
    'For få tal til å vise ein andel. Tal som manglar, tel verken som poeng eller som moglege poeng.',
  restricted: 'Byggjer på skjerma tal; del dei ikkje vidare.',
  csv: {
    grade: 'Trinn',
    schoolYear: 'Skuleår',
    uncertainty: 'Uvisse',
    pupils: 'Elevar',
    national: 'Nasjonal grense',
    absolute: 'Absolutt grense',
    weight: 'Vekt',
    maxPoints: 'Moglege poeng',
    excluded: 'Tel ikkje med, fordi',
    credit: 'Kjelde',
    pooled: 'samla',
    mean: 'gjennomsnitt',
    none: 'ikkje publisert',
  },
  change: {
    title: 'Endringa, delt opp',
    from: 'Samanlikn med',
    caption: 'Endringa i prosentpoeng, del for del',
    part: 'Kva',
    drawn: 'Mot venstre er betre',
    value: 'Endring',
    halved: 'Meir enn halvert.',
    incomparable: 'Dei to periodane kan ikkje samanliknast:',
    passed: '{{year}} kan ikkje samanliknast. {{reasons}}',
    none: 'Ingen av åra frå {{first}} til {{last}} kan samanliknast med dette.',
  },
  part: {
    ownResult: 'Eige resultat',
    limitMoved: 'Den nasjonale grensa flytta seg',
    cellsChanged: 'Tal kom til eller fall bort',
    together: 'Til saman',
  },
  reason: {
    DIFFERENT_MODELS: 'Dei to periodane er rekna med kvar sin modell.',
    INSUFFICIENT_BASIS_FROM: 'Det er for få tal i den første perioden.',
    INSUFFICIENT_BASIS_TO: 'Det er for få tal i den siste perioden.',
    SERIES_BREAK: 'Det er eit brot i talserien mellom dei to periodane.',
    NO_COMMON_CELLS: 'Dei to periodane har ingen tal felles.',
  },
};
