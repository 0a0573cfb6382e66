/** Numbers from 0 up to, not including, 1. */
export type Random = () => number;

/**
 * A row of numbers for one member of an ensemble: the same for the same seed and member on every machine, and unlike that of
 * its neighbours, so that no member depends on how many there are or who computes them (splitmix32 over a mixed start).
 */
export function seededRandom(seed: number, member: number): Random {
  let state = mix(mix(seed >>> 0) ^ Math.imul((member >>> 0) + 1, 0x9e3779b9));
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / 4_294_967_296;
  };
}

/** A standard normal number (Box and Muller). */
export function normal(random: Random): number {
  // 1 - u lies above zero, which the logarithm needs.
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function mix(value: number): number {
  let mixed = value >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
