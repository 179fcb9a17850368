import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Participation, Scheme } from '@/api/generated';
import { offerParticipation, schemesQuery } from '@/api/participations';
import { AdviserRows, useAdviserLabels } from '@/components/AdviserRows';
import { type AdviserRow, advisersOf } from '@/components/advisers';
import { DataStates } from '@/components/DataStates';
import form from '@/components/Form.module.css';
import { SelectField } from '@/components/fields';
import { MunicipalityField } from '@/components/MunicipalityField';
import { SchoolPicker } from '@/components/SchoolPicker';
import { Section } from '@/components/Section';
import { SendForm } from '@/components/SendForm';
import { formatSchoolYear } from '@/lib/schoolYear';

const categories = ['SHARE', 'SPREAD'] as const satisfies readonly Participation['category'][];

interface OfferFormProps {
  onDone: () => void;
  onOffered: (participation: Participation) => void;
}

/** Offers a municipality a place in a scheme that is open. */
export function OfferForm(props: OfferFormProps) {
  const { t } = useTranslation('scheme');
  const open = (schemes: Scheme[]) => schemes.filter((scheme) => scheme.open);
  return (
    <Section title={t('offer.title')}>
      <DataStates
        query={useQuery(schemesQuery())}
        isEmpty={(schemes) => open(schemes).length === 0}
        empty={t('offer.noneOpen')}
      >
        {(schemes) => <Offer {...props} schemes={open(schemes)} />}
      </DataStates>
    </Section>
  );
}

/** Where a municipality is offered a place, as it is chosen. */
interface Place {
  schemeId: string;
  intake: string;
  municipalityNumber: string;
  category: Participation['category'];
}

function Offer({ schemes, onDone, onOffered }: OfferFormProps & { schemes: Scheme[] }) {
  const { t } = useTranslation('scheme');
  const [place, setPlace] = useState<Place>(() => ({
    schemeId: schemes[0]?.id ?? '',
    intake: schemes[0]?.intakes.at(-1) ?? '',
    municipalityNumber: '',
    category: 'SHARE',
  }));
  const [schoolIds, setSchoolIds] = useState<readonly string[]>([]);
  const [advisers, setAdvisers] = useState<AdviserRow[]>([]);
  const choose = (part: Partial<Place>) => {
    setPlace({ ...place, ...part });
    if (part.municipalityNumber !== undefined) setSchoolIds([]);
  };
  return (
    <SendForm
      label={t('offer.title')}
      submit={t('offer.submit')}
      sending={useMutation(offerParticipation(useQueryClient()))}
      labels={{
        ...useAdviserLabels(advisers),
        '/schemeId': t('column.scheme'),
        '/intake': t('offer.intake'),
        '/municipalityNumber': t('column.municipality'),
        '/schoolIds': t('one.schools'),
      }}
      onDone={onDone}
      onSaved={onOffered}
      variables={(key) => ({
        key,
        offer: { ...place, schoolIds: [...schoolIds], advisers: advisersOf(advisers) },
      })}
    >
      <PlaceFields schemes={schemes} place={place} onChange={choose} />
      {place.municipalityNumber === '' ? null : (
        <SchoolPicker
          legend={t('one.schools')}
          at="/schoolIds"
          chosen={schoolIds}
          onChange={setSchoolIds}
          municipality={place.municipalityNumber}
        />
      )}
      <AdviserRows rows={advisers} onChange={setAdvisers} />
    </SendForm>
  );
}

interface PlaceFieldsProps {
  schemes: Scheme[];
  place: Place;
  onChange: (part: Partial<Place>) => void;
}

function PlaceFields({ schemes, place, onChange }: PlaceFieldsProps) {
  const { t } = useTranslation(['scheme', 'domain']);
  const scheme = schemes.find(({ id }) => id === place.schemeId);
  return (
    <div className={form.fields}>
      <SelectField
        label={t('column.scheme')}
        at="/schemeId"
        value={place.schemeId}
        onChange={(schemeId) =>
          onChange({ schemeId, intake: schemes.find(({ id }) => id === schemeId)?.intakes.at(-1) ?? '' })
        }
        options={schemes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        label={t('offer.intake')}
        at="/intake"
        value={place.intake}
        onChange={(intake) => onChange({ intake })}
        options={(scheme?.intakes ?? []).map((year) => ({ value: year, label: formatSchoolYear(year) }))}
      />
      <MunicipalityField
        label={t('column.municipality')}
        value={place.municipalityNumber}
        onChange={(municipalityNumber) => onChange({ municipalityNumber })}
        none={t('offer.chooseMunicipality')}
        required
      />
      <SelectField
        label={t('one.category')}
        value={place.category}
        onChange={(category) => onChange({ category })}
        options={categories.map((value) => ({ value, label: t(`domain:participationCategory.${value}`) }))}
      />
    </div>
  );
}
