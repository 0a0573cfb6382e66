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
export function Picker(props: PickerProps): ReactNode {
  const [round, setRound] = useState(0);
  const onPick = (picked: { readonly id: string; readonly name: string }): void => {
    props.onPick(picked);
    setRound(round + 1);
  };
  return <OnePick key={round} {...props} onPick={onPick} isNext={round > 0} />;
}

/** One choice; the next one starts with an empty field of its own, which then has the focus. */
function OnePick({ field, label, hint, onPick, isNext }: PickerProps & { readonly isNext: boolean }): ReactNode {
  const { engine, say } = useForm();
  const [text, setText] = useState('');
  const [hits, setHits] = useState<readonly Suggestion[]>([]);
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
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNext) input.current?.focus();
  }, [isNext]);
  return (
    <ComboBox
      className="combo field"
      items={hits}
      inputValue={text}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
      defaultFilter={() => true}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        const hit = hits.find(({ id }) => id === key);
        if (hit !== undefined) onPick(hit);
      }}
    >
      <Label>{label}</Label>
      <Input
        ref={input}
        onKeyDown={(event) => {
          const isChoosing = event.currentTarget.getAttribute('aria-activedescendant') !== null;
          const words = text.trim();
          if (event.key === 'Enter' && !isChoosing && words !== '') {
            event.preventDefault();
            onPick({ id: words, name: words });
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
