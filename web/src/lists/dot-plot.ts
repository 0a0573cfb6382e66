import { html, type Markup, type Say } from '../../../src/report/index.ts';

/** One authority with the value for a woman and for a man, in mg a day; null is no value. */
export interface DotRow {
  readonly name: string;
  readonly female: number | null;
  readonly male: number | null;
}

const rowHeight = 34;

/** Values of authorities on one axis that starts at zero: a circle for a woman, a square for a man. */
export function dotPlot(rows: readonly DotRow[], say: Say): Markup {
  const top = Math.ceil(Math.max(...rows.flatMap((row) => [row.female ?? 0, row.male ?? 0])) / 100) * 100;
  const x = (value: number): string => `${((value / top) * 100).toFixed(2)}%`;
  const height = rows.length * rowHeight + 24;
  const grid = Array.from({ length: top / 100 + 1 }, (_, index) => index * 100).map(
    (value) =>
      html`<line class="gr" x1="${x(value)}" x2="${x(value)}" y1="0" y2="${height - 22}"/><text class="q" x="${x(value)}" y="${height - 6}" text-anchor="${value === 0 ? 'start' : value === top ? 'end' : 'middle'}">${value}</text>`,
  );
  const dots = rows.map((row, index) => {
    const y = index * rowHeight + 24;
    const female =
      row.female === null ? undefined : html`<circle cx="${x(row.female)}" cy="${y}" r="6" class="f-food"/>`;
    const male =
      row.male === null
        ? undefined
        : html`<svg x="${x(row.male)}" y="${y}" overflow="visible"><rect x="-6" y="-6" width="12" height="12" fill="none" stroke="var(--c-supp)" stroke-width="2.5"/></svg>`;
    return html`<text x="0" y="${y - 9}">${row.name}</text><line class="gr" x1="0" x2="100%" y1="${y}" y2="${y}"/>${male}${female}`;
  });
  return html`<figure class="chart"><svg height="${height}" role="img" aria-label="${say('site.disagreements.plot')}">${grid}${dots}</svg><figcaption>${say('site.disagreements.plot')}</figcaption></figure>`;
}
