/** A population of one mode over some threads. */
export interface PopulationRequest {
  readonly mode: 'averaged' | 'by-meal';
  readonly people: number;
  readonly threads: number;
}

/** Ninety days of a man who takes 200 mg of citrate at night, looked at each day. */
export function scenarioOf({ mode }: Pick<PopulationRequest, 'mode'>): object {
  return {
    schema: 'elementair/scenario@1',
    person: { sex: 'male', age: '35 y', weight: '70 kg' },
    until: '90 d',
    every: '24 h',
    mode,
    diet: { contains: { magnesium: '303 mg/d' } },
    doses: [{ compound: 'citrate', amount: '200 mg', at: ['22:00'] }],
  };
}
