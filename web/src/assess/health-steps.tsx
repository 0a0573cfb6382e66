import { type ReactNode, useState } from 'react';
import { type Draft, readTimes, withPart } from './draft.ts';
import { AmountField, Check, Step, TextField } from './fields.tsx';
import { useForm } from './form-context.ts';
import { ItemList } from './item-list.tsx';
import { Picker } from './picker.tsx';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}
type Coded = NonNullable<Draft['conditions']>[number];

/** Conditions, complaints, kidney function and laboratory results. */
export function HealthStep({ draft, onChange }: Props): ReactNode {
  const { say } = useForm();
  const person = draft.person ?? {};
  const labs = draft.labs ?? [];
  return (
    <Step title={say('health')} hint={say('health-hint')}>
      <CodedList field="condition" label={say('condition')} draft={draft} part="conditions" onChange={onChange} />
      <CodedList field="symptom" label={say('symptom')} draft={draft} part="symptoms" onChange={onChange} />
      <div className="fields cols">
        <AmountField
          label={say('egfr')}
          unit="mL/min/{1.73_m2}"
          path="person.egfr"
          value={person.egfr}
          onChange={(value) => onChange({ ...draft, person: withPart(person, 'egfr', value) })}
        />
        <div className="field">
          <span className="label">{say('dialysis')}</span>
          <Check
            label={say('dialysis')}
            checked={person.dialysis === true}
            onChange={(value) => onChange({ ...draft, person: withPart(person, 'dialysis', value ? true : undefined) })}
          />
        </div>
      </div>
      <Picker
        field="laboratory"
        label={say('lab')}
        onPick={({ id }) => onChange({ ...draft, labs: [...labs, { test: id, value: '' }] })}
      />
      <ItemList
        items={labs}
        path="labs"
        nameOf={({ test }) => test}
        onChange={(rest) => onChange(withPart(draft, 'labs', rest.length === 0 ? undefined : rest))}
      >
        {(item, change, path) => (
          <TextField
            label={say('lab-value')}
            path={`${path}.value`}
            value={item.value}
            onChange={(value) => change({ ...item, value })}
          />
        )}
      </ItemList>
    </Step>
  );
}

interface CodedProps extends Props {
  readonly field: 'condition' | 'symptom';
  readonly label: string;
  readonly part: 'conditions' | 'symptoms';
}

function CodedList({ field, label, draft, part, onChange }: CodedProps): ReactNode {
  const { say } = useForm();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const items = draft[part] ?? [];
  const set = (rest: Coded[] | undefined): void => onChange(withPart(draft, part, rest));
  return (
    <>
      <Picker
        field={field}
        label={label}
        onPick={({ id, name }) => {
          setNames({ ...names, [id]: name });
          set([...items, id]);
        }}
      />
      <ItemList<Coded>
        items={items}
        path={part}
        nameOf={(one) => (typeof one === 'string' ? (names[one] ?? one) : one.code)}
        onChange={(rest) => set(rest.length === 0 ? undefined : rest)}
      />
      {items.length === 0 && part === 'conditions' && (
        <Check
          label={say('none')}
          hint={say('none-hint')}
          checked={draft[part] !== undefined}
          onChange={(isNone) => set(isNone ? [] : undefined)}
        />
      )}
    </>
  );
}

/** What evidence is wanted for. */
export function GoalStep({ draft, onChange }: Props): ReactNode {
  const { say } = useForm();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const goals = draft.goals ?? [];
  return (
    <Step title={say('goals')} hint={say('goals-hint')}>
      <Picker
        field="goal"
        label={say('goal')}
        onPick={({ id, name }) => {
          setNames({ ...names, [id]: name });
          onChange({ ...draft, goals: [...goals, id] });
        }}
      />
      <ItemList<string>
        items={goals}
        path="goals"
        nameOf={(goal) => names[goal] ?? goal}
        onChange={(rest) => onChange(withPart(draft, 'goals', rest.length === 0 ? undefined : rest))}
      />
    </Step>
  );
}

/** When the person is up and eats: what the times of the day are placed in. */
export function DayStep({ draft, onChange }: Props): ReactNode {
  const { say } = useForm();
  const day = draft.day ?? {};
  const set = (next: NonNullable<Draft['day']>): void =>
    onChange(withPart(draft, 'day', Object.keys(next).length === 0 ? undefined : next));
  return (
    <Step title={say('day')} hint={say('day-hint')}>
      <div className="fields cols">
        {(['wakes', 'sleeps'] as const).map((key) => (
          <label className="field" key={key}>
            <span className="label">{say(key)}</span>
            <input
              type="time"
              value={day[key] ?? ''}
              onChange={({ target }) => set(withPart(day, key, target.value))}
            />
          </label>
        ))}
        <TextField
          label={say('meals')}
          hint={say('times-hint')}
          path="day.meals"
          value={(day.meals ?? []).join(', ')}
          onChange={(text) => {
            const meals = readTimes(text);
            set(withPart(day, 'meals', meals.length === 0 ? undefined : meals));
          }}
        />
      </div>
    </Step>
  );
}
