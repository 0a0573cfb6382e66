import { say } from '../corpus/index.ts';
import type { LabelContext } from './label-context.ts';
import type { LabelRemark } from './label-reading.ts';

/** A remark in the words of the content, with its placeholders filled. */
export function remark(
  context: LabelContext,
  code: string,
  parameters: Readonly<Record<string, string>> = {},
  options?: readonly string[],
): LabelRemark {
  const text = say(context.messages, context.language, code, parameters);
  return options === undefined ? { code, text } : { code, text, options };
}

/** A mass for people, at most four significant digits, `62,5 mg` in Dutch. */
export function massText(milligrams: number, context: LabelContext): string {
  return `${numberText(milligrams, context)} mg`;
}

/** A number for people, at most four significant digits, with the language's decimal mark. */
export function numberText(value: number, context: LabelContext): string {
  const digits = String(Number(value.toPrecision(4)));
  return context.language === 'nl' ? digits.replace('.', ',') : digits;
}

/** The name of a compound in the language asked for. */
export function compoundText(names: { readonly en: string; readonly nl: string }, context: LabelContext): string {
  return context.language === 'nl' ? names.nl : names.en;
}
