import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { Engine } from '../engine/engine.ts';
import type { Answer } from '../engine/engine-messages.ts';
import { DietStep } from './diet-step.tsx';
import type { Draft } from './draft.ts';
import { openDraft, saveDay, saveDraft } from './draft-files.ts';
import { type FormContext, FormProvider } from './form-context.ts';
import { DayStep, GoalStep, HealthStep } from './health-steps.tsx';
import { MedicineStep, SupplementStep } from './intake-steps.tsx';
import { forget, keep } from './kept-draft.ts';
import { PersonStep } from './person-step.tsx';
import { Rail } from './rail.tsx';
import { ResultView } from './result-view.tsx';
import { useAddress, type View } from './use-address.ts';
import { type Standing, useAssessment } from './use-assessment.ts';

interface AppProps {
  readonly engine: Engine;
  readonly ready: Extract<Answer, { kind: 'ready' }>;
  readonly language: string;
  readonly first: { readonly draft: Draft; readonly isKept: boolean; readonly view: View };
}

/** Form and result over one draft, which lives in this page and goes nowhere. */
export function App({ engine, ready, language, first }: AppProps): ReactNode {
  const [draft, setDraft] = useState(first.draft);
  const [isKept, setKept] = useState(first.isKept);
  const [view, setView] = useState(first.view);
  const [message, setMessage] = useState('');
  const [round, setRound] = useState(0);
  const standing = useAssessment(engine, draft, view === 'result');
  useAddress(view, setView, language, draft);
  useEffect(() => {
    if (isKept) void keep(draft);
  }, [draft, isKept]);
  const context = useFormContext(engine, ready, standing);
  /** Fields keep what is typed into them; another draft starts them anew. */
  const replace = (next: Draft): void => {
    setRound(round + 1);
    setDraft(next);
    setMessage('');
  };
  const open = async (file: File): Promise<void> => {
    const opened = await openDraft(engine, file);
    if ('draft' in opened) replace(opened.draft);
    else setMessage(context.say('not-file', { what: opened.wrong }));
  };
  const setKeeping = (isAsked: boolean): void => {
    setKept(isAsked);
    if (!isAsked) void forget();
  };
  const steps = { draft, onChange: setDraft };
  const save = (): void => void saveDraft(engine, draft);
  const show = (next: View): void => {
    setView(next);
    scrollTo(0, 0);
  };
  const form = (
    <form className="assess" key={round} onSubmit={(event) => event.preventDefault()}>
      <div>
        {[PersonStep, DietStep, SupplementStep, MedicineStep, HealthStep, GoalStep, DayStep].map((Part) => (
          <Part key={Part.name} {...steps} />
        ))}
      </div>
      <Rail
        standing={standing}
        isKept={isKept}
        message={message}
        onShow={() => show('result')}
        onOpen={(file) => void open(file)}
        onSave={save}
        onKeep={setKeeping}
        onClear={() => {
          setKeeping(false);
          replace({});
        }}
      />
    </form>
  );
  const result = (
    <ResultView
      standing={standing}
      onBack={() => show('assess')}
      onSave={save}
      onDay={(kind) => void saveDay(engine, draft, kind)}
    />
  );
  return <FormProvider value={context}>{view === 'result' ? result : form}</FormProvider>;
}

function useFormContext(engine: Engine, ready: AppProps['ready'], { answer, problem }: Standing): FormContext {
  return useMemo(
    () => ({
      engine,
      say: (key, parameters = {}) =>
        (ready.messages[`site.assess.${key}`] ?? key).replaceAll(
          /\{(\w+)\}/g,
          (whole, name: string) => parameters[name] ?? whole,
        ),
      sets: ready.sets,
      nutrient: ready.nutrient,
      entries: answer?.entries ?? {},
      names: answer?.names ?? {},
      problem,
    }),
    [engine, ready, answer, problem],
  );
}
