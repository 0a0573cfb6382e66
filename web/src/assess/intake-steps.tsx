import { type ReactNode, useEffect, useId, useState } from 'react';
import { type Draft, type Medication, readTimes, type Supplement, withPart } from './draft.ts';
import { Check, Step, TextField } from './fields.tsx';
import { useForm } from './form-context.ts';
import { ItemList } from './item-list.tsx';
import { Picker } from './picker.tsx';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Supplements by the text of their label. */
export function SupplementStep({ draft, onChange }: Props): ReactNode {
  const { say } = useForm();
  const items = draft.supplements ?? [];
  const set = (supplements: Supplement[] | undefined): void => onChange(withPart(draft, 'supplements', supplements));
  return (
    <Step title={say('supplements')} hint={say('supplements-hint')}>
      <LabelField onAdd={(label) => set([...items, { label, units: 1 }])} />
      <ItemList<Supplement>
        items={items}
        path="supplements"
        nameOf={nameOfSupplement}
        onChange={(rest) => set(rest.length === 0 ? undefined : rest)}
      >
        {(item, change, path) => (
          <>
            <TextField
              label={say('units')}
              path={`${path}.units`}
              value={String(item.units ?? 1)}
              onChange={(text) => change(withPart(item, 'units', numberOf(text)))}
            />
            <TimesField path={`${path}.at`} times={item.at} onChange={(at) => change(withPart(item, 'at', at))} />
          </>
        )}
      </ItemList>
      {items.length === 0 && (
        <Check
          label={say('none')}
          hint={say('none-hint')}
          checked={draft.supplements !== undefined}
          onChange={(isNone) => set(isNone ? [] : undefined)}
        />
      )}
    </Step>
  );
}

/** Medicines by substance or brand, with their times. */
export function MedicineStep({ draft, onChange }: Props): ReactNode {
  const { say } = useForm();
  const items = draft.medications ?? [];
  const set = (medications: Medication[] | undefined): void => onChange(withPart(draft, 'medications', medications));
  return (
    <Step title={say('medicines')} hint={say('medicines-hint')}>
      <Picker
        field="medicine"
        label={say('medicine')}
        hint={say('medicine-hint')}
        onPick={({ id }) => set([...items, { name: id }])}
      />
      <ItemList<Medication>
        items={items}
        path="medications"
        nameOf={({ name, atc, rxcui }) => name ?? atc ?? String(rxcui ?? '')}
        onChange={(rest) => set(rest.length === 0 ? undefined : rest)}
      >
        {(item, change, path) => (
          <>
            <TimesField path={`${path}.at`} times={item.at} onChange={(at) => change(withPart(item, 'at', at))} />
            <label className="field">
              <span className="label">{say('since')}</span>
              <input
                type="date"
                value={item.since ?? ''}
                onChange={({ target }) => change(withPart(item, 'since', target.value))}
              />
            </label>
          </>
        )}
      </ItemList>
      {items.length === 0 && (
        <Check
          label={say('none')}
          hint={say('none-hint')}
          checked={draft.medications !== undefined}
          onChange={(isNone) => set(isNone ? [] : undefined)}
        />
      )}
    </Step>
  );
}

function nameOfSupplement({ label, name, compound, amount }: Supplement): string {
  return label ?? name ?? [amount, compound].filter((one) => one !== undefined).join(' ');
}

function numberOf(text: string): number | undefined {
  const value = Number(text.replace(',', '.'));
  return text.trim() === '' || !(value > 0) ? undefined : value;
}

interface TimesFieldProps {
  readonly path: string;
  readonly times: readonly string[] | undefined;
  readonly onChange: (times: string[] | undefined) => void;
}

function TimesField({ path, times, onChange }: TimesFieldProps): ReactNode {
  const { say } = useForm();
  return (
    <TextField
      label={say('times')}
      hint={say('times-hint')}
      path={path}
      value={(times ?? []).join(', ')}
      onChange={(text) => {
        const read = readTimes(text);
        onChange(read.length === 0 ? undefined : read);
      }}
    />
  );
}

/** A pasted label is read while it is typed: what was understood, how sure that is, and other readings. */
function LabelField({ onAdd }: { readonly onAdd: (label: string) => void }): ReactNode {
  const { say, engine } = useForm();
  const id = useId();
  const [text, setText] = useState('');
  const [reading, setReading] = useState('');
  useEffect(() => {
    let isLatest = true;
    if (text.trim() === '') setReading('');
    else
      void engine.ask({ kind: 'label', text }).then((answer) => {
        if (isLatest) setReading(answer.kind === 'text' ? answer.text.trim() : '');
      });
    return () => {
      isLatest = false;
    };
  }, [engine, text]);
  return (
    <div className="field">
      <label htmlFor={id}>{say('label')}</label>
      <textarea id={id} rows={3} value={text} maxLength={4000} onChange={({ target }) => setText(target.value)} />
      {reading !== '' && (
        <output className="parsed" htmlFor={id}>
          {reading}
        </output>
      )}
      <div className="row">
        <button
          type="button"
          className="btn quiet small"
          disabled={text.trim() === ''}
          onClick={() => {
            onAdd(text.trim());
            setText('');
          }}
        >
          {say('label-add')}
        </button>
      </div>
    </div>
  );
}
