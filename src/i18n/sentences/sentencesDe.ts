// German sentences about a scene; the shape for the other languages. Names bear no article here, so every sentence is
// worded to need none: "Höher als Neustadt insgesamt (17,0 %)." Calm and true: no cause, no blame.
import type { AbsentStatus, FlagStatus } from '../../core/release/status.ts'
import type { NoticeCode } from '../../core/view/notice.ts'

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const sentencesDe = {
  sentence: (text: string) => `${capital(text)}.`,
  /** 93 Sozialräume */
  countOf: (count: string, noun: string) => `${count} ${noun}`,

  subject: (indicator: string, unit: string) => (unit === '' ? indicator : `${indicator} (${unit})`),
  mapIs: (subject: string, period: string, areas: string) => `Karte: ${subject}, ${period}, ${areas}.`,
  spread: (least: string, median: string, greatest: string) =>
    `Werte von ${least} bis ${greatest}, Median ${median}.`,
  allEqual: (value: string) => `Alle Werte: ${value}.`,
  values: (list: string) => `Werte: ${list}.`,
  highest: (list: string) => `Am höchsten: ${list}.`,
  lowest: (list: string) => `Am niedrigsten: ${list}.`,
  without: (list: string) => `Ohne Wert: ${list}.`,
  allHaveValues: 'Alle Raumeinheiten haben einen Wert.',
  noneHasValue: 'Keine Raumeinheit hat einen Wert.',

  rank: (rank: string, of: string) => `Rang ${rank} von ${of}`,
  tied: (count: string) => `${count} mit gleichem Wert`,
  outOf: (numerator: string, denominator: string) => `${numerator} von ${denominator}`,
  per: (numerator: string, denominator: string) => `${numerator} auf ${denominator}`,
  interval: (interval: string) => `95 %-Bereich ${interval}`,

  absent: {
    withheld: 'Der Wert ist geheim zu halten: Er beruht auf wenigen Fällen oder ließe auf solche schließen.',
    missing: 'Für diesen Zeitraum liegt kein Wert vor.',
    notApplicable: 'Eine Aussage ist hier nicht sinnvoll.',
    pending: 'Der Wert folgt später.',
    unreliable: 'Der Wert ist nicht sicher genug, um ihn zu zeigen.',
  } satisfies Record<AbsentStatus, string> as Record<AbsentStatus, string>,
  flagged: {
    provisional: 'Der Wert ist vorläufig.',
    revised: 'Der Wert wurde berichtigt.',
    estimated: 'Der Wert ist geschätzt.',
    unreliable: 'Der Wert ist unsicher.',
  } satisfies Record<FlagStatus, string> as Record<FlagStatus, string>,

  standing: {
    higher: (others: string) => `höher als ${others}`,
    similar: (others: string) => `etwa wie ${others}`,
    lower: (others: string) => `niedriger als ${others}`,
  },
  whole: (name: string, value: string) => `${name} insgesamt (${value})`,
  allTogether: (plural: string, value: string) => `alle ${plural} zusammen (${value})`,
  since: {
    risen: (period: string, value: string) => `Seit ${period} gestiegen (damals ${value}).`,
    fallen: (period: string, value: string) => `Seit ${period} gesunken (damals ${value}).`,
  },
  inPeriod: (period: string, value: string) => `${period} (${value})`,

  line: (name: string, first: string, firstPeriod: string, last: string, lastPeriod: string) =>
    `${name}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
  point: (name: string, value: string, period: string) => `${name}: ${value} (${period}).`,
  seriesBreak: (period: string, note: string) =>
    `Werte vor ${period} sind nicht vergleichbar${note === '' ? '' : `: ${note}`}.`,

  within: (share: string, parents: string) => `${share} der Unterschiede liegen innerhalb der ${parents}.`,
  withinExplained: (areas: string, parents: string, chance: string) =>
    `Gerechnet als 1 − η² über ${areas}. Wären sie zufällig auf die ${parents} verteilt, lägen etwa ${chance} innerhalb.`,
  weightedBy: (measure: string) => `Gewichtet nach: ${measure}.`,
  denominator: 'Bezugsgröße',
  everyAreaAlike: 'Jede Raumeinheit zählt gleich.',
  noWithin: {
    tooFew: 'Für den Anteil der Unterschiede sind es zu wenige Werte.',
    allEqual: 'Alle Werte sind gleich.',
    noGroups: 'Diese Raumeinheiten gehören zu keiner höheren Raumebene.',
    noWeights: 'Ohne Bezugsgröße lässt sich der Anteil der Unterschiede nicht gewichten.',
    notNumeric: 'Kategorien haben kein Mehr oder Weniger.',
  },

  withheldBelow: (minimum: string) =>
    `geheim zu halten (weniger als ${minimum} Fälle oder zum Schutz solcher Werte)`,

  notices: {
    unknownRelease: (value, shown) => `Den Datenstand ${value} gibt es hier nicht. Gezeigt wird ${shown}.`,
    unknownIndicator: (value, shown) =>
      `Den Indikator ${value} gibt es in diesem Datenstand nicht. Gezeigt wird: ${shown}.`,
    unknownLevel: (value, shown) => `Die Raumebene ${value} gibt es hier nicht. Gezeigt wird: ${shown}.`,
    unknownPeriod: (value, shown) => `Für ${value} gibt es hier keine Werte. Gezeigt wird: ${shown}.`,
    unknownArea: (value) => `Die Raumeinheit ${value} gibt es in diesem Gebietsstand nicht.`,
    noDataAtLevel: (value, shown) =>
      `Für die Raumebene ${value} gibt es diesen Indikator nicht. Gezeigt wird: ${shown}.`,
    unknownKey: (value) => `Der Link enthält ${value}; damit kann dieses Programm nichts anfangen.`,
    unsupportedKey: (value) => `Der Link enthält ${value}; das zeigt dieses Programm noch nicht.`,
    unknownValue: (value) => `Der Link enthält ${value}; das ist nicht möglich. Gezeigt wird das Übliche.`,
    newerVersion: () =>
      'Der Link stammt aus einer neueren Fassung dieses Programms. Einiges wird vielleicht nicht gezeigt.',
  } satisfies Record<NoticeCode, NoticeSentence> as Record<NoticeCode, NoticeSentence>,
  quoted: (text: string) => `„${text}“`,
}

type NoticeSentence = (value: string, shown: string) => string

export type Sentences = typeof sentencesDe
