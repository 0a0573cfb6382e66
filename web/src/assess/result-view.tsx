import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useForm } from './form-context.ts';
import type { Standing } from './use-assessment.ts';

interface ResultViewProps {
  readonly standing: Standing;
  readonly onBack: () => void;
  readonly onSave: () => void;
  readonly onDay: (form: 'ics' | 'card') => void;
}

/** The whole result. Its markup is made by the product's own renderer, which shows everything that was typed as text. */
export function ResultView({ standing, onBack, onSave, onDay }: ResultViewProps): ReactNode {
  const { say } = useForm();
  const place = useRef<HTMLDivElement>(null);
  const markup = standing.answer?.markup ?? '';
  const isShown = markup !== '';
  useLayoutEffect(() => {
    // Only our own renderer makes it, and it escapes what was typed.
    if (place.current !== null) place.current.innerHTML = markup;
  }, [markup]);
  useEffect(() => {
    if (isShown) place.current?.querySelector<HTMLElement>('#verdict')?.focus();
  }, [isShown]);
  return (
    <>
      <div className="row noprint resultbar">
        <button type="button" className="btn quiet small" id="back" onClick={onBack}>
          {say('back')}
        </button>
        <button type="button" className="btn quiet small" onClick={() => print()}>
          {say('print')}
        </button>
        <button type="button" className="btn quiet small" onClick={onSave}>
          {say('save-file')}
        </button>
        <button
          type="button"
          className="btn quiet small"
          disabled={standing.answer?.feasible !== true}
          onClick={() => onDay('ics')}
        >
          {say('calendar')}
        </button>
        <button type="button" className="btn quiet small" onClick={() => onDay('card')}>
          {say('card')}
        </button>
      </div>
      {isShown ? <div ref={place} /> : <p className="lead">{say('nothing')}</p>}
    </>
  );
}
