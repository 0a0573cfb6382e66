import { type ReactNode, useEffect, useId, useState } from 'react';
import { splitAmount } from './draft.ts';
import { useForm } from './form-context.ts';

interface StepProps {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}

/** One step of the form with its heading at the side. */
export function Step({ title, hint, children }: StepProps): ReactNode {
  const id = useId();
  return (
    <section className="step" aria-labelledby={id}>
      <div className="sh">
        <h2 id={id}>{title}</h2>
        <small>{hint}</small>
      </div>
      <div className="fields">{children}</div>
    </section>
  );
}

interface AmountFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly path: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** A number with a fixed unit behind it; a comma is fine. Another unit that an opened file used is shown and kept. */
export function AmountField({ label, unit, path, value, onChange }: AmountFieldProps): ReactNode {
  const id = useId();
  const known = splitAmount(value);
  const shownUnit = known.unit === '' ? unit : known.unit;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="unit">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={known.value}
          onChange={({ target }) =>
            onChange(target.value.trim() === '' ? undefined : `${target.value.trim()} ${shownUnit}`)
          }
          {...invalid(path, `${id}e`, useForm().problem)}
        />
        <span>{shortUnit(shownUnit)}</span>
      </div>
      <Problem path={path} id={`${id}e`} />
    </div>
  );
}

/** A unit without the brackets of its code. */
function shortUnit(unit: string): string {
  return unit.replace('/{1.73_m2}', '').replace(/^y$/, 'jr');
}

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly path: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A short text; it keeps what is typed while what it means is taken from it. */
export function TextField({ label, hint, path, value, onChange }: TextFieldProps): ReactNode {
  const id = useId();
  const { problem } = useForm();
  const [typed, setTyped] = useState(value);
  const [isEditing, setEditing] = useState(false);
  useEffect(() => {
    if (!isEditing) setTyped(value);
  }, [value, isEditing]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={typed}
        onFocus={() => setEditing(true)}
        onBlur={() => setEditing(false)}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(target.value);
        }}
        {...invalid(path, `${id}e`, problem, hint === undefined ? undefined : `${id}h`)}
      />
      {hint !== undefined && (
        <span className="hint" id={`${id}h`}>
          {hint}
        </span>
      )}
      <Problem path={path} id={`${id}e`} />
    </div>
  );
}

function invalid(
  path: string,
  errorId: string,
  problem: { readonly path: string } | undefined,
  hintId?: string,
): object {
  const isWrong = problem?.path === path;
  const described = [hintId, isWrong ? errorId : undefined].filter((one) => one !== undefined).join(' ');
  return {
    ...(isWrong ? { 'aria-invalid': true } : {}),
    ...(described === '' ? {} : { 'aria-describedby': described }),
  };
}

/** What is refused at a place, in the words of the command line. */
function Problem({ path, id }: { readonly path: string; readonly id: string }): ReactNode {
  const { problem } = useForm();
  return problem?.path === path ? (
    <span className="error" id={id}>
      {problem.remedy}
    </span>
  ) : null;
}

interface CheckProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A tick box in the look of a button. */
export function Check({ label, hint, checked, onChange }: CheckProps): ReactNode {
  return (
    <div className="seg">
      <label>
        <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
        <span>
          {label}
          {hint !== undefined && <span className="hint">{hint}</span>}
        </span>
      </label>
    </div>
  );
}
