import type { ReactNode } from 'react';
import { type Draft, splitAmount, withPart } from './draft.ts';
import { AmountField, Check, Step } from './fields.tsx';
import { useForm } from './form-context.ts';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}
type Person = NonNullable<Draft['person']>;

/** Who it is about: only age and sex are needed. */
export function PersonStep({ draft, onChange }: Props): ReactNode {
  const { say, sets } = useForm();
  const person: Person = draft.person ?? {};
  const set = <K extends keyof Person>(key: K, value: Person[K] | undefined): void =>
    onChange({ ...draft, person: withPart(person, key, value) });
  return (
    <Step title={say('person')} hint={say('person-hint')}>
      <fieldset className="field">
        <legend className="label">{say('sex')}</legend>
        <div className="seg">
          {(['female', 'male', 'unspecified'] as const).map((sex) => (
            <label key={sex}>
              <input
                type="radio"
                name="sex"
                value={sex}
                checked={person.sex === sex}
                onChange={() => set('sex', sex)}
              />
              {say(`sex.${sex}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="fields cols">
        <AgeField age={person.age} onChange={(age) => set('age', age)} />
        <AmountField
          label={say('weight')}
          unit="kg"
          path="person.weight"
          value={person.weight}
          onChange={(value) => set('weight', value)}
        />
        <AmountField
          label={say('height')}
          unit="cm"
          path="person.height"
          value={person.height}
          onChange={(value) => set('height', value)}
        />
        <div className="field">
          <label htmlFor="set">{say('set')}</label>
          <select
            id="set"
            value={draft.referenceSet ?? ''}
            onChange={({ target }) => onChange(withPart(draft, 'referenceSet', target.value))}
          >
            <option value="">{say('set-default')}</option>
            {sets.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      {person.sex !== 'male' && (
        <div className="row">
          <Check
            label={say('pregnant')}
            checked={person.pregnant === true}
            onChange={(value) => set('pregnant', value ? true : undefined)}
          />
          <Check
            label={say('lactating')}
            checked={person.lactating === true}
            onChange={(value) => set('lactating', value ? true : undefined)}
          />
        </div>
      )}
    </Step>
  );
}

/** An age in years or, for the very young, in months. */
function AgeField({
  age,
  onChange,
}: {
  readonly age: string | undefined;
  readonly onChange: (age: string | undefined) => void;
}): ReactNode {
  const { say, problem } = useForm();
  const { value, unit } = splitAmount(age);
  const shown = unit === 'mo' ? 'mo' : 'y';
  const write = (number: string, inUnit: string): void =>
    onChange(number.trim() === '' ? undefined : `${number.trim()} ${inUnit}`);
  return (
    <div className="field">
      <label htmlFor="age">{say('age')}</label>
      <div className="unit">
        <input
          id="age"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          aria-invalid={problem?.path === 'person.age'}
          onChange={({ target }) => write(target.value, shown)}
        />
        <select aria-label={say('unit')} value={shown} onChange={({ target }) => write(value, target.value)}>
          <option value="y">{say('years')}</option>
          <option value="mo">{say('months')}</option>
        </select>
      </div>
      {problem?.path === 'person.age' && <span className="error">{problem.remedy}</span>}
    </div>
  );
}
