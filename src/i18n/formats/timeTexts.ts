// Periods (ISO 8601) and days as people write them.
import type { Language } from '../../core/release/localText.ts'
import { words } from './words.ts'

/** Made when a day or month has to be written: most pages name years. */
function once(locale: string, options: Intl.DateTimeFormatOptions): (time: number) => string {
  let format: Intl.DateTimeFormat | undefined
  return (time) => {
    format ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
    return format.format(time)
  }
}
const day = {
  de: once('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' }),
  en: once('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
}
const month = {
  de: once('de-DE', { month: 'long', year: 'numeric' }),
  en: once('en-GB', { month: 'long', year: 'numeric' }),
}

/** 21.11.2026 · 21 November 2026, of `YYYY-MM-DD`; what is no day of the calendar stays as it is. */
export function dateText(iso: string, language: Language): string {
  const time = Date.parse(`${iso}T00:00:00Z`)
  // Date.parse takes 30 February for 1 March.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso)
  return isDay ? day[language](time) : iso
}

function instantText(period: string, language: Language): string {
  if (/^\d{4}-Q[1-4]$/.test(period))
    return words[language].quarter(Number(period.slice(6)), period.slice(0, 4))
  if (/^\d{4}-\d{2}$/.test(period)) return month[language](Date.parse(`${period}-01T00:00:00Z`))
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? dateText(period, language) : period
}

export function periodText(period: string, language: Language): string {
  const [begin = period, end] = period.split('/')
  const first = instantText(begin, language)
  return end === undefined ? first : `${first} ${words[language].to} ${instantText(end, language)}`
}

/**
 * A year with a reference date such as `31.12.` is that day, with another text ("Jahresdurchschnitt") that text and the
 * year. Periods that name day, month or quarter themselves stand alone.
 */
export function referencePeriodText(period: string, referenceDate: string, language: Language): string {
  const text = periodText(period, language)
  if (referenceDate === '' || !/^\d{4}(\/\d{4})?$/.test(period)) return text
  const date = /^(\d{1,2})\.\s?(\d{1,2})\.$/.exec(referenceDate)
  if (!date) return `${referenceDate} ${text}`
  const inYear = (year: string) =>
    dateText(`${year}-${date[2]?.padStart(2, '0')}-${date[1]?.padStart(2, '0')}`, language)
  return period.split('/').map(inYear).join(` ${words[language].to} `)
}
