// Periods are ISO 8601: 2024 · 2024-06 · 2024-Q2 · 2024-06-30 · 2022/2024. They stay strings; this file knows their order.

const pattern =
  /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?(\/\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?|-Q[1-4])?)?$/

export const isPeriod = (text: string): boolean => pattern.test(text)

const padded = (n: number) => String(n).padStart(2, '0')

/** First day of a period as `YYYY-MM-DD`; for an interval the first day of its beginning. */
export function firstDay(period: string): string {
  const begin = period.split('/')[0] ?? period
  if (begin.includes('Q')) return `${begin.slice(0, 4)}-${padded(Number(begin.slice(6)) * 3 - 2)}-01`
  return `${begin}-01-01`.slice(0, 10)
}

/** Last day of a period as `YYYY-MM-DD` (months taken as 31 days: only the order matters). */
export function lastDay(period: string): string {
  const end = period.split('/').at(-1) ?? period
  if (end.includes('Q')) return `${end.slice(0, 4)}-${padded(Number(end.slice(6)) * 3)}-31`
  return end.length === 4 ? `${end}-12-31` : end.length === 7 ? `${end}-31` : end
}

/** Time order by last day, then by first: an interval stands at its end. */
export function comparePeriods(a: string, b: string): number {
  const byEnd = lastDay(a).localeCompare(lastDay(b))
  return byEnd !== 0 ? byEnd : firstDay(a).localeCompare(firstDay(b))
}

/** Whether `period` lies in [from, to], both inclusive and either open; an interval counts by its end. */
export function isWithin(period: string, from: string | undefined, to: string | undefined): boolean {
  const day = lastDay(period)
  return (from === undefined || day >= firstDay(from)) && (to === undefined || day <= lastDay(to))
}

const dayNumber = (day: string) =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000

/** Position on a true time axis in years (2024 → 2024.5, 2024-06-30 → about 2024.5): the middle of the period. */
export function yearPosition(period: string): number {
  const middle = (dayNumber(firstDay(period)) + dayNumber(lastDay(period)) + 1) / 2
  return 1970 + middle / 365.2425
}
