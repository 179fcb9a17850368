import { useTranslation } from 'react-i18next';
import type { RiskBounds } from '@/api/generated';
import { useCellWords } from '@/components/useCellWords';

/** `Lesing, nivå 1 8. trinn 2024–25: prikket` */
export function useFilledWords(): (cell: RiskBounds['filled'][number]) => string {
  const { t } = useTranslation('domain');
  const { name } = useCellWords();
  return ({ because, ...place }) => {
    const why =
      because === 'N_MISSING'
        ? t('excluded.N_MISSING')
        : t(`cellState.${because === 'SUPPRESSED' ? 'SUPPRESSED' : 'ABSENT'}`);
    return `${name(place)}: ${why}`;
  };
}
