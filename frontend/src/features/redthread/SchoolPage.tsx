import { Button } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SchoolOverview } from '@/api/generated';
import { riskPointsQuery } from '@/api/risk';
import { schoolOverviewQuery } from '@/api/schools';
import { DataStates } from '@/components/DataStates';
import { Page } from '@/components/Page';
import { PageStates } from '@/components/PageStates';
import { Section } from '@/components/Section';
import { TrendFacts } from '@/components/TrendFacts';
import { useMay } from '@/components/useMay';
import { WhyPoints } from '@/components/WhyPoints';
import { inPlace } from '@/lib/search';
import { OpenMeasures, Outcomes } from './Outcomes';
import { PromisedHeld } from './PromisedHeld';
import { RedThread } from './RedThread';
import { SchoolCards } from './SchoolCards';
import { SchoolFacts } from './SchoolFacts';
import { SuccessionSection } from './SuccessionSection';
import styles from './sections.module.css';

const route = getRouteApi('/skoler/$schoolId');

/** A school from agreement to result. */
export function SchoolPage() {
  const { t } = useTranslation('redthread');
  const { schoolId } = route.useParams();
  const query = useQuery(schoolOverviewQuery(schoolId));
  return (
    <PageStates query={query} waiting={t('waiting')}>
      {(overview) => <Loaded overview={overview} />}
    </PageStates>
  );
}

function Loaded({ overview }: { overview: SchoolOverview }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { school } = overview;
  const mayChange = useMay('WRITE_REGISTER');
  const { number, name } = school.municipality;
  const crumbs = [
    {
      key: 'schools',
      link: (
        <Link to="/skoler" className="ds-link">
          {t('nav.schools')}
        </Link>
      ),
    },
    {
      key: 'municipality',
      link: (
        <Link to="/kommuner/$number" params={{ number }} className="ds-link">
          {name}
        </Link>
      ),
    },
  ];
  return (
    <Page
      title={school.name}
      crumbs={crumbs}
      actions={mayChange ? <ChangeLink schoolId={school.id} /> : null}
      lead={<SchoolFacts school={school} />}
    >
      <SchoolCards overview={overview} />
      <RedThread
        school={school}
        search={search}
        onSearch={(part) => navigate({ search: { ...search, ...part }, ...inPlace })}
      />
      <div className={styles.pair}>
        <Why schoolId={school.id} latest={overview.riskPoints} />
        <PromisedHeld schoolId={school.id} />
      </div>
      <TrendFacts unit={`school:${school.id}`} />
      <div className={styles.pair}>
        <OpenMeasures schoolId={school.id} measures={overview.openMeasures} />
        <Outcomes schoolId={school.id} />
      </div>
      <SuccessionSection school={school} />
    </Page>
  );
}

function ChangeLink({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation('redthread');
  return (
    <Button asChild variant="secondary" data-size="sm">
      <Link to="/skoler/$schoolId/endre" params={{ schoolId }}>
        {t('change')}
      </Link>
    </Button>
  );
}

interface WhyProps {
  schoolId: string;
  /** The points the card shows; none where there are no figures yet. */
  latest: SchoolOverview['riskPoints'];
}

/** Where the latest points come from: by the same model and year as they are shown. */
function Why({ schoolId, latest }: WhyProps) {
  const { t } = useTranslation('risk');
  const asked = latest ? { model: latest.model.id, schoolYear: latest.schoolYear } : {};
  const query = useQuery(riskPointsQuery({ unit: `school:${schoolId}`, ...asked }));
  const more = (
    <Link
      to="/skoler/$schoolId/risiko"
      params={{ schoolId }}
      search={latest ? { modell: latest.model.id, aar: latest.schoolYear } : {}}
      className="ds-link"
    >
      {t('link')}
    </Link>
  );
  return (
    <Section title={t('why')} actions={more}>
      <DataStates query={query}>{(risk) => <WhyPoints risk={risk} />}</DataStates>
    </Section>
  );
}
