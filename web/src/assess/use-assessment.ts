import { useEffect, useState } from 'react';
import type { Engine } from '../engine/engine.ts';
import type { Assessed, Refused } from '../engine/engine-messages.ts';
import { type Draft, profileOf } from './draft.ts';

/** What is known of the draft so far. A refusal keeps the last answer beside it, so that typing never blanks the page. */
export interface Standing {
  readonly answer: Assessed | undefined;
  readonly problem: Refused | undefined;
  readonly failed: boolean;
}

const nothing: Standing = { answer: undefined, problem: undefined, failed: false };

/** Assesses the draft again at each change; an answer to an older draft is dropped. */
export function useAssessment(engine: Engine, draft: Draft, wantsResult: boolean): Standing {
  const [standing, setStanding] = useState(nothing);
  useEffect(() => {
    const profile = profileOf(draft);
    if (profile === undefined) {
      setStanding(nothing);
      return undefined;
    }
    let isLatest = true;
    void engine.ask({ kind: 'assess', profile, today: today(), result: wantsResult }).then((reply) => {
      if (!isLatest) return;
      if (reply.kind === 'assessed') {
        setStanding({ answer: reply.answer, problem: undefined, failed: false });
        // For programs that look at the page, as the tests do.
        document.querySelector('#tool')?.setAttribute('data-findings', JSON.stringify(reply.answer.findings));
      }
      if (reply.kind === 'refused') setStanding((last) => ({ ...last, problem: reply.problem, failed: false }));
      if (reply.kind === 'failed') setStanding((last) => ({ ...last, failed: true }));
    });
    return () => {
      isLatest = false;
    };
  }, [engine, draft, wantsResult]);
  return standing;
}

/** ISO date of the day on this device. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join(
    '-',
  );
}
