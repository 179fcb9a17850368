import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';

/** A screen that failed while it was drawn. */
export function Broken({ reset }: { reset: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('broken.title')} lead={t('broken.lead')}>
      <div>
        <Button onClick={reset}>{t('states.retry')}</Button>
      </div>
    </Page>
  );
}
