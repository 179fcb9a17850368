import { Button } from '@digdir/designsystemet-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newIdempotencyKey } from '@/api/client';
import type { Participation, Scheme } from '@/api/generated';
import { offerParticipation, schemesQuery } from '@/api/participations';
import { municipalitiesQuery } from '@/api/schools';
import { DataStates } from '@/components/DataStates';
import { SelectField } from '@/components/fields';
import { ProblemAlert } from '@/components/ProblemAlert';
import { SchoolPicker } from '@/components/SchoolPicker';
import { Section } from '@/components/Section';
import { formatSchoolYear } from '@/lib/schoolYear';
import { AdviserRows } from './AdviserRows';
import { type AdviserRow, advisersOf } from './advisers';
import styles from './scheme.module.css';

const categories = ['SHARE', 'SPREAD'] as const satisfies readonly Participation['category'][];

interface OfferFormProps {
  onDone: () => void;
  onOffered: (participation: Participation) => void;
}

/** Offers a municipality a place in a scheme that is open. */
export function OfferForm(props: OfferFormProps) {
  const { t } = useTranslation('scheme');
  return (
    <Section title={t('offer.title')}>
      <DataStates query={useQuery(schemesQuery())}>
        {(schemes) => <Fields {...props} schemes={schemes.filter(({ open }) => open)} />}
      </DataStates>
    </Section>
  );
}

function Fields({ schemes, onDone, onOffered }: OfferFormProps & { schemes: Scheme[] }) {
  const { t } = useTranslation(['scheme', 'domain', 'common']);
  const municipalities = useQuery(municipalitiesQuery()).data ?? [];
  const [schemeId, setSchemeId] = useState(schemes[0]?.id ?? '');
  const scheme = schemes.find(({ id }) => id === schemeId);
  const [intake, setIntake] = useState(scheme?.intakes.at(-1) ?? '');
  const [municipalityNumber, setMunicipality] = useState('');
  const [category, setCategory] = useState<(typeof categories)[number]>('SHARE');
  const [schoolIds, setSchoolIds] = useState<readonly string[]>([]);
  const [advisers, setAdvisers] = useState<AdviserRow[]>([]);
  const [key, setKey] = useState(newIdempotencyKey);
  const offering = useMutation(offerParticipation(useQueryClient()));
  const choose = (id: string) => {
    setSchemeId(id);
    setIntake(schemes.find((other) => other.id === id)?.intakes.at(-1) ?? '');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const told = { schemeId, intake, municipalityNumber, category };
    offering.mutate(
      { key, offer: { ...told, schoolIds: [...schoolIds], advisers: advisersOf(advisers) } },
      { onSuccess: onOffered, onSettled: () => setKey(newIdempotencyKey()) },
    );
  };
  if (schemes.length === 0) return <p>{t('offer.noneOpen')}</p>;
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('offer.title')}>
      <div className={styles.fields}>
        <SelectField
          label={t('column.scheme')}
          value={schemeId}
          onChange={choose}
          options={schemes.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <SelectField
          label={t('offer.intake')}
          value={intake}
          onChange={setIntake}
          options={(scheme?.intakes ?? []).map((year) => ({ value: year, label: formatSchoolYear(year) }))}
        />
        <SelectField
          label={t('column.municipality')}
          value={municipalityNumber}
          onChange={(number) => {
            setMunicipality(number);
            setSchoolIds([]);
          }}
          options={[
            { value: '', label: t('offer.chooseMunicipality') },
            ...municipalities.map(({ number, name }) => ({ value: number, label: `${name} (${number})` })),
          ]}
        />
        <SelectField
          label={t('one.category')}
          value={category}
          onChange={setCategory}
          options={categories.map((value) => ({
            value,
            label: t(`domain:participationCategory.${value}`),
          }))}
        />
      </div>
      {municipalityNumber === '' ? null : (
        <SchoolPicker
          legend={t('one.schools')}
          chosen={schoolIds}
          onChange={setSchoolIds}
          municipality={municipalityNumber}
        />
      )}
      <AdviserRows rows={advisers} onChange={setAdvisers} />
      {offering.error ? (
        <ProblemAlert
          error={offering.error}
          labels={{
            '/schemeId': t('column.scheme'),
            '/intake': t('offer.intake'),
            '/municipalityNumber': t('column.municipality'),
            '/schoolIds': t('one.schools'),
          }}
        />
      ) : null}
      <div className={styles.moves}>
        <Button type="submit" disabled={offering.isPending || municipalityNumber === ''}>
          {t('offer.submit')}
        </Button>
        <Button variant="tertiary" onClick={onDone}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
