import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import type { Field, Suggestion } from '../engine/engine-messages.ts';
import { useForm } from './form-context.ts';

interface PickerProps {
  readonly field: Field;
  readonly label: string;
  readonly hint?: string;
  readonly onPick: (picked: { readonly id: string; readonly name: string }) => void;
}

/** A combobox over foods, medicines, conditions or goals. What is not found can be added all the same. */
export function Picker({ field, label, hint, onPick }: PickerProps): ReactNode {
  const { engine, say } = useForm();
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly Suggestion[]>([]);
  const picked = useRef(false);
  useEffect(() => {
    let isLatest = true;
    const words = text.trim();
    if (words.length < 2) setHits([]);
    else
      void engine.ask({ kind: 'search', field, text: words }).then((answer) => {
        if (isLatest && answer.kind === 'found') setHits(answer.hits);
      });
    return () => {
      isLatest = false;
    };
  }, [engine, field, text]);
  const pick = (suggestion: { readonly id: string; readonly name: string }): void => {
    picked.current = true;
    onPick(suggestion);
    setText('');
    setHits([]);
  };
  return (
    <ComboBox
      className="combo field"
      items={hits}
      inputValue={text}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      defaultFilter={() => true}
      onInputChange={(next) => {
        if (picked.current) picked.current = false;
        else setText(next);
      }}
      value={null}
      onChange={(key) => {
        const hit = hits.find(({ id }) => id === key);
        if (hit !== undefined) pick(hit);
      }}
    >
      <Label>{label}</Label>
      <Input
        onKeyDown={(event) => {
          const isChoosing = event.currentTarget.getAttribute('aria-activedescendant') !== null;
          const words = text.trim();
          if (event.key === 'Enter' && !isChoosing && words !== '') {
            event.preventDefault();
            pick({ id: words, name: words });
          }
        }}
      />
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <Popover className="listpop" offset={4}>
        <ListBox
          className="listbox"
          renderEmptyState={() =>
            text.trim().length < 2 ? null : <p className="small muted emptylist">{say('no-hit')}</p>
          }
        >
          {(item: Suggestion) => (
            <ListBoxItem id={item.id} textValue={item.name}>
              <span>
                <Matched name={item.name} text={text} />
              </span>
              <span className="num muted">{item.note}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** The letters that were typed stand out in the name. */
function Matched({ name, text }: { readonly name: string; readonly text: string }): ReactNode {
  const words = text.trim();
  const at = words === '' ? -1 : name.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return name;
  return (
    <>
      {name.slice(0, at)}
      <mark>{name.slice(at, at + words.length)}</mark>
      {name.slice(at + words.length)}
    </>
  );
}
