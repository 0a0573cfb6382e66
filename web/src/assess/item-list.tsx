import { type ReactNode, useRef } from 'react';
import { useForm } from './form-context.ts';

interface ItemListProps<T> {
  readonly items: readonly T[];
  readonly nameOf: (item: T) => string;
  readonly onChange: (items: T[]) => void;
  /** Path of the list in the profile. */
  readonly path: string;
  /** Fields of one item. */
  readonly children?: (item: T, change: (item: T) => void, path: string) => ReactNode;
}

/** What was added, each with its fields, what it brings, and a button that takes it away. */
export function ItemList<T>({ items, nameOf, onChange, path, children }: ItemListProps<T>): ReactNode {
  const { say, entries, names } = useForm();
  const list = useRef<HTMLUListElement>(null);
  if (items.length === 0) return null;
  const remove = (position: number): void => {
    onChange(items.filter((_, index) => index !== position));
    // Focus goes to the next item, or to the field above when the list is empty.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll<HTMLButtonElement>('[data-remove]');
      buttons?.[Math.min(position, buttons.length - 1)]?.focus();
    });
  };
  return (
    <ul className="items" ref={list}>
      {items.map((item, index) => {
        const place = `${path}[${index}]`;
        const typed = nameOf(item);
        // A code of a file is shown by its name; what a person typed stays as it is.
        const name = /^[a-z]+:\d+$|^[A-Z]\d{2}[A-Z]{2}\d{2}$/.test(typed) ? (names[place] ?? typed) : typed;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the position is what a path of the profile names
          <li key={`${index} ${typed}`}>
            <span>{name}</span>
            <span className="num">{entries[place] ?? ''}</span>
            <button
              type="button"
              className="btn plain small"
              data-remove
              aria-label={say('remove-what', { what: name })}
              onClick={() => remove(index)}
            >
              {say('remove')}
            </button>
            {children !== undefined && (
              <div className="itemfields">
                {children(item, (changed) => onChange(items.map((one, at) => (at === index ? changed : one))), place)}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
