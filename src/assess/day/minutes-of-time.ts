/** Minutes of a time as content writes it (`2 h`, `90 min`); undefined for null. */
export function minutesOfTime(text: string | null): number | undefined {
  if (text === null) return undefined;
  const [number = '', unit] = text.split(' ');
  return Math.round(Number(number) * (unit === 'min' ? 1 : 60));
}
