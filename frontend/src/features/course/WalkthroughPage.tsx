import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { schoolQuery } from '@/api/schools';
import { DataStates } from '@/components/DataStates';
import { Page } from '@/components/Page';
import { ThemeCoverage } from './ThemeCoverage';
import { WalkthroughRounds } from './WalkthroughRounds';

const route = getRouteApi('/skoler/$schoolId/skolevandring');

/** Who has observed whom, and which themes the school has had. */
export function WalkthroughPage() {
  const { t } = useTranslation(['course', 'common']);
  const { schoolId } = route.useParams();
  return (
    <DataStates query={useQuery(schoolQuery(schoolId))}>
      {({ value }) => (
        <Page
          title={t('walk.title')}
          lead={t('walk.lead')}
          crumbs={[
            {
              key: 'schools',
              link: (
                <Link to="/skoler" className="ds-link">
                  {t('common:nav.schools')}
                </Link>
              ),
            },
            {
              key: 'school',
              link: (
                <Link to="/skoler/$schoolId" params={{ schoolId }} className="ds-link">
                  {value.name}
                </Link>
              ),
            },
          ]}
        >
          <WalkthroughRounds schoolId={schoolId} />
          <ThemeCoverage schoolId={schoolId} />
        </Page>
      )}
    </DataStates>
  );
}
