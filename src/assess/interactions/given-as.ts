import type { Corpus } from '../../corpus/index.ts';
import type { GivenAs } from '../../corpus/schemas/given-as.ts';
import { KeyedCache } from '../keyed-cache.ts';
import { RecentCache } from '../recent-cache.ts';
import { readStatedForm, type StatedForm } from './drug-form.ts';
import { foldWords, phrasePattern } from './fold-words.ts';

/** What is known of a medicine before anybody says how it is given. */
export interface WrittenMedicine {
  readonly route?: string | undefined;
  readonly form?: string | undefined;
  readonly name?: string | undefined;
  /** As typed; empty or absent when no code was. */
  readonly atc?: string | undefined;
  /** Every code of the substances it was recognised as. */
  readonly codes: readonly string[];
}

/**
 * Route and form as stated or told by words and a typed code; where they say no route, as the content says of a brand or of
 * every code of the substance. A row of the content that was not seen in a source says nothing.
 */
export function readForm(
  { codes, ...written }: WrittenMedicine,
  corpus: Pick<Corpus, 'messages' | 'givenAs'>,
): StatedForm {
  const stated = readStatedForm(present(written), corpus.messages);
  if (stated.route !== undefined) return stated;
  const typed = written.atc ?? '';
  const row = rowFor(typed === '' ? (written.name ?? '') : '', typed === '' ? codes : [typed], corpus);
  if (row === undefined) return stated;
  return { ...(row.form === undefined ? {} : { form: row.form }), route: row.route, ...stated };
}

function present({ route, form, name, atc }: Omit<WrittenMedicine, 'codes'>): Parameters<typeof readStatedForm>[0] {
  return {
    ...(route === undefined ? {} : { route }),
    ...(form === undefined ? {} : { form }),
    ...(name === undefined ? {} : { name }),
    ...(atc === undefined ? {} : { atc }),
  };
}

/** A typed code goes before a name: it says which of the two forms is meant. */
function rowFor(name: string, codes: readonly string[], { givenAs }: Pick<Corpus, 'givenAs'>): GivenAs | undefined {
  return recent.get(givenAs, `${name}|${codes.join(' ')}`, () => {
    const words = foldWords(name);
    return patternsOf(givenAs).find(
      ({ row, pattern }) => pattern.test(words) || (codes.length > 0 && codes.every((code) => isUnder(code, row))),
    )?.row;
  });
}

const recent = new RecentCache<GivenAs | undefined>(4096);

const isUnder = (code: string, { prefixes }: GivenAs): boolean => prefixes.some((prefix) => code.startsWith(prefix));

const cache = new KeyedCache<readonly { readonly row: GivenAs; readonly pattern: RegExp }[]>();

function patternsOf(givenAs: Corpus['givenAs']): readonly { readonly row: GivenAs; readonly pattern: RegExp }[] {
  return cache.get(givenAs, '', () =>
    givenAs.filter((row) => row.standing === 'seen').map((row) => ({ row, pattern: phrasePattern(row.names) })),
  );
}
