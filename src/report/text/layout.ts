/** Widest line of a text report. */
export const reportWidth = 80;

/** Styles for a terminal; `plain` prints none. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly alarm: (text: string) => string;
}

const paint =
  (code: string) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[0m`;

/** Colours for a terminal. */
export const colourStyle: Style = {
  heading: paint('1;36'),
  strong: paint('1'),
  faint: paint('2'),
  alarm: paint('1;31'),
};

const same = (text: string): string => text;

/** No colours, for a pipe or a file. */
export const plainStyle: Style = { heading: same, strong: same, faint: same, alarm: same };

/** Text that cannot move a cursor or change a colour: control characters become spaces. */
export function withoutControls(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, ' ');
}

/** Breaks text at spaces so that no line is wider than `width`; following lines are indented. */
export function wrap(text: string, indent = 0, width: number = reportWidth): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of withoutControls(text)
    .split(/\s+/)
    .filter((part) => part !== '')) {
    const room = width - indent;
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > room) {
      lines.push(line.slice(0, room));
      line = line.slice(room);
    }
  }
  if (line !== '') lines.push(line);
  const padding = ' '.repeat(indent);
  return lines.map((part) => `${padding}${part}`);
}

/** A list item: the mark stands out and following lines begin under the text. */
export function listItem(mark: string, text: string, indent = 2): string[] {
  const inner = wrap(text, indent + mark.length + 1);
  return inner.map((line, index) => (index === 0 ? `${' '.repeat(indent)}${mark} ${line.trimStart()}` : line));
}

/** A bar of `cells` characters filled to `share` (0 to 1); anything above 1 fills it and ends in an arrow. */
export function bar(share: number, cells: number): string {
  if (!Number.isFinite(share) || share <= 0) return '·'.repeat(cells);
  const filled = Math.min(cells, Math.max(1, Math.round(share * cells)));
  const full = '█'.repeat(filled);
  return share > 1.0001 ? `${full.slice(0, -1)}▶` : full + '·'.repeat(cells - filled);
}

/** Cuts text to a width, with an ellipsis where something was cut. */
export function padTo(text: string, width: number): string {
  const safe = withoutControls(text);
  return safe.length <= width ? safe.padEnd(width) : `${safe.slice(0, width - 1)}…`;
}
