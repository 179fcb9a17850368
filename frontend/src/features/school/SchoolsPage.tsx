import { Button } from '@digdir/designsystemet-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type SchoolFilter, schoolsQuery } from '@/api/schools';
import { InfiniteList } from '@/components/InfiniteList';
import { Page } from '@/components/Page';
import { useMay } from '@/components/useMay';
import { inPlace } from '@/lib/search';
import { SchoolFilters } from './SchoolFilters';
import { SchoolTable } from './SchoolTable';
import type { SchoolsSearch } from './search';

const route = getRouteApi('/skoler');

function filterOf({ sok, kommune, trinn }: SchoolsSearch): SchoolFilter {
  return {
    ...(sok ? { q: sok } : {}),
    ...(kommune ? { municipality: kommune } : {}),
    ...(trinn ? { grade: trinn } : {}),
  };
}

export function SchoolsPage() {
  const { t } = useTranslation('school');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(schoolsQuery(filterOf(search)));
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      actions={
        useMay('WRITE_REGISTER') ? (
          <Button asChild>
            <Link to="/skoler/ny">{t('form.add')}</Link>
          </Button>
        ) : null
      }
    >
      <SchoolFilters
        search={search}
        total={query.data?.total ?? null}
        onChange={(next) => navigate({ search: next, ...inPlace })}
      />
      <InfiniteList query={query} empty={t('list.empty')} waiting={t('list.waiting')}>
        {(schools) => <SchoolTable schools={schools} />}
      </InfiniteList>
    </Page>
  );
}
