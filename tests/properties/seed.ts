import fc from 'fast-check';

/** The same cases on every run; `FAST_CHECK_SEED=random` looks for new ones, a number repeats those of a report. */
const asked = process.env['FAST_CHECK_SEED'] ?? '20261101';
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked) });
