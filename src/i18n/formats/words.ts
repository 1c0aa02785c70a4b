// Words that numbers and states need, in both languages. German is the shape.
import type { Status } from '../../core/release/status.ts'
import type { Language } from '../../core/release/localText.ts'

const de = {
  to: 'bis',
  over: 'über',
  upTo: 'bis',
  allValues: 'alle Werte',
  percentagePoints: 'Pp.',
  quarter: (quarter: number, year: string) => `${quarter}. Quartal ${year}`,
  status: {
    withheld: 'geheim zu halten',
    missing: 'nicht erhoben',
    notApplicable: 'Aussage nicht sinnvoll',
    pending: 'Angabe folgt später',
    unreliable: 'Wert nicht sicher genug',
    provisional: 'vorläufig',
    revised: 'berichtigt',
    estimated: 'geschätzt',
  } satisfies Record<Status, string> as Record<Status, string>,
}

const en: typeof de = {
  to: 'to',
  over: 'over',
  upTo: 'up to',
  allValues: 'all values',
  percentagePoints: 'pp',
  quarter: (quarter, year) => `Q${quarter} ${year}`,
  status: {
    withheld: 'confidential',
    missing: 'not collected',
    notApplicable: 'not applicable',
    pending: 'to follow later',
    unreliable: 'not reliable enough',
    provisional: 'provisional',
    revised: 'revised',
    estimated: 'estimated',
  },
}

export const words: Record<Language, typeof de> = { de, en }
