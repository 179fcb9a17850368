import { type ReactNode, useEffect, useId, useState } from 'react';
import { useFieldProblem } from './FieldProblems';

/**
 * What every field has. `error` is the sentence to show under it; undefined when all is well. A field that says where in
 * what is sent it stands (`at`, a JSON pointer) is told so by the form when it was refused.
 */
export interface FieldProps {
  label: string;
  at?: string;
  description?: string | undefined;
  error?: string | undefined;
  disabled?: boolean;
  required?: boolean;
  name?: string;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
  disabled: boolean | undefined;
  name: string | undefined;
}

/**
 * Label, description, control and error, tied together. The look is the design system's; its own field component
 * would bring thirty kilobytes along.
 */
function Field({ children, ...props }: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const { label, description, at } = props;
  const told = useFieldProblem(at);
  const error = props.error ?? told;
  const notes = [description && `${id}-description`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className="ds-field">
      <label className="ds-label" data-weight="medium" htmlFor={id}>
        {label}
      </label>
      {description ? (
        <p data-field="description" id={`${id}-description`}>
          {description}
        </p>
      ) : null}
      {children({
        id,
        name: props.name,
        disabled: props.disabled,
        'aria-describedby': notes === '' ? undefined : notes,
        'aria-invalid': error ? true : undefined,
        'aria-required': props.required ? true : undefined,
      })}
      <FieldProblem id={`${id}-error`} error={error} />
    </div>
  );
}

/** What is wrong, under a field or a group of them. */
export function FieldProblem({ id, error }: { id?: string; error: string | undefined }) {
  return error ? (
    <p className="ds-validation-message" data-field="validation" id={id}>
      {error}
    </p>
  ) : null;
}

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  type?: 'text' | 'email' | 'date' | 'number' | 'search' | 'time';
  /** Which keys a phone shows; decimals are typed as text, for a number field refuses the comma of another language. */
  inputMode?: 'decimal';
  autoComplete?: string;
}

/** One line of text; dates and numbers too, by their type. */
export function TextField({
  value,
  onChange,
  onBlur,
  type = 'text',
  inputMode,
  autoComplete,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...wiring}
          className="ds-input"
          type={type}
          inputMode={inputMode}
          value={value}
          autoComplete={autoComplete}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
}

/** Several lines of text. */
export function TextArea({ value, onChange, onBlur, rows = 4, ...field }: TextAreaProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          {...wiring}
          className="ds-input"
          rows={rows}
          value={value}
          onBlur={onBlur}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}

interface SearchFieldProps extends Omit<TextFieldProps, 'type' | 'error'> {
  /** How long to wait after the last key, in milliseconds. */
  delay?: number;
}

/** Tells what was typed when one stops typing; follows the value it is given, as when one goes back. */
export function SearchField({ value, onChange, delay = 250, ...rest }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [followed, setFollowed] = useState(value);
  if (followed !== value) {
    setFollowed(value);
    if (typed.trim() !== value) setTyped(value);
  }
  useEffect(() => {
    const wanted = typed.trim();
    if (wanted === value) return;
    const timer = setTimeout(() => onChange(wanted), delay);
    return () => clearTimeout(timer);
  }, [typed, value, onChange, delay]);
  // Told at once when one leaves the field: a search that came later would undo the step one has taken since.
  const tellNow = () => {
    if (typed.trim() !== value) onChange(typed.trim());
  };
  return <TextField {...rest} type="search" value={typed} onChange={setTyped} onBlur={tellNow} />;
}

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface SelectFieldProps<Value extends string> extends FieldProps {
  value: Value;
  onChange: (value: Value) => void;
  options: ReadonlyArray<Option<Value>>;
}

/** One of a few. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, onChange, options, ...field } = props;
  const choose = (wanted: string) => {
    const option = options.find((candidate) => candidate.value === wanted);
    if (option) onChange(option.value);
  };
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...wiring}
          className="ds-input"
          value={value}
          onChange={(event) => choose(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface CheckboxFieldProps extends Omit<FieldProps, 'description'> {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function CheckboxField({ label, checked, onChange, disabled, name }: CheckboxFieldProps) {
  const id = useId();
  return (
    <div className="ds-field">
      <input
        id={id}
        name={name}
        type="checkbox"
        className="ds-input"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
