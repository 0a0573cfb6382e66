import type { SimulatedSeries } from '../../simulation/index.ts';
import { listItem, padTo, reportWidth, type Style, wrap } from '../text/layout.ts';
import { aboutLine, openingTexts, type SimulationWords, seriesName, shortNumber, titleOf } from './simulation-words.ts';

const blocks = '▁▂▃▄▅▆▇█';
const sparkWidth = 60;

/** A simulation as text of at most 80 columns: each series as a line of blocks with its ends and extremes. */
export function renderSimulationText(words: SimulationWords, style: Style): string {
  const { simulation, say } = words;
  const opening = openingTexts(words).flatMap((text) => [...wrap(text).map(style.alarm), '']);
  const lines = [...opening, style.heading(titleOf(words)), ...wrap(aboutLine(words)).map(style.faint)];
  for (const [id, series] of Object.entries(simulation.series))
    lines.push('', ...seriesLines(id, series, words, style));
  lines.push('', style.heading(say('simulate.balance')), ...balanceLines(words));
  const rest = simulation.warnings.filter(({ code }) => code !== 'never-dosing');
  lines.push('', style.heading(say('simulate.warnings')));
  for (const { path, text } of rest) lines.push(...listItem('-', path === undefined ? text : `${path}: ${text}`));
  lines.push(...listItem('-', say('simulate.limits')));
  return `${lines.join('\n')}\n`;
}

function seriesLines(id: string, series: SimulatedSeries, words: SimulationWords, style: Style): string[] {
  const { say, language } = words;
  const { values, unit, low, high } = series;
  const show = (value: number | undefined): string => (value === undefined ? '' : shortNumber(value, language));
  const ends = [
    `${say('simulate.column.start')} ${show(values[0])}`,
    `${say('simulate.column.end')} ${show(values.at(-1))}`,
    `${say('simulate.column.low')} ${show(Math.min(...values))}`,
    `${say('simulate.column.high')} ${show(Math.max(...values))}`,
  ].join(' · ');
  const band =
    low === undefined || high === undefined
      ? []
      : wrap(`${say('simulate.column.band')}: ${show(low.at(-1))} – ${show(high.at(-1))}`, 2);
  return [
    style.strong(padTo(`${seriesName(id, words)}, ${unit}`, reportWidth).trimEnd()),
    `  ${sparkline(values)}`,
    ...wrap(ends, 2),
    ...band,
  ];
}

/** The course of a series in one line; a flat one stands in the middle. */
function sparkline(values: readonly number[]): string {
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  const width = Math.min(sparkWidth, values.length);
  return Array.from({ length: width }, (_, cell) => {
    const index = Math.round((cell * (values.length - 1)) / Math.max(1, width - 1));
    const share = range > 1e-4 * Math.abs(least) ? ((values[index] ?? least) - least) / range : 0.45;
    return blocks[Math.min(blocks.length - 1, Math.floor(share * blocks.length))];
  }).join('');
}

function balanceLines({ simulation, say, language }: SimulationWords): string[] {
  const { residual: _, ...shown } = simulation.balance;
  return Object.entries(shown).map(([name, value]) => {
    const number = shortNumber(Math.abs(value) < 5e-4 ? 0 : value, language);
    return `  ${padTo(say(`simulate.balance.${name}`), 24)}${number.padStart(10)}`;
  });
}
