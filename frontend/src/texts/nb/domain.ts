import type {
  AgreementKind,
  AgreementStatus,
  CellState,
  CohortStatus,
  CourseKind,
  CourseStatus,
  Factor,
  ImportSource,
  ImportStatus,
  IndicatorCode,
  JudgedAs,
  MeasureKind,
  MeasureStatus,
  ParticipationCategory,
  ParticipationStatus,
  PhaseKind,
  Programme,
  ReportParty,
  ReportState,
  RiskLine,
  RiskModelStatus,
  RoleCategory,
  SchemePhaseKind,
  SlotStatus,
  VoiceGroup,
} from '@/api/generated';

type Words<Word extends string> = Record<Word, string>;

/** Every word of the contract that people meet; one that is missing does not compile. */
type DomainWords = {
  agreementKind: Words<AgreementKind>;
  agreementStatus: Words<AgreementStatus>;
  phaseKind: Words<PhaseKind>;
  courseKind: Words<CourseKind>;
  courseStatus: Words<CourseStatus>;
  programme: Words<Programme>;
  cohortStatus: Words<CohortStatus>;
  slotStatus: Words<SlotStatus>;
  roleCategory: Words<RoleCategory>;
  participationStatus: Words<ParticipationStatus>;
  reportParty: Words<ReportParty>;
  reportState: Words<ReportState>;
  schemePhaseKind: Words<SchemePhaseKind>;
  participationCategory: Words<ParticipationCategory>;
  voiceGroup: Words<VoiceGroup>;
  madePossible: string;
  judgedAs: Words<JudgedAs>;
  factor: Words<Factor>;
  measureKind: Words<MeasureKind>;
  measureStatus: Words<MeasureStatus>;
  indicator: Words<IndicatorCode>;
  /** The unit in words, as it stands under the name of an indicator. */
  indicatorUnit: Words<IndicatorCode>;
  cellState: Words<CellState>;
  excluded: Words<NonNullable<RiskLine['excludedBecause']>>;
  modelStatus: Words<RiskModelStatus>;
  importSource: Words<ImportSource>;
  importStatus: Words<ImportStatus>;
};

export const domain: DomainWords = {
  agreementKind: {
    LONG_TERM: 'Langtidsavtale',
    SINGLE: 'Enkeltavtale',
    FOLLOW_UP: 'Oppfølgingsordningen',
  },
  agreementStatus: {
    DRAFT: 'Utkast',
    SIGNED: 'Signert',
    ACTIVE: 'I kraft',
    PAUSED: 'Satt på pause',
    COMPLETED: 'Fullført',
    TERMINATED: 'Avsluttet før tiden',
  },
  phaseKind: {
    PREPARATION: 'Forfase',
    IMPLEMENTATION: 'Gjennomføringsfase',
    AFTERCARE: 'Etterarbeid',
    CUSTOM: 'Egen fase',
  },
  courseKind: {
    DEVELOPMENT_TIME: 'Kurs i utviklingstid',
    PARENT_MEETING: 'Foreldremøte',
    LARGE_PARENT_MEETING: 'Stort foreldremøte',
    PLANNING_MEETING: 'Planleggingsmøte',
    PLANNING_DAY: 'Planleggingsdag',
    LEADERSHIP_MEETING: 'Ledermøte',
    SFO_COURSE: 'SFO-kurs',
    REFLECTING_TEAM: 'Reflekterende team',
    WALKTHROUGH: 'Skolevandring',
    CLOSING_CONFERENCE: 'Avslutningskonferanse',
    OTHER: 'Annet',
  },
  courseStatus: { PLANNED: 'Planlagt', CONFIRMED: 'Bekreftet', HELD: 'Holdt', CANCELLED: 'Avlyst' },
  programme: { TRAINER: 'Trenerutdanning', LEADER: 'Lederkurs' },
  cohortStatus: { OPEN: 'Åpent', CLOSED: 'Lukket', COMPLETED: 'Fullført', CANCELLED: 'Avlyst' },
  slotStatus: {
    WAITLISTED: 'På venteliste',
    OFFERED: 'Tilbudt',
    RESERVED: 'Reservert',
    NAMED: 'Navn satt',
    ENROLLED: 'I gang',
    CERTIFIED: 'Sertifisert',
    WITHDRAWN: 'Trukket seg',
    RELEASED: 'Frigitt',
    LAPSED: 'Tilbud utløpt',
  },
  roleCategory: { TEACHER: 'Lærer', SFO: 'SFO', LEADER: 'Leder', OTHER: 'Annen' },
  participationStatus: {
    OFFERED: 'Tilbudt',
    ACTIVE: 'Deltar',
    COMPLETED: 'Fullført',
    DECLINED: 'Takket nei',
    WITHDRAWN: 'Trukket',
  },
  reportParty: { MUNICIPALITY: 'Kommunen', ADVISERS: 'Veilederne', COUNTY_GOVERNOR: 'Statsforvalteren' },
  reportState: { WAITING: 'Venter', OVERDUE: 'Forfalt', DELIVERED: 'Levert', NOT_OWED: 'Bortfalt' },
  schemePhaseKind: { PREPARATION: 'Forfase', IMPLEMENTATION: 'Gjennomføringsfase' },
  participationCategory: { SHARE: 'Andel av mulige poeng', SPREAD: 'Spredning mellom skoler' },
  voiceGroup: { STAFF: 'Ansatte', PUPILS: 'Elever som gruppe', PARENTS: 'Foreldre', LEADERS: 'Ledelse' },
  madePossible: 'Dette gjorde det mulig: {{what}}',
  judgedAs: { SCHOOL: 'Skolen', ADVISERS: 'Veilederne' },
  factor: {
    SHARED_GOALS: 'Felles mål',
    TEACHER_INFLUENCE: 'Lærernes innflytelse',
    COOPERATION: 'Samarbeid',
    RESPONSIVE_LEADERSHIP: 'Lydhør ledelse',
    KNOWLEDGE_OF_EACH_OTHERS_WORK: 'Kjennskap til hverandres arbeid',
    INTERVENTION_SYSTEMS: 'Virksomme systemer for tiltak',
  },
  measureKind: {
    PEDAGOGICAL_ANALYSIS: 'Pedagogisk analyse',
    CLASS_STUDY: 'Klasseundersøkelse',
    WALKTHROUGH: 'Skolevandring',
    SUBJECT_PLAN_GROUP: 'Fagplangruppe',
    SPECIALIST_GROUP: 'Spesialistgruppe',
    VOICES: 'Stemmer',
    CORE_TEAM: 'Kjernegruppe',
    OTHER: 'Annet',
  },
  measureStatus: { PROPOSED: 'Foreslått', RUNNING: 'I gang', EMBEDDED: 'Innarbeidet', STOPPED: 'Stoppet' },
  indicator: {
    NP_READING_LEVEL1: 'Lesing, nivå 1',
    NP_NUMERACY_LEVEL1: 'Regning, nivå 1',
    NP_READING_SCALE: 'Lesing',
    NP_NUMERACY_SCALE: 'Regning',
    NP_ENGLISH_SCALE: 'Engelsk',
    ES_BULLYING: 'Mobbing',
    ES_TEACHER_SUPPORT: 'Støtte fra lærer',
    ES_MOTIVATION: 'Motivasjon',
    GRUNNSKOLEPOENG: 'Grunnskolepoeng',
  },
  indicatorUnit: {
    NP_READING_LEVEL1: 'prosent på mestringsnivå 1',
    NP_NUMERACY_LEVEL1: 'prosent på mestringsnivå 1',
    NP_READING_SCALE: 'skalapoeng',
    NP_NUMERACY_SCALE: 'skalapoeng',
    NP_ENGLISH_SCALE: 'skalapoeng',
    ES_BULLYING: 'prosent',
    ES_TEACHER_SUPPORT: 'indeks 1–5',
    ES_MOTIVATION: 'indeks 1–5',
    GRUNNSKOLEPOENG: 'poeng',
  },
  cellState: {
    VALUE: 'vist',
    SUPPRESSED: 'prikket',
    RESTRICTED: 'skjermet',
    ABSENT: 'ikke deltatt',
  },
  excluded: {
    SUPPRESSED: 'prikket',
    ABSENT: 'ikke deltatt',
    NO_NATIONAL_FIGURE: 'landet har ikke noe tall',
    N_MISSING: 'antall elever mangler',
    OTHER_SERIES: 'fra før bruddet i serien',
  },
  modelStatus: { DRAFT: 'Utkast', PUBLISHED: 'Publisert', RETIRED: 'Tatt ut av bruk' },
  importSource: {
    UDIR_NATIONAL_TESTS: 'Nasjonale prøver fra Udir',
    UDIR_REPORT: 'Rapportsvar fra Udir (JSON): mobbing',
  },
  importStatus: {
    RECEIVED: 'Mottatt',
    RUNNING: 'Pågår',
    VALIDATED: 'Prøvekjørt uten feil',
    APPLIED: 'Tatt i bruk',
    REFUSED: 'Avvist',
    FAILED: 'Stoppet av en feil',
  },
};
