// Texts of "My area": areas combined into one.
import type { CombinedArea } from '../../../core/scene/scene.ts'
import { withPreposition } from '../../sentences/grammar/placeName.ts'

type Reason = Extract<CombinedArea, { kind: 'refused' }>['reason']

const refusedDe: Record<Reason, string> = {
  withheld: 'Kein gemeinsamer Wert: Ein geheim zu haltender Wert ließe sich aus ihm zurückrechnen.',
  absent: 'Kein gemeinsamer Wert: Nicht für alle Raumeinheiten liegt ein Wert vor.',
  notAdditive:
    'Kein gemeinsamer Wert: Dieser Indikator lässt sich nicht aus den Werten der Teile berechnen, so wenig wie jeder Median oder Index.',
  noCounts:
    'Kein gemeinsamer Wert: Zu diesem Indikator sind keine Fallzahlen veröffentlicht, und ein Mittel der Anteile wäre falsch.',
  category: 'Kein gemeinsamer Wert: Kategorien lassen sich nicht addieren.',
}
const remediesDe: Record<Reason, string> = {
  withheld: 'Ohne diese Raumeinheiten zusammenfassen oder einen anderen Zeitraum wählen.',
  absent: 'Ohne diese Raumeinheiten zusammenfassen oder einen anderen Zeitraum wählen.',
  notAdditive:
    'Zusammenfassen lassen sich Anzahlen, und mit veröffentlichten Fallzahlen auch Anteile und Raten.',
  noCounts: 'Ein Indikator mit veröffentlichten Fallzahlen lässt sich zusammenfassen.',
  category:
    'Zusammenfassen lassen sich Anzahlen, und mit veröffentlichten Fallzahlen auch Anteile und Raten.',
}

const de = {
  title: 'Mein Gebiet',
  parts: (count: string, plural: string) => `Mein Gebiet: ${count} ${plural}`,
  partsLabel: 'Raumeinheiten in „Mein Gebiet“',
  remove: (name: string) => `${name} aus „Mein Gebiet“ nehmen`,
  dissolve: 'Auflösen',
  profile: 'Profilseite',
  interval: (range: string) => `95-%-Bereich ${range}`,
  computed: 'Berechnet aus den addierten veröffentlichten Zahlen, nicht amtlich veröffentlicht.',
  toRegion: (difference: string, name: string) => `${difference} ${withPreposition('zu', name)}`,
  partOf: (name: string) => `ohne Spanne, denn „Mein Gebiet“ gehört ${withPreposition('zu', name)}`,
  because: (names: string) => `Im Weg steht: ${names}.`,
  becauseMany: (names: string) => `Im Weg stehen: ${names}.`,
  without: (names: string) => `Ohne ${names}`,
  refused: refusedDe,
  remedies: remediesDe,
}

const refusedEn: Record<Reason, string> = {
  withheld: 'No common value: a confidential value could be worked out from it.',
  absent: 'No common value: not every area has a value.',
  notAdditive:
    'No common value: this indicator cannot be computed from the values of the parts; no median or index can.',
  noCounts:
    'No common value: no counts are published for this indicator, and a mean of the shares would be wrong.',
  category: 'No common value: categories cannot be added.',
}
const remediesEn: Record<Reason, string> = {
  withheld: 'Combine without these areas or choose another period.',
  absent: 'Combine without these areas or choose another period.',
  notAdditive: 'Counts can be combined, and with published counts shares and rates, too.',
  noCounts: 'An indicator with published counts can be combined.',
  category: 'Counts can be combined, and with published counts shares and rates, too.',
}

const en: typeof de = {
  title: 'My area',
  parts: (count, plural) => `My area: ${count} ${plural}`,
  partsLabel: 'Areas in “My area”',
  remove: (name) => `Take ${name} out of “My area”`,
  dissolve: 'Dissolve',
  profile: 'Profile page',
  interval: (range) => `95% interval ${range}`,
  computed: 'Computed from the sums of the published numbers, not officially published.',
  toRegion: (difference, name) => `${difference} vs ${name}`,
  partOf: (name) => `no interval, because “My area” is part of ${name}`,
  because: (names) => `In the way: ${names}.`,
  becauseMany: (names) => `In the way: ${names}.`,
  without: (names) => `Without ${names}`,
  refused: refusedEn,
  remedies: remediesEn,
}

export const combinedTexts = { de, en }
