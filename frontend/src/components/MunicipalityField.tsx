import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '@/api/schools';
import { collatorOf } from '@/lib/language';
import { type FieldProps, SelectField } from './fields';
import { useLanguage } from './useFormat';

interface MunicipalityFieldProps extends FieldProps {
  /** Its number; empty for none. */
  value: string;
  onChange: (number: string) => void;
  /** What none of them is called. */
  none: string;
}

/** One of today's municipalities by name; what is chosen stays, whether it is among them or not. */
export function MunicipalityField({ value, onChange, none, ...field }: MunicipalityFieldProps) {
  const known = useQuery(municipalitiesQuery()).data ?? [];
  const { compare } = collatorOf(useLanguage());
  const isKnown = value === '' || known.some(({ number }) => number === value);
  return (
    <SelectField
      {...field}
      at="/municipalityNumber"
      value={value}
      onChange={onChange}
      options={[
        { value: '', label: none },
        ...(isKnown ? [] : [{ value, label: value }]),
        ...known
          .toSorted((a, b) => compare(a.name, b.name))
          .map(({ number, name }) => ({ value: number, label: `${name} (${number})` })),
      ]}
    />
  );
}
