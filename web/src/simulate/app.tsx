import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { saveFile } from '../assess/save-file.ts';
import { Controls } from './controls.tsx';
import { letters } from './lines.ts';
import { fragmentOf, readFragment, type Shown } from './permalink.ts';
import { Results } from './results.tsx';
import { type Examples, type Setting, scenarioOf } from './setting.ts';
import type { Simulator } from './simulator.ts';
import { useSimulation } from './use-simulation.ts';
import { useWords } from './words.ts';

/** People of a band: enough to see its width, few enough to wait for. */
const bandPeople = 40;

interface AppProps {
  readonly simulator: Simulator;
  readonly examples: Examples;
}

/** Controls of one scenario or two, and what came out. Everything shown stands in the fragment of the address. */
export function App({ simulator, examples }: AppProps): ReactNode {
  const { say, nutrient, language } = useWords();
  const [shown, setShown] = useState<Shown>(() => readFragment(location.hash, examples));
  const { settings, withBand } = shown;
  const people = withBand ? bandPeople : undefined;
  const scenarios = useMemo(
    () => settings.flatMap((setting) => scenarioOf(setting, examples, nutrient.id, language) ?? []),
    [settings, examples, nutrient.id, language],
  );
  const outcome = useSimulation(simulator, scenarios, people);
  const fragment = fragmentOf(shown);
  useEffect(() => history.replaceState(null, '', fragment), [fragment]);
  useEffect(() => {
    const follow = (): void => setShown(readFragment(location.hash, examples));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [examples]);
  const setSettings = (next: readonly Setting[]): void => setShown({ settings: next, withBand });
  const [first] = settings;
  const save = async (): Promise<void> => {
    for (const [index, scenario] of scenarios.entries()) {
      const answer = await simulator.ask({ kind: 'csv', scenario, people });
      if (answer.kind === 'text') saveFile(`elementair-${letters[index]}.csv`, 'text/csv', answer.text);
    }
  };
  return (
    <div className="sim">
      <form className="controls" aria-label={say('settings')} onSubmit={(event) => event.preventDefault()}>
        {settings.map((setting, index) => (
          <Controls
            key={letters[index]}
            letter={letters[index] ?? 'A'}
            setting={setting}
            examples={examples}
            onChange={(changed) => setSettings(settings.map((one, place) => (place === index ? changed : one)))}
          />
        ))}
        <div className="row">
          {settings.length === 1 && first !== undefined ? (
            <button type="button" className="btn quiet small" id="compare" onClick={() => setSettings([first, first])}>
              {say('compare')}
            </button>
          ) : (
            <button
              type="button"
              className="btn quiet small"
              id="alone"
              onClick={() => setSettings(settings.slice(0, 1))}
            >
              {say('alone')}
            </button>
          )}
        </div>
        <label className="keep">
          <input
            type="checkbox"
            id="band"
            checked={withBand}
            onChange={({ target }) => setShown({ settings, withBand: target.checked })}
          />{' '}
          {say('band', { people: String(bandPeople) })}
        </label>
        <div className="row">
          <button type="button" className="btn plain small" onClick={() => setSettings(settings.map(unchanged))}>
            {say('reset')}
          </button>
          <button type="button" className="btn plain small" id="csv" onClick={() => void save()}>
            {say('csv')}
          </button>
        </div>
        <p className="small muted">
          <a href={fragment}>{say('link')}</a> {say('link-hint')}
        </p>
      </form>
      <Results outcome={outcome} />
    </div>
  );
}

function unchanged({ example }: Setting): Setting {
  return { example, changes: {} };
}
