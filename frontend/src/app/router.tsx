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
function later<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    const [module] = await Promise.all([load(), loadRest()]);
    return module;
  };
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
    component: lazyRouteComponent(
      later(() => import('@/features/school/SchoolsPage')),
      'SchoolsPage',
    ),
  });
  const school = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId',
    validateSearch: schoolSearch,
    component: lazyRouteComponent(
      later(() => import('@/features/redthread/SchoolPage')),
      'SchoolPage',
    ),
  });
  const imports = createRoute({
    getParentRoute: () => root,
    path: '/import',
    component: lazyRouteComponent(
      later(() => import('@/features/imports/ImportsPage')),
      'ImportsPage',
    ),
  });
  const oneImport = createRoute({
    getParentRoute: () => root,
    path: '/import/$importId',
    component: lazyRouteComponent(
      later(() => import('@/features/imports/ImportPage')),
      'ImportPage',
    ),
  });
  const outbox = createRoute({
    getParentRoute: () => root,
    path: '/utboks',
    validateSearch: outboxSearch,
    component: lazyRouteComponent(
      later(() => import('@/features/notice/OutboxPage')),
      'OutboxPage',
    ),
  });
  const message = createRoute({
    getParentRoute: () => root,
    path: '/utboks/$messageId',
    component: lazyRouteComponent(
      later(() => import('@/features/notice/MessagePage')),
      'MessagePage',
    ),
  });
  const risk = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId/risiko',
    validateSearch: riskSearch,
    component: lazyRouteComponent(
      later(() => import('@/features/risk/RiskPage')),
      'RiskPage',
    ),
  });
  const models = createRoute({
    getParentRoute: () => root,
    path: '/modeller',
    component: lazyRouteComponent(
      later(() => import('@/features/risk/ModelsPage')),
      'ModelsPage',
    ),
  });
  const model = createRoute({
    getParentRoute: () => root,
    path: '/modeller/$modelId',
    validateSearch: modelSearch,
    component: lazyRouteComponent(
      later(() => import('@/features/risk/ModelPage')),
      'ModelPage',
    ),
  });
  const municipality = createRoute({
    getParentRoute: () => root,
    path: '/kommuner/$number',
    validateSearch: municipalitySearch,
    component: lazyRouteComponent(
      later(() => import('@/features/risk/MunicipalityPage')),
      'MunicipalityPage',
    ),
  });
  const agreements = createRoute({
    getParentRoute: () => root,
    path: '/avtaler',
    validateSearch: agreementsSearch,
    component: lazyRouteComponent(
      later(() => import('@/features/agreement/AgreementsPage')),
      'AgreementsPage',
    ),
  });
  const newAgreement = createRoute({
    getParentRoute: () => root,
    path: '/avtaler/ny',
    component: lazyRouteComponent(
      later(() => import('@/features/agreement/NewAgreementPage')),
      'NewAgreementPage',
    ),
  });
  const agreement = createRoute({
    getParentRoute: () => root,
    path: '/avtaler/$agreementId',
    component: lazyRouteComponent(
      later(() => import('@/features/agreement/AgreementPage')),
      'AgreementPage',
    ),
  });
  const calendar = createRoute({
    getParentRoute: () => root,
    path: '/kalender',
    validateSearch: calendarSearch,
    component: lazyRouteComponent(
      later(() => import('@/features/course/CalendarPage')),
      'CalendarPage',
    ),
  });
  const cohorts = createRoute({
    getParentRoute: () => root,
    path: '/kull',
    component: lazyRouteComponent(
      later(() => import('@/features/trainer/CohortsPage')),
      'CohortsPage',
    ),
  });
  const newCohort = createRoute({
    getParentRoute: () => root,
    path: '/kull/nytt',
    component: lazyRouteComponent(
      later(() => import('@/features/trainer/NewCohortPage')),
      'NewCohortPage',
    ),
  });
  const cohort = createRoute({
    getParentRoute: () => root,
    path: '/kull/$cohortId',
    component: lazyRouteComponent(
      later(() => import('@/features/trainer/CohortPage')),
      'CohortPage',
    ),
  });
  const actions = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId/tiltak',
    component: lazyRouteComponent(
      later(() => import('@/features/measure/ActionsPage')),
      'ActionsPage',
    ),
  });
  const walkthroughs = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId/skolevandring',
    component: lazyRouteComponent(
      later(() => import('@/features/course/WalkthroughPage')),
      'WalkthroughPage',
    ),
  });
  const themes = createRoute({
    getParentRoute: () => root,
    path: '/temaer',
    component: lazyRouteComponent(
      later(() => import('@/features/course/ThemesPage')),
      'ThemesPage',
    ),
  });
  const factors = createRoute({
    getParentRoute: () => root,
    path: '/skoler/$schoolId/faktorer',
    validateSearch: factorsSearch,
    component: lazyRouteComponent(
      later(() => import('@/features/measure/FactorsPage')),
      'FactorsPage',
    ),
  });
  const participations = createRoute({
    getParentRoute: () => root,
    path: '/deltakelse',
    validateSearch: participationsSearch,
    component: lazyRouteComponent(
      later(() => import('@/features/scheme/ParticipationsPage')),
      'ParticipationsPage',
    ),
  });
  const participation = createRoute({
    getParentRoute: () => root,
    path: '/deltakelse/$participationId',
    component: lazyRouteComponent(
      later(() => import('@/features/scheme/ParticipationPage')),
      'ParticipationPage',
    ),
  });
  return root.addChildren([
    home,
    schools,
    school,
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
