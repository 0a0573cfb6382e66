import { expect } from 'vitest';

/** How far two numbers may lie apart; at least one bound must be given. */
export interface Tolerance {
  readonly absolute?: number;
  readonly relative?: number;
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    toEqualWithin(expected: number, tolerance: Tolerance): R;
  }
}

expect.extend({
  toEqualWithin(received: unknown, expected: number, tolerance: Tolerance) {
    const allowed = Math.max(tolerance.absolute ?? 0, (tolerance.relative ?? 0) * Math.abs(expected));
    const pass = typeof received === 'number' && Math.abs(received - expected) <= allowed;
    return { pass, message: () => `expected ${String(received)} to lie within ${allowed} of ${expected}` };
  },
});
