import type { InteractionRule } from '../../corpus/schemas/interaction.ts';
import type { InteractionInput, NutrientSource } from './check-input.ts';
import { compoundsInScope } from './compound-scope.ts';
import { type FoundNegative, isSourceInScope } from './find-negatives.ts';

/** What a rule meets of the sources that it is about. */
export interface Reach {
  /** Families in its scope that no negative takes away, in the order of the content. */
  readonly compounds: readonly string[];
  /** The other families that the sources can be. */
  readonly others: readonly string[];
  /** Sources that bring one of `compounds`. */
  readonly through: readonly NutrientSource[];
  /** Some family lies in its scope, whether or not a negative takes it away. */
  readonly inScope: boolean;
}

type Route = InteractionRule['nutrientRoute'];

/** The sources of one check. Many rules ask the same of them: each answer is worked out once. */
export class SourcesOfCheck {
  private readonly input: InteractionInput;
  private readonly byRoute = new Map<Route, readonly NutrientSource[]>();
  private readonly reaches = new Map<readonly NutrientSource[], Map<InteractionRule['compounds'], Reach>>();

  constructor(input: InteractionInput) {
    this.input = input;
    this.byRoute.set('any', input.sources);
  }

  /** The sources by a route (`any`: all) without the partner itself. */
  beside(partner: string, route: Route): readonly NutrientSource[] {
    const { sources } = this.input;
    let found = this.byRoute.get(route);
    if (found === undefined) {
      found = sources.every((source) => source.route === route)
        ? sources
        : sources.filter((source) => source.route === route);
      this.byRoute.set(route, found);
    }
    const itself = found.some((source) => source.input === partner);
    return itself ? found.filter((source) => source.input !== partner) : found;
  }

  /** What a scope reaches of a list that `beside` gave, but for what negatives take away. */
  reach(
    scope: InteractionRule['compounds'],
    sources: readonly NutrientSource[],
    against: readonly FoundNegative[],
  ): Reach {
    if (against.length > 0) return workOutReach(scope, sources, against, this.input);
    let known = this.reaches.get(sources);
    if (known === undefined) {
      known = new Map();
      this.reaches.set(sources, known);
    }
    let reach = known.get(scope);
    if (reach === undefined) {
      reach = workOutReach(scope, sources, against, this.input);
      known.set(scope, reach);
    }
    return reach;
  }
}

function workOutReach(
  scope: InteractionRule['compounds'],
  sources: readonly NutrientSource[],
  against: readonly FoundNegative[],
  input: InteractionInput,
): Reach {
  const found = new Set<string>();
  const asked = new Set<string>();
  const through: NutrientSource[] = [];
  let inScope = false;
  for (const source of sources) {
    for (const compound of source.compounds) asked.add(compound);
    const scoped = compoundsInScope(scope, source, input.content);
    const left = scoped.filter((compound) => !against.some((one) => isSourceInScope(one.row, source, compound, input)));
    for (const compound of left) found.add(compound);
    if (left.length > 0) through.push(source);
    inScope ||= scoped.length > 0;
  }
  const ids = input.content.compounds.map((one) => one.id);
  return {
    compounds: ids.filter((id) => found.has(id)),
    others: ids.filter((id) => asked.has(id) && !found.has(id)),
    through,
    inScope,
  };
}
