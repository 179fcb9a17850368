import type { NewsItem, WorkFigure, WorkSeverity, WorkSubjectType } from '@/api/generated';

type WorklistTexts = {
  title: string;
  lead: string;
  waiting: string;
  empty: string;
  severity: Record<WorkSeverity, string>;
  ending: string;
  unused_one: string;
  unused_other: string;
  leaderless: string;
  leaderlessTeam: string;
  notPrincipal: string;
  grade: string;
  pupils: string;
  over: Record<WorkFigure['limitKind'], string>;
  offer: string;
  report: string;
  undated: string;
  undelivered: string;
  late_one: string;
  late_other: string;
  today: string;
  in_one: string;
  in_other: string;
  municipality: string;
  noDay: string;
  schools_one: string;
  schools_other: string;
  subject: Record<WorkSubjectType, string>;
  news: Record<
    | 'title'
    | 'since'
    | 'none'
    | 'waiting'
    | 'seen'
    | 'marking'
    | 'marked'
    | 'fresh'
    | 'places_one'
    | 'places_other'
    | 'moved'
    | 'note',
    string
  > & { event: Record<Exclude<NewsItem['event'], 'STATE'>, string> };
};

export const worklist: WorklistTexts = {
  title: 'Min uke',
  lead: 'Det som trenger deg, det mest presserende først, og det som er nytt.',
  waiting: 'Henter det som trenger deg …',
  empty:
    'Ingenting trenger deg nå. Her kommer avtaler som går mot slutten, ubrukte plasser og annet som ikke må glemmes.',
  severity: { HIGH: 'Haster', MEDIUM: 'Snart', LOW: 'Lenger fram' },
  ending: 'Avtalen går ut. Avklar om den skal fornyes.',
  unused_one: '{{count}} ubrukt deltakerplass. {{cohort}} tar imot.',
  unused_other: '{{count}} ubrukte deltakerplasser. {{cohort}} tar imot.',
  leaderless: 'Kjernegruppen mangler leder.',
  leaderlessTeam: 'Kjernegruppen «{{team}}» mangler leder.',
  notPrincipal: '{{leader}} leder kjernegruppen, men er ikke rektor ved skolen nå.',
  grade: ' {{grade}}. trinn',
  pupils: ' (n = {{n}})',
  over: {
    NATIONAL:
      '{{what}}, {{year}}: {{value}}{{pupils}}. Den nasjonale grensen på {{limit}} er passert siden året før, etter modellen «{{model}}».',
    ABSOLUTE:
      '{{what}}, {{year}}: {{value}}{{pupils}}. Den absolutte grensen på {{limit}} er passert siden året før, etter modellen «{{model}}».',
  },
  offer: 'Tilbudet om plass på {{cohort}} er ikke besvart.',
  report: 'Rapport {{number}} i {{scheme}} er ikke levert.',
  undated: 'Kurset er planlagt, men har ingen dato.',
  undelivered: 'E-posten kom ikke fram. Rett det som er galt, og send den på nytt.',
  late_one: '{{count}} dag over tiden',
  late_other: '{{count}} dager over tiden',
  today: 'i dag',
  in_one: 'om {{count}} dag',
  in_other: 'om {{count}} dager',
  municipality: '{{name}} kommune',
  noDay: 'uten frist',
  schools_one: '{{name}}',
  schools_other: '{{name}} og {{others}} til',
  subject: {
    AGREEMENT: 'Avtale',
    COURSE: 'Kurs',
    MEASURE: 'Tiltak',
    SLOT: 'Deltakerplass',
    MESSAGE: 'E-post',
    PARTICIPATION: 'Deltakelse',
    SCHOOL: 'Skole',
  },
  news: {
    title: 'Nytt siden sist',
    since: 'Siden {{date}} kl. {{time}}',
    none: 'Ingenting nytt.',
    waiting: 'Henter det som er nytt …',
    seen: 'Merk som sett',
    marking: 'Merker …',
    marked: 'Alt er merket som sett.',
    fresh: '{{what}}: nytt, {{to}}',
    places_one: '{{count}} deltakerplass',
    places_other: '{{count}} deltakerplasser',
    moved: '{{what}}: {{from}} → {{to}}',
    event: {
      MOVED: '{{what}}: flyttet',
      AMENDED: '{{what}}: endret',
      TRANSFERRED: '{{what}}: overført til en annen skole',
      PROMOTED: '{{what}}: satt først i køen',
      DELIVERED: '{{what}}: rapport {{number}} er levert',
    },
    note: '«{{note}}»',
  },
};
