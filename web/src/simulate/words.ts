import { createContext, useContext } from 'react';
import type { SimulatorWords } from './simulation-messages.ts';

/** What every part of the simulator says and how it shows numbers. */
export interface Words extends SimulatorWords {
  readonly language: 'nl' | 'en';
  /** Words of the page by the end of their key, after `site.simulate.`. */
  readonly say: (key: string, parameters?: Readonly<Record<string, string>>) => string;
  /** Three digits in the reader's language; nothing for no number. */
  readonly show: (value: number | undefined) => string;
}

const Context = createContext<Words | undefined>(undefined);
/** Gives the simulator its words. */
export const WordsProvider = Context.Provider;

/** The words of the simulator. */
export function useWords(): Words {
  const words = useContext(Context);
  if (words === undefined) throw new Error('outside of the simulator');
  return words;
}

/** Words from what the worker sent. */
export function wordsFrom(sent: SimulatorWords, language: 'nl' | 'en'): Words {
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 3 });
  return {
    ...sent,
    language,
    say: (key, parameters = {}) =>
      (sent.messages[`site.simulate.${key}`] ?? key).replaceAll(
        /\{(\w+)\}/g,
        (whole, name: string) => parameters[name] ?? whole,
      ),
    show: (value) => (value === undefined ? '' : format.format(Math.abs(value) < 1e-9 ? 0 : value)),
  };
}
