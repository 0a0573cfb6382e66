import type { Schedule } from '../../assess/index.ts';
import type { ScheduleWords } from '../../schedule/index.ts';
import { type DayWords, dayTitle, notCheckedSentences } from './day-sentences.ts';
import { rhythmWords } from './rhythm-words.ts';

/** The words of the content for the exporters of a day. */
export function exporterWords(schedule: Schedule, { say, language }: DayWords): ScheduleWords {
  return {
    title: say(dayTitle(schedule)),
    noDay: say('schedule.no-day'),
    kind: { medicine: say('schedule.medicine'), nutrient: say('schedule.nutrient'), meal: say('schedule.meal') },
    notPlaced: say('schedule.not-placed'),
    reason: {
      avoid: say('schedule.reason.avoid'),
      clash: say('schedule.reason.clash'),
      'as-needed': say('schedule.reason.as-needed'),
      'empty-stomach': say('schedule.reason.empty-stomach'),
      apart: say('schedule.reason.apart'),
      'not-by-mouth': say('schedule.reason.not-by-mouth'),
      'no-moments': say('schedule.reason.no-moments'),
      'too-hard': say('schedule.reason.too-hard'),
      waits: say('schedule.reason.waits'),
    },
    conflict: say('schedule.conflict'),
    conflictReason: {
      'fixed-times': say('schedule.conflict.fixed-times'),
      'no-room': say('schedule.conflict.no-room'),
      'days-between': say('schedule.conflict.days-between'),
      avoid: say('schedule.conflict.avoid'),
      'empty-stomach': say('schedule.conflict.empty-stomach'),
      'too-hard': say('schedule.conflict.too-hard'),
    },
    and: say('schedule.and'),
    rhythm: (event) => rhythmWords(event, { say, language }),
    notes: notCheckedSentences(schedule, { say, language }),
    otherDays: say('schedule.other-days'),
    takenBox: say('schedule.taken-box'),
    footer: say('schedule.footer'),
  };
}
