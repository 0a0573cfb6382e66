import { openingTexts, type SimulationWords } from './simulation-words.ts';

/**
 * One row a time, one column a series, with `low` and `high` beside it where there is a band. Lines that begin with `#` come
 * first: what opens the answer, and the limits. Numbers have a decimal point in every language.
 */
export function renderSimulationCsv(words: SimulationWords): string {
  const { simulation, say } = words;
  const columns = Object.entries(simulation.series).flatMap(([id, { unit, values, low, high }]) => {
    const mark = simulation.illustrative.length === 0 ? '' : ` ${say('simulate.illustrative-mark')}`;
    const named = (part: string): string => `${id}${part} [${unit}]${mark}`;
    return [
      { head: named(''), values },
      ...(low === undefined ? [] : [{ head: named(' low'), values: low }]),
      ...(high === undefined ? [] : [{ head: named(' high'), values: high }]),
    ];
  });
  const notes = [...openingTexts(words), say('simulate.limits')].map((text) => `# ${text}`);
  const head = ['hours', ...columns.map((column) => column.head)].join(',');
  const rows = simulation.times.map((time, index) =>
    [time, ...columns.map(({ values }) => values[index] ?? '')].join(','),
  );
  return `${[...notes, head, ...rows].join('\n')}\n`;
}
