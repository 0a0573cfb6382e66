import type { ScheduleWords } from '../../schedule/index.ts';
import type { Say } from '../say.ts';

/** The words of the content for the exporters of a day. */
export function exporterWords(say: Say): ScheduleWords {
  return {
    title: say('schedule.title'),
    noDay: say('schedule.no-day'),
    kind: { medicine: say('schedule.medicine'), nutrient: say('schedule.nutrient'), meal: say('schedule.meal') },
    notPlaced: say('schedule.not-placed'),
    reason: {
      avoid: say('schedule.reason.avoid'),
      clash: say('schedule.reason.clash'),
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
      'too-hard': say('schedule.conflict.too-hard'),
    },
    and: say('schedule.and'),
    takenBox: say('schedule.taken-box'),
    footer: say('schedule.footer'),
  };
}
