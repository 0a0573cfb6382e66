import type { ReactNode } from 'react';
import { Chart } from './chart.tsx';
import { letters, type Panel, panelsOf } from './lines.ts';
import type { Curves } from './simulation-messages.ts';
import type { Outcome } from './use-simulation.ts';
import { ValueTable } from './value-table.tsx';
import { useWords } from './words.ts';

/** What opens the answer, the finding in words, the charts with their tables, the comparison and the limits. */
export function Results({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { say } = useWords();
  const { runs, problem, failed } = outcome;
  const panels = panelsOf(runs);
  return (
    <div className="stack" id="curves" aria-busy={outcome.isBusy}>
      <div aria-live="polite" className="stack">
        {problem !== undefined && (
          <p className="error">
            {say('problem', { letter: problem.letter, path: problem.path, remedy: problem.remedy })}
          </p>
        )}
        {failed && <p className="error">{say('failed')}</p>}
        <Opening runs={runs} />
        {runs.length > 0 && <Finding runs={runs} panels={panels} />}
      </div>
      {runs.length > 0 && <Legend runs={runs} />}
      <div className={runs.length > 1 ? 'multi two' : 'multi'}>
        {panels.map((panel) => (
          <div key={panel.id}>
            <Chart {...panel} />
            <ValueTable {...panel} />
          </div>
        ))}
      </div>
      {runs.length > 0 && <Comparison panels={panels} />}
      <Limits runs={runs} />
    </div>
  );
}

/** Sentences that stand before everything else: never for dosing. */
function Opening({ runs }: { readonly runs: readonly Curves[] }): ReactNode {
  const texts = runs.flatMap(({ simulation }) => simulation.warnings.filter(({ code }) => code === 'never-dosing'));
  return [...new Set(texts.map(({ text }) => text))].map((text) => (
    <div className="callout stop" key={text}>
      <p>
        <b>{text}</b>
      </p>
    </div>
  ));
}

/** The first two series in a sentence each. */
function Finding({ runs, panels }: { readonly runs: readonly Curves[]; readonly panels: readonly Panel[] }): ReactNode {
  const { say, show } = useWords();
  return (
    <div className="callout" id="finding">
      <h2>{say('outcome')}</h2>
      {panels.slice(0, 2).map(({ id, name, unit, lines }) => (
        <p key={id}>
          {lines
            .map(({ letter, values }) =>
              say(runs.length > 1 ? 'finding.of' : 'finding', {
                letter,
                name,
                unit,
                start: show(values[0]),
                end: show(values.at(-1)),
              }),
            )
            .join(' ')}
        </p>
      ))}
    </div>
  );
}

function Legend({ runs }: { readonly runs: readonly Curves[] }): ReactNode {
  const { say } = useWords();
  const hasBand = runs.some(({ simulation }) => simulation.ensemble !== undefined);
  return (
    <ul className={runs.length > 1 ? 'legend two' : 'legend'}>
      {runs.map(({ about }, index) => {
        const letter = letters[index] ?? 'A';
        return (
          <li key={letter}>
            <svg aria-hidden="true">
              <line className={`curve ${letter}`} x1="0" x2="100%" y1="6" y2="6" />
            </svg>
            {letter}: {about}
          </li>
        );
      })}
      {hasBand && (
        <li>
          <svg aria-hidden="true">
            <rect className="band B" width="100%" height="100%" />
          </svg>
          {say('band-legend')}
        </li>
      )}
    </ul>
  );
}

/** Start and end of every series side by side. */
function Comparison({ panels }: { readonly panels: readonly Panel[] }): ReactNode {
  const { say, show } = useWords();
  const columns = [...new Set(panels.flatMap(({ lines }) => lines.map(({ letter }) => letter)))];
  return (
    <section className="stack-s" id="compared">
      <h2>{say('compared')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable with the keyboard */}
      <section className="tbl" tabIndex={0} aria-label={say('compared')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('quantity')}</th>
              {columns.map((letter) => [
                <th scope="col" className="n" key={`${letter} start`}>{`${letter}, ${say('start')}`}</th>,
                <th scope="col" className="n" key={`${letter} end`}>{`${letter}, ${say('end')}`}</th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {panels.map(({ id, name, unit, lines }) => (
              <tr key={id}>
                <th scope="row">
                  {name}, {unit}
                </th>
                {columns.map((letter) => {
                  const line = lines.find((one) => one.letter === letter);
                  const text = (value: number | undefined): string =>
                    line === undefined ? say('not-shown') : show(value);
                  return [
                    <td className="n" key={`${letter} start`}>
                      {text(line?.values[0])}
                    </td>,
                    <td className="n" key={`${letter} end`}>
                      {text(line?.values.at(-1))}
                    </td>,
                  ];
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** What the model cannot do, open on the page, with what a run warned of. */
function Limits({ runs }: { readonly runs: readonly Curves[] }): ReactNode {
  const { say, language, messages } = useWords();
  const texts = runs.flatMap(({ simulation }) => simulation.warnings.filter(({ code }) => code !== 'never-dosing'));
  const limits = messages['simulate.limits'] ?? '';
  return (
    <section className="callout warn">
      <h2>{say('limits')}</h2>
      <ul>
        {[
          ...new Set([
            limits,
            ...texts.map(({ path, text }) => (path === undefined ? text : `${path}: ${text}`)),
            say('limits.who'),
          ]),
        ].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p>
        <a href={`/${language}/methods/whole-body-model/`}>{say('method')}</a>
      </p>
    </section>
  );
}
