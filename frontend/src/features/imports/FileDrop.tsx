import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/components/useFormat';
import styles from './FileDrop.module.css';

interface FileDropProps {
  file: File | null;
  onChoose: (file: File | null) => void;
  error?: string | undefined;
}

/** The browser's own file field, made large: it takes a dropped file as well as a chosen one, by keyboard too. */
export function FileDrop({ file, onChoose, error }: FileDropProps) {
  const { t } = useTranslation('imports');
  const { measured } = useFormat();
  const id = useId();
  return (
    <div className="ds-field">
      <label className="ds-label" data-weight="medium" htmlFor={id}>
        {t('upload.file')}
      </label>
      <p data-field="description" id={`${id}-state`}>
        {file
          ? t('upload.chosen', { name: file.name, size: `${measured(file.size / 1024, 0)} kB` })
          : t('upload.drop')}
      </p>
      <input
        id={id}
        className={styles.drop}
        type="file"
        accept=".csv,.txt,.json,text/csv,text/plain,application/json"
        aria-describedby={error ? `${id}-state ${id}-error` : `${id}-state`}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      />
      {error ? (
        <p className="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
