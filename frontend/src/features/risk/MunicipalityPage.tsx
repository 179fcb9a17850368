import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MunicipalityRisk } from '@/api/generated';
import { municipalityRiskQuery } from '@/api/municipalities';
import { Page } from '@/components/Page';
import { PageStates } from '@/components/PageStates';
import { Section } from '@/components/Section';
import { inPlace } from '@/lib/search';
import { ModelAndYear } from './ModelAndYear';
import { MunicipalityFacts } from './MunicipalityFacts';
import { MunicipalityShare } from './MunicipalityShare';
import type { MunicipalitySearch } from './municipalitySearch';
import { SchoolSpread } from './SchoolSpread';
import { SchoolsBeside } from './SchoolsBeside';

const route = getRouteApi('/kommuner/$number');

/** A municipality's own share, and apart from it the spread of its schools. */
export function MunicipalityPage() {
  const { number } = route.useParams();
  const { modell, aar } = route.useSearch();
  const question = { ...(modell ? { model: modell } : {}), ...(aar ? { schoolYear: aar } : {}) };
  return (
    <PageStates query={useQuery(municipalityRiskQuery(number, question))}>
      {(risk) => <Loaded number={number} risk={risk} />}
    </PageStates>
  );
}

function Loaded({ number, risk }: { number: string; risk: MunicipalityRisk }) {
  const { t } = useTranslation(['municipality', 'common']);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const choose = (part: MunicipalitySearch) => navigate({ search: { ...search, ...part }, ...inPlace });
  const crumbs = [
    {
      key: 'schools',
      link: (
        <Link to="/skoler" className="ds-link">
          {t('common:nav.schools')}
        </Link>
      ),
    },
  ];
  return (
    <Page
      title={t('title', { name: risk.unit.name })}
      crumbs={crumbs}
      lead={<MunicipalityFacts number={number} risk={risk} />}
    >
      <ModelAndYear shown={risk} onChoose={choose} />
      <Section title={t('own.title')}>
        <MunicipalityShare own={risk.own} />
      </Section>
      {risk.schools.length > 0 ? <SchoolSpread risk={risk} /> : null}
      <Section title={t('beside.title')}>
        <SchoolsBeside risk={risk} />
      </Section>
    </Page>
  );
}
