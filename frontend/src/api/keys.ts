/**
 * The one place for query keys. The first word of a key is the resource, so that a change to a resource can make
 * everything read from it stale: `invalidateQueries({ queryKey: keys.schools.all })`.
 */
export const keys = {
  me: ['me'] as const,
  rights: (place: object) => ['rights', place] as const,
  worklist: {
    all: ['worklist'] as const,
    list: ['worklist', 'list'] as const,
    news: (since: string) => ['worklist', 'news', since] as const,
  },
  providers: ['providers'] as const,
  advisers: ['advisers'] as const,
  municipalities: {
    all: ['municipalities'] as const,
    list: (filter: object) => ['municipalities', 'list', filter] as const,
    one: (number: string) => ['municipalities', 'one', number] as const,
    risk: (number: string, question: object) => ['municipalities', 'risk', number, question] as const,
  },
  schools: {
    all: ['schools'] as const,
    list: (filter: object) => ['schools', 'list', filter] as const,
    one: (id: string) => ['schools', 'one', id] as const,
    succession: (id: string) => ['schools', 'succession', id] as const,
    overview: (id: string) => ['schools', 'overview', id] as const,
    timeline: (id: string, period: object) => ['schools', 'timeline', id, period] as const,
  },
  outbox: {
    all: ['outbox'] as const,
    list: (filter: object) => ['outbox', 'list', filter] as const,
    one: (id: string) => ['outbox', 'one', id] as const,
  },
  imports: {
    all: ['imports'] as const,
    list: ['imports', 'list'] as const,
    one: (id: string) => ['imports', 'one', id] as const,
  },
  cohorts: {
    all: ['cohorts'] as const,
    list: (filter: object) => ['cohorts', 'list', filter] as const,
    one: (id: string) => ['cohorts', 'one', id] as const,
    attendance: (session: string) => ['cohorts', 'attendance', session] as const,
  },
  certificates: {
    one: (code: string) => ['certificates', 'one', code] as const,
  },
  slots: {
    all: ['slots'] as const,
    list: (filter: object) => ['slots', 'list', filter] as const,
    one: (id: string) => ['slots', 'one', id] as const,
  },
  agreements: {
    all: ['agreements'] as const,
    list: (filter: object) => ['agreements', 'list', filter] as const,
    everyOne: (filter: object) => ['agreements', 'every', filter] as const,
    one: (id: string) => ['agreements', 'one', id] as const,
    fulfilment: (id: string) => ['agreements', 'fulfilment', id] as const,
    ledger: (id: string) => ['agreements', 'ledger', id] as const,
    versions: (id: string, etag: string) => ['agreements', 'versions', id, etag] as const,
  },
  courses: {
    all: ['courses'] as const,
    list: (filter: object) => ['courses', 'list', filter] as const,
    everyOne: (filter: object) => ['courses', 'every', filter] as const,
    one: (id: string) => ['courses', 'one', id] as const,
    themes: ['courses', 'themes'] as const,
    theme: (id: string) => ['courses', 'theme', id] as const,
    themeCoverage: (school: string) => ['courses', 'themeCoverage', school] as const,
    rounds: (filter: object) => ['courses', 'rounds', filter] as const,
    round: (id: string) => ['courses', 'round', id] as const,
  },
  calendarFeeds: {
    all: ['calendarFeeds'] as const,
    list: ['calendarFeeds', 'list'] as const,
  },
  measures: {
    all: ['measures'] as const,
    list: (filter: object) => ['measures', 'list', filter] as const,
    analyses: (filter: object) => ['measures', 'analyses', filter] as const,
    voices: (filter: object) => ['measures', 'voices', filter] as const,
    one: (id: string) => ['measures', 'one', id] as const,
    analysis: (id: string) => ['measures', 'analysis', id] as const,
    voice: (id: string) => ['measures', 'voice', id] as const,
    outcomes: (filter: object) => ['measures', 'outcomes', filter] as const,
    outcome: (id: string) => ['measures', 'outcome', id] as const,
  },
  factors: {
    all: ['factors'] as const,
    list: (filter: object) => ['factors', 'list', filter] as const,
    difference: (id: string, against: string) => ['factors', 'difference', id, against] as const,
  },
  participations: {
    all: ['participations'] as const,
    list: (filter: object) => ['participations', 'list', filter] as const,
    one: (id: string) => ['participations', 'one', id] as const,
    schemes: ['participations', 'schemes'] as const,
    scheme: (id: string) => ['participations', 'scheme', id] as const,
  },
  risk: {
    all: ['risk'] as const,
    points: (question: object) => ['risk', 'points', question] as const,
    vintages: (question: object) => ['risk', 'vintages', question] as const,
    shares: (schools: string[]) => ['risk', 'shares', schools] as const,
    bounds: (question: object) => ['risk', 'bounds', question] as const,
    distance: (question: object) => ['risk', 'distance', question] as const,
    whatIf: (question: object) => ['risk', 'whatIf', question] as const,
  },
  riskModels: {
    all: ['riskModels'] as const,
    list: (filter: object) => ['riskModels', 'list', filter] as const,
    one: (id: string) => ['riskModels', 'one', id] as const,
    effect: (tried: object) => ['riskModels', 'effect', tried] as const,
    comparison: (question: object) => ['riskModels', 'comparison', question] as const,
  },
  trends: {
    facts: (unit: string) => ['trends', 'facts', unit] as const,
  },
};
