import { say } from '../../corpus/index.ts';
import type { InteractionInput } from './check-input.ts';
import type { InteractionHit } from './interaction-schema.ts';

/** Something that would settle whether a clash holds. */
export interface InteractionQuestion {
  readonly id: string;
  readonly input: string;
  readonly text: string;
  readonly severity: InteractionHit['severity'];
}

/** What the hits hang on, each asked once: kidney function, dialysis, form and dose of a medicine, a product written twice. */
export function askAboutInteractions(
  input: InteractionInput,
  hits: readonly InteractionHit[],
): readonly InteractionQuestion[] {
  const questions = new Map<string, InteractionQuestion>();
  const ask = (id: string, path: string, name = '', severity: InteractionQuestion['severity'] = 'none'): void => {
    const text = say(input.messages, input.language, `question.${id}`, { name });
    questions.set(`${id} ${path}`, { id, input: path, text, severity });
  };
  for (const hit of hits) {
    for (const path of hit.needs) {
      if (path === 'person.egfr') ask('egfr-missing', path, '', 'minor');
      else if (path === 'person.dialysis') ask('dialysis-unknown', path, '', 'minor');
      // A product that cannot be read is asked about where its name or label is read.
      else if (input.sources.some((one) => one.input === path)) continue;
      else if (path.endsWith('.form')) ask('medicine-form', path, hit.with.name);
      else ask('medicine-dose', path, hit.with.name);
    }
  }
  for (const [supplement, name] of writtenTwice(input)) ask('product-twice', supplement, name, 'minor');
  return [...questions.values()].sort((a, b) =>
    a.input === b.input ? compareText(a.id, b.id) : compareText(a.input, b.input),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A supplement and a medicine of one and the same known compound may be one product; both are counted and it is asked. */
function writtenTwice(input: InteractionInput): readonly (readonly [path: string, name: string])[] {
  const ofKind = (kind: string) => input.sources.filter((one) => one.kind === kind && one.compounds.length === 1);
  return ofKind('supplement').flatMap((supplement) =>
    ofKind('medicine')
      .filter((medicine) => medicine.compounds[0] === supplement.compounds[0])
      .map((medicine) => {
        const name = input.partners.find((one) => one.input === medicine.input)?.name ?? medicine.input;
        return [supplement.input, name] as const;
      }),
  );
}
