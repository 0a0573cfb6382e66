/** Longest time that is simulated, hours: sixty years. */
export const longestHours = 60 * 8766;
/** Longest time by meal, hours: three years. Longer runs use the averaged gut. */
export const longestByMealHours = 3 * 8766;
/** A run this short is by meal unless the scenario says otherwise, hours: half a year. */
export const usuallyByMealHours = 4383;
/** Most single doses in a run. */
export const mostDoses = 5000;
/** Most output times. */
export const mostOutputs = 20_000;
/** Most people in an ensemble. */
export const mostPeople = 100_000;
/** Most numbers that an ensemble keeps, people times outputs times series: 400 MB. */
export const mostKeptNumbers = 50_000_000;
/** Most steps of all people of an ensemble together: some minutes on two cores. */
export const mostSteps = 200_000_000;
/** Least kidney function the model computes with, mL/min/1.73 m²; below it is dialysis. */
export const leastEgfr = 3;
