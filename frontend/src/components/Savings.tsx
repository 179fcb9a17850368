import { Alert, Button } from '@digdir/designsystemet-react';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download, downloadCsv } from '@/lib/download';
import { pngOf } from '@/lib/picture';

interface SavingsProps {
  /** Without its ending. */
  fileName: string;
  csv: () => string;
  /** The drawing to save as a picture; none where nothing is drawn. */
  drawing?: RefObject<SVGSVGElement | null> | undefined;
}

/** What is shown, to take along: the drawing as a picture and the figures as a table file. */
export function Savings({ fileName, csv, drawing }: SavingsProps) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const savePicture = async (picture: SVGSVGElement) => {
    const surface = getComputedStyle(document.body).getPropertyValue('--ds-color-neutral-surface-default');
    try {
      download(`${fileName}.png`, await pngOf(picture, surface || '#fff'));
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      {failed ? <Alert data-color="warning">{t('save.failed')}</Alert> : null}
      {drawing ? (
        <Button
          variant="tertiary"
          data-size="sm"
          aria-label={t('save.pngLabel')}
          onClick={() => drawing.current && savePicture(drawing.current)}
        >
          {t('save.png')}
        </Button>
      ) : null}
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={t('save.csvLabel')}
        onClick={() => downloadCsv(`${fileName}.csv`, csv())}
      >
        {t('save.csv')}
      </Button>
    </>
  );
}
