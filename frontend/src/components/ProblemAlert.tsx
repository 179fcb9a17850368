import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { type InputError, ProblemError } from '@/api/problem';
import styles from './ProblemAlert.module.css';

interface ProblemAlertProps {
  error: Error;
  /** What the fields of a form are called, by JSON pointer or parameter name. */
  labels?: Record<string, string>;
  onRetry?: () => void;
}

/** What went wrong, in the words of the screen, with every input error and what the server itself says. */
export function ProblemAlert({ error, labels = {}, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation('problems');
  const { t: common } = useTranslation();
  const failure = error instanceof ProblemError ? error : new ProblemError('internal-error', null, null);
  return (
    <Alert data-color={failure.passing ? 'warning' : 'danger'} role="alert">
      <div className={styles.alert}>
        <Heading level={2} data-size="2xs">
          {t(`types.${failure.type}.title`)}
        </Heading>
        <Paragraph>{t(`types.${failure.type}.advice`)}</Paragraph>
        <InputErrors errors={failure.errors} labels={labels} />
        <FromServer failure={failure} />
        {onRetry && !failure.final ? (
          <div>
            <Button variant="secondary" data-color="neutral" onClick={onRetry}>
              {common('states.retry')}
            </Button>
          </div>
        ) : null}
      </div>
    </Alert>
  );
}

function InputErrors({ errors, labels }: { errors: readonly InputError[]; labels: Record<string, string> }) {
  const { t } = useTranslation('problems');
  if (errors.length === 0) return null;
  return (
    <ul className={styles.errors}>
      {errors.map((item) => {
        const place = item.pointer ?? item.parameter ?? '';
        return (
          <li key={`${place} ${item.code} ${item.message}`}>
            <strong>{labels[place] ?? (place || t('whole'))}</strong>: {t(`codes.${item.code}`)}{' '}
            <span lang="en" className={styles.small}>
              {item.message}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function FromServer({ failure }: { failure: ProblemError }) {
  const { t } = useTranslation('problems');
  if (!failure.problem) return null;
  return (
    <Paragraph className={styles.small}>
      <span lang="en">{failure.problem.detail}</span>
      <br />
      {t('trace', { id: failure.problem.traceId })}
    </Paragraph>
  );
}
