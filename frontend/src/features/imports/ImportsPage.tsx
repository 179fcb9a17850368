import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { importsQuery } from '@/api/imports';
import { rightsQuery } from '@/api/me';
import { DataStates } from '@/components/DataStates';
import { InfiniteList } from '@/components/InfiniteList';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { ImportTable } from './ImportTable';
import { UploadForm } from './UploadForm';

export function ImportsPage() {
  const { t } = useTranslation('imports');
  const query = useInfiniteQuery(importsQuery());
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      <DataStates query={useQuery(rightsQuery({}))}>
        {(rights) => (rights.includes('IMPORT_PUBLIC_FIGURES') ? <UploadForm /> : <p>{t('list.others')}</p>)}
      </DataStates>
      <Section title={t('list.earlier')}>
        <InfiniteList query={query} empty={t('list.empty')} waiting={t('list.waiting')}>
          {(imports) => <ImportTable imports={imports} />}
        </InfiniteList>
      </Section>
    </Page>
  );
}
