import type { ReactNode } from 'react';
import { useForm } from './form-context.ts';
import type { Standing } from './use-assessment.ts';

interface RailProps {
  readonly standing: Standing;
  readonly isKept: boolean;
  readonly message: string;
  readonly onShow: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onKeep: (keep: boolean) => void;
  readonly onClear: () => void;
}

/** The running total, and what can be done with what was filled in. */
export function Rail({ standing, isKept, message, onShow, onOpen, onSave, onKeep, onClear }: RailProps): ReactNode {
  const { say } = useForm();
  const { answer, problem, failed } = standing;
  return (
    <aside className="rail" aria-label={say('so-far')}>
      <h2 className="smallhead">{say('so-far')}</h2>
      <div aria-live="polite" className="stack-s">
        {answer === undefined ? (
          <p className="small muted">{say('missing')}</p>
        ) : (
          <dl id="totals">
            {answer.totals.map(({ part, value }) => [
              <dt key={part}>{part}</dt>,
              <dd key={`${part} value`}>{value}</dd>,
            ])}
          </dl>
        )}
        {answer !== undefined && <p className="small">{answer.text}</p>}
        {problem !== undefined && (
          <p className="error">
            {problem.path === '' ? problem.remedy : say('problem', { where: problem.path, what: problem.remedy })}
          </p>
        )}
        {failed && <p className="error">{say('failed')}</p>}
        {message !== '' && <p className="error">{message}</p>}
      </div>
      <button type="button" className="btn" id="show" disabled={answer === undefined} onClick={onShow}>
        {say('show')}
      </button>
      <div className="row">
        <button type="button" className="btn quiet small" id="save" disabled={answer === undefined} onClick={onSave}>
          {say('save-file')}
        </button>
        <label className="btn quiet small filebutton">
          {say('open-file')}
          <input
            type="file"
            id="open"
            className="vh"
            accept=".yaml,.yml,.json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file !== undefined) onOpen(file);
              target.value = '';
            }}
          />
        </label>
      </div>
      <label className="keep">
        <input type="checkbox" id="keep" checked={isKept} onChange={({ target }) => onKeep(target.checked)} />{' '}
        {say('keep')}
      </label>
      <div className="row">
        <button type="button" className="btn plain small" id="clear" onClick={onClear}>
          {say(isKept ? 'forget' : 'clear')}
        </button>
      </div>
    </aside>
  );
}
