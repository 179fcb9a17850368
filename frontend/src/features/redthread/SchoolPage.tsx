import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { schoolOverviewQuery } from '@/api/schools';
import { DataStates } from '@/components/DataStates';
import { Page } from '@/components/Page';

const route = getRouteApi('/skoler/$schoolId');

export function SchoolPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const query = useQuery(schoolOverviewQuery(schoolId));
  return (
    <DataStates query={query}>
      {({ school }) => (
        <Page
          title={school.name}
          crumbs={[
            {
              key: 'schools',
              link: (
                <Link to="/skoler" className="ds-link">
                  {t('nav.schools')}
                </Link>
              ),
            },
          ]}
        >
          {null}
        </Page>
      )}
    </DataStates>
  );
}
