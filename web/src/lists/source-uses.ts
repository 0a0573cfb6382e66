import { corpus, reading } from '../knowledge/packs.ts';

/** Something of the content that cites a source, with the page it stands on. */
export interface SourceUse {
  readonly kind:
    | 'claim'
    | 'interaction'
    | 'ruled-out'
    | 'indication'
    | 'compound'
    | 'reference'
    | 'condition'
    | 'other';
  readonly id: string;
  readonly name: { readonly en: string; readonly nl: string };
  /** Address without the language; undefined where no page shows it. */
  readonly address?: string;
}

/** All that cites each source, by source id. */
export const usesBySource: ReadonlyMap<string, readonly SourceUse[]> = collect();

function collect(): Map<string, SourceUse[]> {
  const uses = new Map<string, SourceUse[]>();
  const add = (record: unknown, use: SourceUse): void => {
    for (const id of sourcesIn(record)) {
      const known = uses.get(id) ?? [];
      if (!known.some((one) => one.kind === use.kind && one.id === use.id)) known.push(use);
      uses.set(id, known);
    }
  };
  for (const content of corpus.nutrients) {
    const { id } = content.nutrient;
    for (const one of reading.claims[id] ?? [])
      add(one, { kind: 'claim', id: one.id, name: one, address: `/${id}/#${one.id}` });
    for (const one of content.interactions) {
      add(one, { kind: 'interaction', id: one.id, name: one.partner, address: `/interactions/#${one.id}` });
    }
    for (const one of content.ruledOut)
      add(one, { kind: 'ruled-out', id: one.id, name: one.partner, address: `/interactions/#${one.id}` });
    for (const one of content.indications)
      add(one, { kind: 'indication', id: one.id, name: one.name, address: `/evidence/#${one.id}` });
    for (const one of content.compounds)
      add(one, { kind: 'compound', id: one.id, name: one.names, address: `/compounds/#${one.id}` });
    for (const one of content.references.sets)
      add(one, { kind: 'reference', id: one.id, name: one.name, address: `/disagreements/#${one.id}` });
    for (const one of content.references.values) {
      const set = content.references.sets.find((each) => each.id === one.set);
      if (set !== undefined)
        add(one, { kind: 'reference', id: set.id, name: set.name, address: `/disagreements/#${set.id}` });
    }
    for (const one of content.conditionRules)
      add(one, { kind: 'condition', id: one.id, name: one.name, address: `/interactions/#${one.id}` });
    for (const one of content.depletion) add(one, { kind: 'other', id: one.id, name: one.partner });
  }
  return uses;
}

function* sourcesIn(value: unknown, key = ''): Generator<string> {
  if (typeof value === 'string') {
    if (key === 'sources' || key === 'source') yield value;
  } else if (Array.isArray(value)) for (const item of value) yield* sourcesIn(item, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* sourcesIn(inner, name);
  }
}
