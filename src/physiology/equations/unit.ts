/** Exponents of the base units; a unit without an entry has exponent 0. Half exponents occur below a square root. */
export type Unit = ReadonlyMap<string, number>;

/** A unit text such as `mmol/h`, `1/h`, `mmol/L` or `1` (none). Throws on an empty part. */
export function parseUnit(text: string): Unit {
  const [above = '', ...below] = text.split('/');
  const unit = new Map<string, number>();
  const count = (name: string, by: number): void => {
    if (name === '') throw new Error(`"${text}" is not a unit`);
    if (name !== '1') unit.set(name, (unit.get(name) ?? 0) + by);
  };
  count(above, 1);
  for (const name of below) count(name, -1);
  return withoutZeros(unit);
}

/** The unit of `left · right^exponent`. */
export function combineUnits(left: Unit, right: Unit, exponent: number): Unit {
  const unit = new Map(left);
  for (const [name, power] of right) unit.set(name, (unit.get(name) ?? 0) + power * exponent);
  return withoutZeros(unit);
}

/** True when both measure the same kind of quantity on the same scale. */
export function isSameUnit(left: Unit, right: Unit): boolean {
  return left.size === right.size && [...left].every(([name, power]) => right.get(name) === power);
}

/** For messages: `mmol·h^-1`; `1` for none. */
export function formatUnit(unit: Unit): string {
  const parts = [...unit].sort().map(([name, power]) => (power === 1 ? name : `${name}^${power}`));
  return parts.length === 0 ? '1' : parts.join('·');
}

function withoutZeros(unit: ReadonlyMap<string, number>): Unit {
  return new Map([...unit].filter(([, power]) => power !== 0));
}
