// What only the modes beyond values say of an area. It comes with them; the rest of the sentences is in `sentencesDe.ts`.
import type { Outcome } from '../../../core/scene/scene.ts'
import { asSentence } from '../grammar/asSentence.ts'

type Say = (text: string) => string

const de = {
  noChange: (since: string, status: string) => `Veränderung ${since}: ${status}`,
  changed: (change: string, interval: string | undefined, since: string) =>
    `${change}${interval === undefined ? '' : ` (${interval})`} ${since}`,
  unclear: 'nicht eindeutig',
  acrossBreak: 'Bruch der Reihe dazwischen',
  acrossOutlines: 'verschiedene Gebietsstände',
  changedBy: {
    risen: (by: string, since: string, interval: string) =>
      asSentence(`${since} um ${by} gestiegen (95-%-Bereich ${interval})`),
    fallen: (by: string, since: string, interval: string) =>
      asSentence(`${since} um ${by} gesunken (95-%-Bereich ${interval})`),
    unclear: (change: string, since: string, interval: string) =>
      `Veränderung ${since}: ${change}, nicht eindeutig (95-%-Bereich ${interval}).`,
    plain: (change: string, since: string, doubt: string | undefined) =>
      asSentence(`Veränderung ${since}: ${change}${doubt === undefined ? '' : `, ${doubt}`}`),
  },
  chanceAtThreshold: 'nicht eindeutig: Der 95-%-Bereich schließt sie ein',
  aboveThreshold: {
    above: (at: string) => `über der Schwelle (${at})`,
    below: (at: string) => `nicht über der Schwelle (${at})`,
  },
  itself: 'selbst der Vergleichswert',
  notComparableWith: (reference: string) => `nicht vergleichbar mit ${reference}`,
  movedSince: {
    higher: (period: string) => `in einer höheren Klasse als ${period}`,
    similar: (period: string) => `in derselben Klasse wie ${period}`,
    lower: (period: string) => `in einer niedrigeren Klasse als ${period}`,
    notComparable: () => 'nicht vergleichbar',
  } satisfies Record<Outcome, Say> as Record<Outcome, Say>,
}

const en: typeof de = {
  noChange: (since, status) => `change ${since}: ${status}`,
  changed: (change, interval, since) => `${change}${interval === undefined ? '' : ` (${interval})`} ${since}`,
  unclear: 'not clear',
  acrossBreak: 'series break in between',
  acrossOutlines: 'different boundaries',
  changedBy: {
    risen: (by, since, interval) => asSentence(`risen by ${by} ${since} (95% interval ${interval})`),
    fallen: (by, since, interval) => asSentence(`fallen by ${by} ${since} (95% interval ${interval})`),
    unclear: (change, since, interval) => `Change ${since}: ${change}, not clear (95% interval ${interval}).`,
    plain: (change, since, doubt) =>
      asSentence(`change ${since}: ${change}${doubt === undefined ? '' : `, ${doubt}`}`),
  },
  chanceAtThreshold: 'not clear: the 95% interval includes it',
  aboveThreshold: {
    above: (at) => `over the threshold (${at})`,
    below: (at) => `not over the threshold (${at})`,
  },
  itself: 'the reference itself',
  notComparableWith: (reference) => `not comparable with ${reference}`,
  movedSince: {
    higher: (period) => `in a higher class than ${period}`,
    similar: (period) => `in the same class as ${period}`,
    lower: (period) => `in a lower class than ${period}`,
    notComparable: () => 'not comparable',
  },
}

export const modeTexts = { de, en }
