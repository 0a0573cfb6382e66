import type { Assessment, InteractionHit } from '../../assess/index.ts';
import { html, type Markup } from '../html/escape.ts';
import { scheduleSection } from '../html/schedule.ts';
import type { HtmlPage } from '../html/sections.ts';

type Schedule = NonNullable<Assessment['schedule']>;
interface Stretch {
  readonly from: number;
  readonly to: number;
}
interface Lane {
  readonly name: string;
  readonly kind: 'medicine' | 'nutrient';
  /** Minutes after midnight. */
  readonly moments: readonly number[];
  readonly blocked: readonly Stretch[];
}

const dayMinutes = 1440;
/** Pixels; the name stands above the lane and wraps, so that none is cut. */
const laneHeight = 28;
const hours = [0, 4, 8, 12, 16, 20, 24];

/** The day: one lane for each medicine with the hours that the nutrient is barred, and the doses; the same as a table. */
export function dayBlock(page: HtmlPage): Markup | undefined {
  const { schedule, language } = page.assessment;
  const words = scheduleSection(schedule, { say: page.say, language });
  if (schedule === null || words === undefined) return undefined;
  return html`${timeline(schedule, page)}${words}`;
}

function timeline(schedule: Schedule, { assessment, say }: HtmlPage): Markup | undefined {
  const lanes = lanesOf(schedule, assessment.interactions);
  if (lanes.length === 0) return undefined;
  const inputs = new Set(schedule.events.filter(({ kind }) => kind === 'nutrient').map(({ input }) => input));
  const free = schedule.windows
    .filter(({ input }) => inputs.has(input))
    .map(({ from, to }) => box({ from: minuteOf(from), to: minuteOf(to) }, 0, laneHeight, 'fill="var(--accent-bg)"'));
  const grid = hours.map(
    (hour) => html`<line class="gr" x1="${x(hour * 60)}" x2="${x(hour * 60)}" y1="0" y2="${laneHeight}"/>`,
  );
  const scale = hours.map(
    (hour) =>
      html`<text class="q" x="${x(hour * 60)}" y="12" text-anchor="${hour === 0 ? 'start' : hour === 24 ? 'end' : 'middle'}">${hour}</text>`,
  );
  const rows = lanes.map((lane) => {
    const label = `${lane.name}: ${lane.moments.map(clockOf).join(', ')}`;
    return html`<p class="lane">${label}</p><svg height="${laneHeight}" role="img" aria-label="${label}">${free}${grid}${drawLane(lane)}</svg>`;
  });
  const legend = [
    html`<li><svg aria-hidden="true"><rect width="100%" height="100%" fill="var(--ink)"/></svg>${say('site.result.day.medicine')}</li>`,
    html`<li><svg aria-hidden="true"><rect width="100%" height="100%" fill="url(#pb)"/></svg>${say('site.result.day.blocked')}</li>`,
    html`<li><svg aria-hidden="true"><rect width="100%" height="100%" fill="var(--accent-bg)"/></svg>${say('site.result.day.free')}</li>`,
  ];
  return html`<figure class="chart day">${rows}<svg height="16" aria-hidden="true">${scale}</svg><ul class="legend">${legend}</ul></figure>`;
}

function lanesOf(schedule: Schedule, hits: readonly InteractionHit[]): readonly Lane[] {
  const events = schedule.events.filter(({ kind }) => kind !== 'meal');
  const inputs = [...new Set(events.map(({ input }) => input))];
  const lanes = inputs.map((input): Lane => {
    const own = events.filter((event) => event.input === input);
    const moments = own.map(({ at }) => minuteOf(at));
    const gaps = hits.flatMap((hit) =>
      hit.with.input === input && hit.management.gap !== undefined ? [hit.management.gap] : [],
    );
    const blocked = gaps.flatMap(({ drugBefore, drugAfter }) =>
      moments.map((moment) => ({ from: moment - minutesOf(drugAfter), to: moment + minutesOf(drugBefore) })),
    );
    return {
      name: own[0]?.name ?? input,
      kind: own[0]?.kind === 'nutrient' ? 'nutrient' : 'medicine',
      moments,
      blocked,
    };
  });
  return [...lanes.filter(({ kind }) => kind === 'medicine'), ...lanes.filter(({ kind }) => kind === 'nutrient')];
}

function drawLane({ kind, moments, blocked }: Lane): Markup {
  const middle = laneHeight / 2;
  const barred = blocked.map((stretch) =>
    box(stretch, middle - 9, 18, 'fill="url(#pb)" stroke="var(--major)" stroke-opacity=".6"'),
  );
  const marks = moments.map((moment) =>
    kind === 'medicine'
      ? html`<svg x="${x(moment)}" y="${middle}" overflow="visible"><rect x="-6" y="-11" width="12" height="22" rx="6" fill="var(--ink)" stroke="var(--bg)" stroke-width="1.5"/></svg>`
      : html`<svg x="${x(moment)}" y="${middle}" overflow="visible"><circle r="10.5" fill="var(--accent)"/><path d="M-5 .5-1.5 4 5-4" stroke="var(--on-accent)" stroke-width="2.4" fill="none"/></svg>`,
  );
  return html`<line class="ax" x1="0" x2="100%" y1="${middle}" y2="${middle}"/>${barred}${marks}`;
}

/** A stretch of the day as boxes; one that passes midnight is drawn on both ends. */
function box({ from, to }: Stretch, y: number, height: number, look: string): Markup {
  const length = Math.min(to - from, dayMinutes);
  if (length <= 0) return html``;
  const start = ((from % dayMinutes) + dayMinutes) % dayMinutes;
  const first = Math.min(length, dayMinutes - start);
  const pieces = [[start, first], ...(length > first ? [[0, length - first]] : [])];
  return {
    markup: pieces
      .map(([at = 0, long = 0]) => `<rect x="${x(at)}" y="${y}" width="${x(long)}" height="${height}" ${look}/>`)
      .join(''),
  };
}

function x(minute: number): string {
  return `${((minute / dayMinutes) * 100).toFixed(2)}%`;
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function minutesOf(time: string | null): number {
  if (time === null) return 0;
  const [number = '0', unit] = time.split(' ');
  return unit === 'min' ? Number(number) : Number(number) * 60;
}
