import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Run, runCli } from '../run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'elementair-day-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A woman of 45 with a medicine and citrate, with her day. */
function profile(name: string, more: string): string {
  const file = join(folder, `${name}.yaml`);
  const person = 'person: { sex: female, age: 45 y, egfr: "90 mL/min/{1.73_m2}" }';
  const day = 'day: { wakes: "07:00", sleeps: "23:00", meals: ["08:00", "18:00"], timeZone: Europe/Amsterdam }';
  writeFileSync(file, `schema: elementair/profile@1\nlanguage: en\ndate: 2026-11-01\n${person}\n${day}\n${more}\n`);
  return file;
}

function run(...words: readonly string[]): Promise<Run> {
  return runCli(words);
}

const citrate = '{ compound: magnesium-citrate, amount: 100 mg, basis: elemental }';

describe('the schedule command', () => {
  let levothyroxine = '';
  beforeAll(() => {
    levothyroxine = profile('levo', `medications: [{ name: levothyroxine, at: ["07:00"] }]\nsupplements: [${citrate}]`);
  });

  test('a free dose stands at least the strictest hours after levothyroxine', async () => {
    const done = await run('schedule', levothyroxine, '--format', 'json');
    expect(done).toMatchObject({ code: 0, err: '' });
    const { schedule } = JSON.parse(done.out) as {
      schedule: { feasible: boolean; events: { at: string; kind: string }[] };
    };
    expect(schedule.feasible).toBe(true);
    const [dose] = schedule.events.filter((event) => event.kind === 'nutrient');
    // The label in the United States asks for four hours, the longest that is stated.
    expect(dose?.at !== undefined && dose.at >= '11:00').toBe(true);
  });

  test('a medicine without times gives no day and no time for what must stay away from it', async () => {
    const file = profile('timeless', `medications: [{ name: levothyroxine }]\nsupplements: [${citrate}]`);
    const { schedule } = JSON.parse((await run('schedule', file, '--format', 'json')).out);
    expect(schedule).toMatchObject({ feasible: false, windows: [] });
    expect(schedule.unplaced.map((one: { reason: string }) => one.reason).sort()).toEqual(['no-moments', 'waits']);
    const { out } = await run('schedule', file);
    expect(out).toContain('No full day yet');
    const assessment = JSON.parse((await run('assess', file, '--format', 'json')).out);
    expect(assessment.questions).toContainEqual(
      expect.objectContaining({ id: 'when-taken', input: 'medications[0].at' }),
    );
    expect((await run('schedule', file, '--format', 'ics')).code).not.toBe(0);
  });

  test('what was taken late moves the rest of today, in elapsed time', async () => {
    const file = profile(
      'late',
      `medications: [{ name: levothyroxine, at: ["07:00"] }]\nsupplements: [${citrate}]\ntaken: [{ input: "medications[0]", at: "2026-11-01T10:40" }]`,
    );
    const done = await run('schedule', file, '--now', '10:45', '--format', 'json');
    expect(done).toMatchObject({ code: 0, err: '' });
    const { today } = JSON.parse(done.out);
    const due = today.events.filter((event: { status: string }) => event.status === 'due');
    expect(due).toHaveLength(1);
    expect(due[0].at >= '14:40').toBe(true);
    expect(today.events).toContainEqual(expect.objectContaining({ at: '10:40', status: 'taken' }));
  });

  test('a dose four hours after the medicine by the clock comes after three in the night in which the clock goes ahead', async () => {
    const file = join(folder, 'clock.yaml');
    const more = (date: string): string =>
      `schema: elementair/profile@1\ndate: ${date}\nperson: { sex: female, age: 45 y }\n` +
      'day: { wakes: "22:00", sleeps: "14:00", timeZone: Europe/Amsterdam }\n' +
      `medications: [{ name: levothyroxine, at: ["01:00"] }]\nsupplements: [{ compound: magnesium-citrate, amount: 100 mg, basis: elemental, at: ["05:00"] }]\n` +
      `taken: [{ input: "medications[0]", at: "${date}T01:00" }]\n`;
    const restOf = async (date: string): Promise<unknown> => {
      writeFileSync(file, more(date));
      const { today } = JSON.parse((await run('schedule', file, '--now', '01:10', '--format', 'json')).out);
      return today;
    };
    expect(await restOf('2026-03-28')).toMatchObject({ feasible: true, conflicts: [] });
    expect(await restOf('2026-03-29')).toMatchObject({
      feasible: false,
      conflicts: [{ broken: [{ first: '01:00', second: '05:00', elapsedMinutes: 180, neededMinutes: 240 }] }],
    });
    const { out } = await run('schedule', file, '--now', '01:10', '--lang', 'en');
    const today = out.slice(out.indexOf('01:10'));
    expect(today.replaceAll(/\s+/g, ' ')).toContain('01:00 and 05:00: 3 h in between, 4 h needed');
  });

  test('a dose that was taken later than now is refused', async () => {
    const file = profile(
      'later',
      `medications: [{ name: levothyroxine, at: ["07:00"] }]\nsupplements: []\ntaken: [{ input: "medications[0]", at: "2026-11-01T10:40" }]`,
    );
    const done = await run('schedule', file, '--now', '10:30', '--format', 'json');
    expect(done).toMatchObject({ code: 3, out: '' });
    expect(JSON.parse(done.err)).toMatchObject({
      code: 'taken-after-now',
      path: 'taken[0].at',
      received: '2026-11-01T10:40',
    });
    expect(done.err).toContain('10:30');
    expect((await run('schedule', file, '--now', '10:40')).code).toBe(0);
  });

  test('a calendar has a repeating event with an alarm for every dose, in the zone of the profile', async () => {
    const { out, code } = await run('schedule', levothyroxine, '--format', 'ics');
    expect(code).toBe(0);
    expect(out.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(out.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(out.match(/BEGIN:VALARM/g)).toHaveLength(2);
    expect(out).toContain('DTSTART;TZID=Europe/Amsterdam:20261101T070000');
    expect((await run('schedule', levothyroxine, '--format', 'ics')).out).toBe(out);
  });

  test('an assessment as a calendar is the calendar of its day, and refused where there is no day', async () => {
    const calendar = await run('assess', levothyroxine, '--format', 'ics');
    expect(calendar).toMatchObject({ code: 0, err: '' });
    expect(calendar.out).toBe((await run('schedule', levothyroxine, '--format', 'ics')).out);
    const timeless = profile('no-day', `medications: [{ name: levothyroxine }]\nsupplements: [${citrate}]`);
    const refused = await run('assess', timeless, '--format', 'ics');
    expect(refused).toMatchObject({ code: 3, out: '' });
    expect(refused.err).toContain('no calendar');
  });

  test('a card has a box for every dose and no line wider than its frame', async () => {
    const { out } = await run('schedule', levothyroxine, '--format', 'card', '--lang', 'nl');
    expect(out.match(/\[ \] (?!=)/g)).toHaveLength(2);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBe(48);
  });

  test.each(['25:00', 'noon', '2026-02-30T10:00'])('--now %s is wrong usage', async (now) => {
    expect((await run('schedule', levothyroxine, '--now', now)).code).toBe(2);
  });

  test.each(['assess', 'schedule'])('%s refuses an authority that states no hours', async (command) => {
    const done = await run(command, levothyroxine, '--authority', 'zz');
    expect(done.code).toBe(2);
    expect(done.err).toContain('zz');
    expect(done.err).not.toContain('{');
  });
});
