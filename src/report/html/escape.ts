/** Markup that is safe to put in a page; only `html` and `raw` make it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | undefined | readonly (string | Markup)[];

/** A template whose values are shown as text, whatever they contain; only other markup goes through as it is. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const markup = strings.reduce(
    (text, part, index) => text + part + (index < values.length ? show(values[index]) : ''),
    '',
  );
  return { markup };
}

function show(value: Part): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if ('markup' in value) return value.markup;
  return value.map((part) => show(part)).join('');
}

/** Text as character data and attribute values. */
export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
