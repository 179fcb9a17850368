import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { SessionView } from '@/api/session';
import { Waiting } from '@/components/DataStates';
import { Gone } from '@/components/Gone';
import { agreementsSearch } from '@/features/agreement/search';
import { calendarSearch } from '@/features/course/search';
import { factorsSearch } from '@/features/measure/search';
import { outboxSearch } from '@/features/notice/search';
import { schoolSearch } from '@/features/redthread/search';
import { modelSearch } from '@/features/risk/modelSearch';
import { municipalitySearch } from '@/features/risk/municipalitySearch';
import { riskSearch } from '@/features/risk/search';
import { participationsSearch } from '@/features/scheme/search';
import { schoolsSearch } from '@/features/school/search';
import { parseSearch, stringifySearch } from '@/lib/search';
import { loadRest } from '@/texts';
import { Broken } from './Broken';
import { Frame } from './Frame';

/** A screen with the texts it needs; the first one has its own already. */
function screen<Module extends object, Name extends keyof Module>(load: () => Promise<Module>, name: Name) {
  return lazyRouteComponent(async () => {
    const [module] = await Promise.all([load(), loadRest()]);
    return module;
  }, name);
}

/** Every address of the app. A screen is a file of its own, fetched when somebody first goes there. */
function routesOf(session: SessionView) {
  const root = createRootRoute({ component: () => <Frame session={session} />, notFoundComponent: Gone });
  const home = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: lazyRouteComponent(() => import('@/features/worklist/WeekPage'), 'WeekPage'),
  });
  const schools = createRoute({
    getParentRoute: () => root,
    path: '/skoler',
    validateSearch: schoolsSearch,
    component: screen(() => import('@/features/school/SchoolsPage'), 'SchoolsPage'),
  });
  const newSchool = createRoute({
    getParentRoute: () => root,
    path: '/skoler/ny',
    component: screen(() => import('@/features/school/SchoolFormPages'), 'NewSchoolPage'),
  });
  const changeSchool = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId/endre',
    component: screen(() => import('@/features/school/SchoolFormPages'), 'ChangeSchoolPage'),
  });
  const school = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId',
    validateSearch: schoolSearch,
    component: screen(() => import('@/features/redthread/SchoolPage'), 'SchoolPage'),
  });
  const imports = createRoute({
    getParentRoute: () => root,
    path: '/import',
    component: screen(() => import('@/features/imports/ImportsPage'), 'ImportsPage'),
  });
  const oneImport = createRoute({
    getParentRoute: () => root,
    path: '/import/$importId',
    component: screen(() => import('@/features/imports/ImportPage'), 'ImportPage'),
  });
  const outbox = createRoute({
    getParentRoute: () => root,
    path: '/utboks',
    validateSearch: outboxSearch,
    component: screen(() => import('@/features/notice/OutboxPage'), 'OutboxPage'),
  });
  const message = createRoute({
    getParentRoute: () => root,
    path: '/utboks/$messageId',
    component: screen(() => import('@/features/notice/MessagePage'), 'MessagePage'),
  });
  const risk = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId/risiko',
    validateSearch: riskSearch,
    component: screen(() => import('@/features/risk/RiskPage'), 'RiskPage'),
  });
  const models = createRoute({
    getParentRoute: () => root,
    path: '/modeller',
    component: screen(() => import('@/features/risk/ModelsPage'), 'ModelsPage'),
  });
  const model = createRoute({
    getParentRoute: () => root,
    path: '/modeller/$modelId',
    validateSearch: modelSearch,
    component: screen(() => import('@/features/risk/ModelPage'), 'ModelPage'),
  });
  const municipality = createRoute({
    getParentRoute: () => root,
    path: '/kommuner/$number',
    validateSearch: municipalitySearch,
    component: screen(() => import('@/features/risk/MunicipalityPage'), 'MunicipalityPage'),
  });
  const agreements = createRoute({
    getParentRoute: () => root,
    path: '/avtaler',
    validateSearch: agreementsSearch,
    component: screen(() => import('@/features/agreement/AgreementsPage'), 'AgreementsPage'),
  });
  const newAgreement = createRoute({
    getParentRoute: () => root,
    path: '/avtaler/ny',
    component: screen(() => import('@/features/agreement/NewAgreementPage'), 'NewAgreementPage'),
  });
  const agreement = createRoute({
    getParentRoute: () => root,
    path: '/avtaler/$agreementId',
    component: screen(() => import('@/features/agreement/AgreementPage'), 'AgreementPage'),
  });
  const calendar = createRoute({
    getParentRoute: () => root,
    path: '/kalender',
    validateSearch: calendarSearch,
    component: screen(() => import('@/features/course/CalendarPage'), 'CalendarPage'),
  });
  const cohorts = createRoute({
    getParentRoute: () => root,
    path: '/kull',
    component: screen(() => import('@/features/trainer/CohortsPage'), 'CohortsPage'),
  });
  const newCohort = createRoute({
    getParentRoute: () => root,
    path: '/kull/nytt',
    component: screen(() => import('@/features/trainer/NewCohortPage'), 'NewCohortPage'),
  });
  const cohort = createRoute({
    getParentRoute: () => root,
    path: '/kull/$cohortId',
    component: screen(() => import('@/features/trainer/CohortPage'), 'CohortPage'),
  });
  const actions = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId/tiltak',
    component: screen(() => import('@/features/measure/ActionsPage'), 'ActionsPage'),
  });
  const walkthroughs = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId/skolevandring',
    component: screen(() => import('@/features/course/WalkthroughPage'), 'WalkthroughPage'),
  });
  const themes = createRoute({
    getParentRoute: () => root,
    path: '/temaer',
    component: screen(() => import('@/features/course/ThemesPage'), 'ThemesPage'),
  });
  const factors = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId/faktorer',
    validateSearch: factorsSearch,
    component: screen(() => import('@/features/measure/FactorsPage'), 'FactorsPage'),
  });
  const participations = createRoute({
    getParentRoute: () => root,
    path: '/deltakelse',
    validateSearch: participationsSearch,
    component: screen(() => import('@/features/scheme/ParticipationsPage'), 'ParticipationsPage'),
  });
  const schemes = createRoute({
    getParentRoute: () => root,
    path: '/ordninger',
    component: screen(() => import('@/features/scheme/SchemesPage'), 'SchemesPage'),
  });
  const participation = createRoute({
    getParentRoute: () => root,
    path: '/deltakelse/$participationId',
    component: screen(() => import('@/features/scheme/ParticipationPage'), 'ParticipationPage'),
  });
  return root.addChildren([
    home,
    schools,
    newSchool,
    school,
    changeSchool,
    risk,
    models,
    model,
    municipality,
    actions,
    factors,
    walkthroughs,
    themes,
    calendar,
    agreements,
    newAgreement,
    agreement,
    cohorts,
    newCohort,
    cohort,
    participations,
    participation,
    schemes,
    imports,
    oneImport,
    outbox,
    message,
  ]);
}

export function makeRouter(session: SessionView) {
  return createRouter({
    routeTree: routesOf(session),
    parseSearch,
    stringifySearch,
    defaultPendingComponent: () => <Waiting />,
    defaultErrorComponent: Broken,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
