// Texts of what moved between two periods.
import type { Outcome } from '../../../core/scene/scene.ts'

const outcomesDe: Record<Outcome, string> = {
  higher: 'in einer höheren Klasse',
  similar: 'in derselben',
  lower: 'in einer niedrigeren',
  notComparable: 'nicht vergleichbar',
}

const de = {
  category: 'Kategorien haben kein Höher und Niedriger.',
  onePeriod: 'Vor diesem Zeitraum gibt es keinen weiteren, mit dem sich vergleichen ließe.',
  from: 'Seit',
  usual: 'Ohne Wahl gilt der erste Zeitraum, der mit dem gezeigten vergleichbar ist.',
  to: (period: string) => `bis ${period}`,
  onMap: 'Auf der Karte zeigen',
  isOnMap: 'Die Karte zeigt es.',
  loading: 'Wird geladen …',
  areas: (count: number, text: string) => (count === 1 ? `${text} Raumeinheit` : `${text} Raumeinheiten`),
  outcomes: outcomesDe,
  filtered: (count: string) =>
    `${count} ${count === '1' ? 'ist' : 'sind'} durch Bereich oder Filter ausgelassen.`,
  break: (period: string, note: string) =>
    `Bruch in der Zeitreihe ${period}${note === '' ? '' : ` (${note})`}: Ein Wechsel der Klasse kann allein daher kommen.`,
  outlines:
    'Zwischen den Zeiträumen haben sich die Gebietsgrenzen geändert. Verglichen wird, was denselben Schlüssel trägt.',
  sameLimits: 'Die Klassengrenzen sind in beiden Zeiträumen dieselben.',
  matrix: (from: string, to: string) =>
    `Raumeinheiten nach ihrer Klasse ${from} (Zeilen) und ${to} (Spalten)`,
  cellOf: (count: string, before: string, now: string) => `${count}: ${before} → ${now}`,
  classBefore: (period: string) => `Klasse ${period}`,
  moved: { higher: 'In einer höheren Klasse', lower: 'In einer niedrigeren Klasse' },
  counted: (title: string, count: string) => `${title} (${count})`,
  none: 'Keine Raumeinheit hat die Klasse gewechselt.',
  certainty: {
    certain: 'mehr als Zufall',
    chance: 'Zufall möglich',
    untested: 'ohne Spanne',
  },
  certaintyMeans:
    '„Zufall möglich“: Bei diesen Fallzahlen kann die Differenz allein zufällig sein (95 %). „Ohne Spanne“: Hier lässt sich das nicht prüfen, weil Fallzahlen fehlen oder der Wert selbst eine Anzahl ist. Wer knapp an einer Grenze liegt, wechselt die Klasse schon bei kleinen Differenzen.',
  how: 'Was heißt das?',
}

const outcomesEn: typeof outcomesDe = {
  higher: 'in a higher class',
  similar: 'in the same one',
  lower: 'in a lower one',
  notComparable: 'not comparable',
}

const en: typeof de = {
  category: 'Categories have no higher or lower.',
  onePeriod: 'There is no earlier period to compare with.',
  from: 'Since',
  usual: 'By default it is the first period that is comparable with the one shown.',
  to: (period) => `to ${period}`,
  onMap: 'Show on the map',
  isOnMap: 'The map shows it.',
  loading: 'Loading …',
  areas: (count, text) => (count === 1 ? `${text} area` : `${text} areas`),
  outcomes: outcomesEn,
  filtered: (count) => `${count} ${count === '1' ? 'is' : 'are'} left out by scope or filter.`,
  break: (period, note) =>
    `Break in the series ${period}${note === '' ? '' : ` (${note})`}: a change of class may come from that alone.`,
  outlines: 'Boundaries changed between the two periods. Areas with the same key are compared.',
  sameLimits: 'Class limits are the same in both periods.',
  matrix: (from, to) => `Areas by class in ${from} (rows) and ${to} (columns)`,
  cellOf: (count, before, now) => `${count}: ${before} → ${now}`,
  classBefore: (period) => `Class in ${period}`,
  moved: { higher: 'In a higher class', lower: 'In a lower class' },
  counted: (title, count) => `${title} (${count})`,
  none: 'No area changed class.',
  certainty: {
    certain: 'more than chance',
    chance: 'may be chance',
    untested: 'no interval',
  },
  certaintyMeans:
    '“May be chance”: with these counts the difference may be chance alone (95%). “No interval”: this cannot be tested, because counts are missing or the value itself is a count. An area close to a limit changes class even with a small difference.',
  how: 'What does this mean?',
}

export const movedTexts = { de, en }
