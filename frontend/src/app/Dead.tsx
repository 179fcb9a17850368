import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@/components/Page';

/** An address that leads nowhere. */
export function Gone() {
  const { t } = useTranslation();
  return (
    <Page title={t('gone.title')} lead={t('gone.lead')}>
      <Paragraph>
        <Link to="/skoler" className="ds-link">
          {t('gone.home')}
        </Link>
      </Paragraph>
    </Page>
  );
}

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
