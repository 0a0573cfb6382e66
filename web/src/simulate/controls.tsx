import { type ReactNode, useId } from 'react';
import type { Named } from '../engine/engine-messages.ts';
import { type Examples, extraUnit, type NumberName, parts, type Setting, stated, usualUnits } from './setting.ts';
import { useWords } from './words.ts';

interface ControlsProps {
  readonly letter: 'A' | 'B';
  readonly setting: Setting;
  readonly examples: Examples;
  readonly onChange: (setting: Setting) => void;
}

/** Everything that can be changed of one scenario. */
export function Controls({ letter, setting, examples, onChange }: ControlsProps): ReactNode {
  const { say, nutrient, language, effects } = useWords();
  const { example: name, changes } = setting;
  const example = examples[name];
  if (example === undefined) return null;
  const setAll = (some: Setting['changes']): void => onChange({ example: name, changes: { ...changes, ...some } });
  const set = (field: string, value: string): void => setAll({ [field]: value });
  const number = (field: NumberName, label: string): ReactNode => {
    const { number: first, unit } = parts(stated(example, field, nutrient.id));
    return (
      <NumberField
        label={label}
        unit={unit || usualUnits[field]}
        value={changes[field] ?? first}
        onChange={(value) => set(field, value)}
      />
    );
  };
  return (
    <fieldset className="stack">
      <legend className="label">{say('scenario', { letter })}</legend>
      <Choice
        label={say('example')}
        options={Object.entries(examples).map(([id, { title }]) => ({ id, name: title?.[language] ?? id }))}
        value={name}
        onChange={(id) => onChange({ example: id, changes: {} })}
      />
      <details open={letter === 'A'}>
        <summary>{say('person')}</summary>
        <div className="fields cols">
          <Choice
            label={say('sex')}
            options={(['female', 'male'] as const).map((id) => ({ id, name: say(`sex.${id}`) }))}
            value={changes['sex'] ?? example.person.sex}
            onChange={(value) => set('sex', value)}
          />
          {number('age', say('age'))}
          {number('weight', say('weight'))}
          {number('egfr', say('egfr'))}
        </div>
      </details>
      {number('intake', say('intake', { nutrient: nutrient.name }))}
      <Doses setting={setting} examples={examples} set={setAll} />
      <Choice
        label={say('effect')}
        options={[{ id: '', name: say('effect.none') }, ...effects]}
        value={changes['effect'] ?? example.effects?.[0]?.id ?? ''}
        onChange={(value) => set('effect', value)}
      />
      {number('until', say('until'))}
    </fieldset>
  );
}

interface DosesProps {
  readonly setting: Setting;
  readonly examples: Examples;
  readonly set: (changes: Setting['changes']) => void;
}

/** The doses of the example, and one a day that can be added. */
function Doses({ setting: { example: name, changes }, examples, set }: DosesProps): ReactNode {
  const { say, salts, compounds } = useWords();
  const doses = examples[name]?.doses ?? [];
  const extra = changes['extra'] ?? '';
  const chosen = changes['extra-compound'] ?? salts[0]?.id ?? '';
  return (
    <>
      {doses.map(({ amount, compound, route = 'oral', from }, index) => {
        const { number, unit } = parts(amount);
        const label = say(`dose.${route}`, { number: String(index + 1), from: from ?? '0 h' });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a dose has no name but its place
          <div className="fields dose" key={`${name} ${index}`}>
            <NumberField
              label={label}
              unit={unit}
              value={changes[`dose-${index}`] ?? number}
              onChange={(value) => set({ [`dose-${index}`]: value })}
            />
            {route === 'oral' ? (
              <Choice
                label={say('compound')}
                options={salts}
                value={changes[`compound-${index}`] ?? compound}
                onChange={(value) => set({ [`compound-${index}`]: value })}
              />
            ) : (
              <p className="small muted">{compounds.find(({ id }) => id === compound)?.name ?? compound}</p>
            )}
          </div>
        );
      })}
      <div className="fields dose">
        <NumberField
          label={say('extra')}
          unit={extraUnit}
          value={extra}
          onChange={(value) => set({ extra: value, 'extra-compound': chosen })}
        />
        {extra !== '' && (
          <Choice
            label={say('compound')}
            options={salts}
            value={chosen}
            onChange={(value) => set({ 'extra-compound': value })}
          />
        )}
      </div>
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A number with its unit; a comma is fine. */
function NumberField({ label, unit, value, onChange }: NumberFieldProps): ReactNode {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="unit">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
        <span>{say(`unit.${wordOf(unit)}`)}</span>
      </div>
    </div>
  );
}

/** Key of the word for a unit: without the brackets of its code. */
function wordOf(unit: string): string {
  return unit.replace('/{1.73_m2}', '').replace('/', '-').toLowerCase();
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Named[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
