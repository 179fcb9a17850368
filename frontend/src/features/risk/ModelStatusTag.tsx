import { useTranslation } from 'react-i18next';
import type { RiskModel, RiskModelStatus } from '@/api/generated';
import { StatusTag, type Tone } from '@/components/StatusTag';
import styles from './model.module.css';

const tones: Record<RiskModelStatus, Tone> = { DRAFT: 'warning', PUBLISHED: 'success', RETIRED: 'neutral' };

/** The state of a model, and whether it is the one that answers unasked. */
export function ModelStatusTag({ model }: { model: RiskModel }) {
  const { t } = useTranslation(['model', 'domain']);
  return (
    <span className={styles.name}>
      <StatusTag tone={tones[model.status]}>{t(`domain:modelStatus.${model.status}`)}</StatusTag>
      {model.isDefault ? <StatusTag tone="info">{t('default')}</StatusTag> : null}
    </span>
  );
}
