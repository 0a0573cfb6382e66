import type { SimulatedSeries } from '../../simulation/index.ts';
import { wrap } from '../text/layout.ts';
import { aboutLine, openingTexts, type SimulationWords, seriesName, shortNumber, titleOf } from './simulation-words.ts';

const width = 720;
const chartHeight = 150;
const left = 70;
const right = 16;
const plotHeight = 90;

/** Small multiples: a chart for each series under each other, with its band, as one SVG file that needs nothing else. */
export function renderSimulationSvg(words: SimulationWords): string {
  const { simulation, say } = words;
  const opening = openingTexts(words).flatMap((text) => wrap(text, 0, 92));
  const notes = simulation.warnings.filter(({ code }) => code !== 'never-dosing').map(({ text }) => text);
  const footer = [...notes, say('simulate.limits')].flatMap((text) => wrap(text, 0, 100));
  const head = 56 + opening.length * 20;
  const series = Object.entries(simulation.series);
  const height = head + series.length * chartHeight + 24 + footer.length * 16;
  const charts = series.map(([id, one], index) => chart(id, one, head + index * chartHeight, words));
  const title = escaped(titleOf(words));
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...opening.map((text, index) => label(text, 16, 26 + index * 20, 'font-weight="700" fill="#9b1c1c"')),
    label(titleOf(words), 16, head - 30, 'font-size="18" font-weight="600" fill="#17252b"'),
    label(aboutLine(words), 16, head - 10, 'fill="#55666e"'),
    ...charts,
    ...footer.map((text, index) =>
      label(text, 16, head + series.length * chartHeight + 16 + index * 16, 'font-size="12" fill="#55666e"'),
    ),
    '</svg>',
  ];
  return `${lines.join('\n')}\n`;
}

function chart(id: string, series: SimulatedSeries, top: number, words: SimulationWords): string {
  const { simulation, say, language } = words;
  const { values, low = values, high = values, unit } = series;
  const least = Math.min(...low, ...values);
  const most = Math.max(...high, ...values);
  // A flat curve stands in the middle of a range of its own size.
  const margin = most - least > 1e-6 * Math.abs(most) ? (most - least) * 0.08 : Math.abs(most) * 0.05 || 1;
  const hours = simulation.times.at(-1) ?? 1;
  const isShort = hours <= 96;
  const x = (time: number): string => (left + (time / hours) * (width - left - right)).toFixed(1);
  const y = (value: number): string =>
    (top + 22 + plotHeight * (1 - (value - least + margin) / (most - least + 2 * margin))).toFixed(1);
  const points = (curve: readonly number[]): string[] =>
    curve.map((value, index) => `${x(simulation.times[index] ?? 0)},${y(value)}`);
  const band =
    series.low === undefined
      ? []
      : [
          `<polygon points="${[...points(high), ...points(low).reverse()].join(' ')}" fill="#2f6f8f" fill-opacity="0.18"/>`,
        ];
  const end = shortNumber(isShort ? hours : hours / 24, language);
  return [
    `<g aria-label="${escaped(seriesName(id, words))}">`,
    label(`${seriesName(id, words)}, ${unit}`, left, top + 12, 'font-weight="600" fill="#17252b"'),
    `<path d="M${left} ${top + 22}V${top + 22 + plotHeight}H${width - right}" fill="none" stroke="#b9c4c9"/>`,
    ...[least, most].map((value) =>
      label(shortNumber(value, language), left - 6, Number(y(value)) + 4, 'text-anchor="end" fill="#55666e"'),
    ),
    ...band,
    `<polyline points="${points(values).join(' ')}" fill="none" stroke="#1d4f69" stroke-width="1.6"/>`,
    label('0', left, top + plotHeight + 38, 'fill="#55666e"'),
    label(
      `${end} ${say(isShort ? 'simulate.hours' : 'simulate.days')}`,
      width - right,
      top + plotHeight + 38,
      'text-anchor="end" fill="#55666e"',
    ),
    '</g>',
  ].join('\n');
}

function label(text: string, x: number, y: number, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${escaped(text)}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
