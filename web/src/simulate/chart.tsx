import type { ReactNode } from 'react';
import type { Line } from './lines.ts';
import { type Scale, scaleAround, shareOf, timeScale } from './scale.ts';
import { useWords } from './words.ts';

const height = 150;
/** Least distance of two labels at the end of their lines, pixels. */
const apart = 17;

interface ChartProps {
  readonly name: string;
  readonly unit: string;
  readonly lines: readonly Line[];
}

/** One series over time: a dashed line for A, a full one for B, with the band of each. Its table stands behind it. */
export function Chart({ name, unit, lines }: ChartProps): ReactNode {
  const { say, show } = useWords();
  const values = lines.flatMap(({ values, low = [], high = [] }) => [...values, ...low, ...high]);
  const scale = scaleAround(values);
  const time = timeScale(Math.max(...lines.map(({ hours }) => hours.at(-1) ?? 0)));
  const ends = lines.map((line) => `${line.letter} ${show(line.values.at(-1))}`).join(', ');
  const notes = [unit, say(`time.${time.unit}`), ...(scale.from === 0 ? [] : [say('not-zero')])];
  return (
    <figure className="chart panel">
      <h3>{name}</h3>
      <p className="sub">{notes.join('; ')}</p>
      <div className="plot">
        <svg height={height + 24} role="img" aria-label={say('chart', { name, ends, unit })}>
          {scale.ticks.map((tick) => (
            <Tick key={tick} value={tick} scale={scale} />
          ))}
          <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" height={height} width="100%">
            {lines.map((line) => (
              <Curve key={line.letter} line={line} scale={scale} hours={time.to * time.hoursPerUnit} />
            ))}
          </svg>
          {time.ticks.map((tick) => (
            <text
              key={tick}
              className="q"
              x={`${shareOf(tick, time) * 100}%`}
              y={height + 18}
              textAnchor={tick === 0 ? 'start' : tick === time.to ? 'end' : 'middle'}
            >
              {show(tick)}
            </text>
          ))}
          <EndLabels lines={lines} scale={scale} />
        </svg>
      </div>
    </figure>
  );
}

function Tick({ value, scale }: { readonly value: number; readonly scale: Scale }): ReactNode {
  const { show } = useWords();
  const y = height * (1 - shareOf(value, scale));
  return (
    <>
      <line className="gr" x1="0" x2="100%" y1={y} y2={y} />
      <text className="q" x="-7" y={y + 4} textAnchor="end">
        {show(value)}
      </text>
    </>
  );
}

function Curve({
  line,
  scale,
  hours,
}: {
  readonly line: Line;
  readonly scale: Scale;
  readonly hours: number;
}): ReactNode {
  const { letter, values, low, high } = line;
  const points = (row: readonly number[]): string[] =>
    row.map((value, index) => {
      const x = ((line.hours[index] ?? 0) / hours) * 100;
      return `${x.toFixed(2)},${(100 * (1 - shareOf(value, scale))).toFixed(2)}`;
    });
  return (
    <>
      {low !== undefined && high !== undefined && (
        <polygon className={`band ${letter}`} points={[...points(high), ...points(low).reverse()].join(' ')} />
      )}
      <polyline className={`curve ${letter}`} points={points(values).join(' ')} vectorEffect="non-scaling-stroke" />
    </>
  );
}

/** Letter and last value at the end of each line; two that would cover each other are moved apart. */
function EndLabels({ lines, scale }: { readonly lines: readonly Line[]; readonly scale: Scale }): ReactNode {
  const { show } = useWords();
  const heights = lines.map(({ values }) => height * (1 - shareOf(values.at(-1) ?? 0, scale)) + 4);
  const [first = 0, second] = heights;
  const push = second === undefined ? 0 : Math.max(0, apart - Math.abs(first - second)) / 2;
  const down = first >= (second ?? 0) ? 1 : -1;
  return lines.map(({ letter, values }, index) => (
    <text
      key={letter}
      className={`b end ${letter}`}
      x="100%"
      dx="7"
      y={(heights[index] ?? 0) + (index === 0 ? down : -down) * push}
    >
      {letter} {show(values.at(-1))}
    </text>
  ));
}
