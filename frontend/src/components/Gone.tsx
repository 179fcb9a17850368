import { Paragraph } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from './Page';

/** An address that leads nowhere, or to what this reader may not see: the two look alike. */
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
