import { type ReactNode, useState } from 'react';
import { type Diet, type Draft, type Food, splitAmount, withPart } from './draft.ts';
import { AmountField, Check, Step, TextField } from './fields.tsx';
import { useForm } from './form-context.ts';
import { ItemList } from './item-list.tsx';
import { Picker } from './picker.tsx';

interface Props {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** A portion that stands until another is typed. */
const firstPortion = '100 g';

/** What was eaten on one day, and the water. */
export function DietStep({ draft, onChange }: Props): ReactNode {
  const { say, nutrient } = useForm();
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const diet: Diet = draft.diet ?? {};
  const set = <K extends keyof Diet>(key: K, value: Diet[K] | undefined): void => {
    const next = withPart(diet, key, value);
    onChange(withPart(draft, 'diet', Object.keys(next).length === 0 ? undefined : next));
  };
  const [water] = diet.water ?? [];
  const setWater = (change: object): void =>
    set('water', [{ amount: '1 L', ...water, ...change }, ...(diet.water ?? []).slice(1)]);
  const litres = splitAmount(water?.amount);
  return (
    <>
      <Step title={say('diet')} hint={say('diet-hint')}>
        <Picker
          field="food"
          label={say('food')}
          hint={say('food-hint')}
          onPick={({ id, name }) => {
            setNames({ ...names, [id]: name });
            set('foods', [...(diet.foods ?? []), { food: id, amount: firstPortion }]);
          }}
        />
        <ItemList<Food>
          items={diet.foods ?? []}
          path="diet.foods"
          nameOf={({ food }) => names[food] ?? food}
          onChange={(foods) => set('foods', foods.length === 0 ? undefined : foods)}
        >
          {(food, change, path) => (
            <>
              <TextField
                label={say('amount')}
                path={`${path}.amount`}
                value={food.amount}
                onChange={(text) => change({ ...food, amount: text.trim() === '' ? firstPortion : text.trim() })}
              />
              <label className="field">
                <span className="label">{say('at')}</span>
                <input
                  type="time"
                  value={food.at ?? ''}
                  onChange={({ target }) => change(withPart(food, 'at', target.value))}
                />
              </label>
            </>
          )}
        </ItemList>
        <Check
          label={say('complete')}
          hint={say('complete-hint')}
          checked={diet.complete === true}
          onChange={(value) => set('complete', value ? true : undefined)}
        />
      </Step>
      <Step title={say('water')} hint={say('water-hint')}>
        <div className="fields cols">
          <AmountField
            label={say('water-litres')}
            unit="L"
            path="diet.water[0].amount"
            value={litres.value === '' ? undefined : water?.amount}
            onChange={(amount) => (amount === undefined ? set('water', undefined) : setWater({ amount }))}
          />
          {water !== undefined && (
            <AmountField
              label={say('water-content', { nutrient: nutrient.name })}
              unit="mg/L"
              path={`diet.water[0].contains.${nutrient.id}`}
              value={water.contains?.[nutrient.id]}
              onChange={(value) => {
                const { contains: _, ...rest } = water;
                set('water', [
                  value === undefined ? rest : { ...rest, contains: { ...water.contains, [nutrient.id]: value } },
                  ...(diet.water ?? []).slice(1),
                ]);
              }}
            />
          )}
        </div>
      </Step>
    </>
  );
}
