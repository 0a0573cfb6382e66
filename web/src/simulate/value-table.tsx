import type { ReactNode } from 'react';
import { type Line, type Panel, someRows } from './lines.ts';
import { timeScale } from './scale.ts';
import { useWords } from './words.ts';

/** Rows of the table behind a chart. */
const rows = 13;

/** The numbers behind one chart, at a dozen times of the run. */
export function ValueTable({ name, unit, lines }: Panel): ReactNode {
  const { say, show } = useWords();
  const longest = lines.reduce((one, other) => ((other.hours.at(-1) ?? 0) > (one.hours.at(-1) ?? 0) ? other : one));
  const time = timeScale(longest.hours.at(-1) ?? 0);
  return (
    <details>
      <summary>{say('table', { name })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable with the keyboard */}
      <section className="tbl" tabIndex={0} aria-label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(`column.${time.unit}`)}</th>
              {lines.map(({ letter }) => (
                <th scope="col" className="n" key={letter}>{`${letter}, ${unit}`}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {someRows(longest.hours.length, rows).map((row) => {
              const hour = longest.hours[row] ?? 0;
              return (
                <tr key={hour}>
                  <th scope="row">{show(hour / time.hoursPerUnit)}</th>
                  {lines.map((line) => (
                    <td className="n" key={line.letter}>
                      <Value line={line} hour={hour} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** The value at a time, or the words for none: the lines may have other times or end earlier. */
function Value({ line, hour }: { readonly line: Line; readonly hour: number }): ReactNode {
  const { say, show } = useWords();
  const index = line.hours.findLastIndex((one) => one <= hour + 1e-6);
  const last = line.hours.at(-1) ?? 0;
  if (index < 0 || hour > last + 1e-6) return say('ended');
  const low = line.low?.[index];
  const high = line.high?.[index];
  return low === undefined || high === undefined
    ? show(line.values[index])
    : `${show(line.values[index])} (${show(low)}–${show(high)})`;
}
