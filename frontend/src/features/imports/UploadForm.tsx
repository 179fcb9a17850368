import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import type { ImportMode, ImportSource } from '@/api/generated';
import { startImport } from '@/api/imports';
import { Waiting } from '@/components/DataStates';
import { CheckboxField, SelectField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { Section } from '@/components/Section';
import { FileDrop } from './FileDrop';
import styles from './UploadForm.module.css';

const sources: readonly ImportSource[] = ['UDIR_NATIONAL_TESTS', 'UDIR_REPORT'];

export function UploadForm() {
  const { t } = useTranslation(['imports', 'domain']);
  const [source, setSource] = useState<ImportSource>('UDIR_NATIONAL_TESTS');
  const [file, setFile] = useState<File | null>(null);
  const [createMissingSchools, setCreateMissingSchools] = useState(false);
  const [missing, setMissing] = useState(false);
  const { send, sending } = useSending();
  const start = (mode: ImportMode) => {
    setMissing(file === null);
    if (file) send({ file, source, mode, createMissingSchools });
  };
  const dryRun = (event: FormEvent) => {
    event.preventDefault();
    start('DRY_RUN');
  };
  return (
    <Section title={t('upload.title')}>
      <form className={styles.form} onSubmit={dryRun} noValidate>
        <SelectField
          label={t('upload.source')}
          value={source}
          onChange={setSource}
          options={sources.map((value) => ({ value, label: t(`domain:importSource.${value}`) }))}
        />
        <FileDrop file={file} onChoose={setFile} error={missing && !file ? t('upload.none') : undefined} />
        <div>
          <CheckboxField
            label={t('upload.createMissing')}
            checked={createMissingSchools}
            onChange={setCreateMissingSchools}
          />
          <p className={styles.help}>{t('upload.createMissingHelp')}</p>
        </div>
        {sending.error ? <ProblemAlert error={sending.error} /> : null}
        <div className={styles.actions}>
          <Button type="submit" disabled={sending.isPending}>
            {t('upload.dryRun')}
          </Button>
          <Button variant="secondary" disabled={sending.isPending} onClick={() => start('APPLY')}>
            {t('upload.apply')}
          </Button>
          {sending.isPending ? <Waiting text={t('upload.sending')} /> : null}
        </div>
      </form>
    </Section>
  );
}

/** Sends a file and follows it to its own page; the same try keeps its key, so that a retry imports once. */
function useSending() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [key, setKey] = useState(newIdempotencyKey);
  const sending = useMutation(startImport(client));
  const send = (upload: Parameters<typeof sending.mutate>[0]['upload']) =>
    sending.mutate(
      { upload, key: `${key}-${upload.mode}` },
      {
        onSuccess: ({ id }) => navigate({ to: '/import/$importId', params: { importId: id } }),
        onError: () => setKey(newIdempotencyKey()),
      },
    );
  return { send, sending };
}
