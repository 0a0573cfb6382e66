import { createContext, useContext } from 'react';
import type { Engine } from '../engine/engine.ts';
import type { Named } from '../engine/engine-messages.ts';

/** What every part of the form uses. */
export interface FormContext {
  readonly engine: Engine;
  readonly say: (key: string, parameters?: Readonly<Record<string, string>>) => string;
  readonly sets: readonly Named[];
  readonly nutrient: Named;
  /** Amounts of the entries so far, by path. */
  readonly entries: Readonly<Record<string, string>>;
  /** Names of what was recognised, by path. */
  readonly names: Readonly<Record<string, string>>;
  /** Where something is refused, by path; it never blocks. */
  readonly problem: { readonly path: string; readonly remedy: string } | undefined;
}

const Form = createContext<FormContext | undefined>(undefined);
/** Gives the form its context. */
export const FormProvider = Form.Provider;

/** The context of the form. */
export function useForm(): FormContext {
  const context = useContext(Form);
  if (context === undefined) throw new Error('outside of the form');
  return context;
}
