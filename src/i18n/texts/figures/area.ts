// Texts beside the figures of an area.
import type { FlagStatus } from '../../../core/release/status.ts'

const flagsDe: Record<FlagStatus, string> = {
  provisional: 'kann sich noch ändern',
  revised: 'gegenüber einem früheren Datenstand geändert',
  estimated: 'nicht gezählt, sondern geschätzt',
  unreliable: 'nur eingeschränkt aussagekräftig',
}

const flagsEn: Record<FlagStatus, string> = {
  provisional: 'may still change',
  revised: 'changed since an earlier release',
  estimated: 'not counted but estimated',
  unreliable: 'of limited reliability',
}

export const areaDe = {
  title: 'Kennzahlen',
  levelIn: (level: string, parent: string) => `${level} in ${parent}`,
  interval: (range: string) => `95-%-Bereich ${range}`,
  intervalMeaning:
    'Auch wenn sich an den Lebensumständen nichts ändert, schwanken gezählte Fälle von Jahr zu Jahr zufällig. ' +
    'Der Bereich zeigt, wie weit ein Wert bei dieser Fallzahl allein durch Zufall schwankt: In 95 von 100 ' +
    'Fällen schließt er den Wert ein, der ohne Zufall gälte.',
  rank: (rank: string) => `Rang ${rank}`,
  rankOf: (of: string) => `von ${of}`,
  tied: (others: number) => `gleichauf mit ${others}`,
  rankNote: 'Rang 1 hat der höchste Wert.',
  to: (name: string) => `zu ${name}`,
  flags: flagsDe,
  chosen: 'Ausgewählte Raumeinheiten',
  remove: (name: string) => `${name} aus der Auswahl nehmen`,
  clear: 'Auswahl aufheben',
  zoom: 'Heranzoomen',
  invitation: 'Für die Werte einer Raumeinheit: auf der Karte, in der Rangliste oder über die Suche wählen.',
  whole: (period: string) => `insgesamt, ${period}`,
  rangeOf: (plural: string) => `Spanne der ${plural}`,
  withValue: (count: string, all: string) => `${count} von ${all}`,
  withValueOf: (plural: string) => `${plural} mit Wert`,
  computed: 'aus den veröffentlichten Zahlen berechnet',
  noWhole: 'Ein Wert für das ganze Gebiet liegt nicht vor.',
}

export const areaEn: typeof areaDe = {
  title: 'Key figures',
  levelIn: (level, parent) => `${level} in ${parent}`,
  interval: (range) => `95% interval ${range}`,
  intervalMeaning:
    'Even when nothing changes in people’s circumstances, counted cases vary by chance from year to year. ' +
    'The interval shows how far a value varies by chance alone with this number of cases: in 95 of 100 cases ' +
    'it includes the value that would hold without chance.',
  rank: (rank) => `Rank ${rank}`,
  rankOf: (of) => `of ${of}`,
  tied: (others) => `tied with ${others}`,
  rankNote: 'Rank 1 is the highest value.',
  to: (name) => `vs ${name}`,
  flags: flagsEn,
  chosen: 'Chosen areas',
  remove: (name) => `Remove ${name} from the selection`,
  clear: 'Clear selection',
  zoom: 'Zoom in',
  invitation: 'For the figures of one area choose it on the map, in the ranking or by search.',
  whole: (period) => `overall, ${period}`,
  rangeOf: (plural) => `range of ${plural}`,
  withValue: (count, all) => `${count} of ${all}`,
  withValueOf: (plural) => `${plural} with a value`,
  computed: 'computed from the published numbers',
  noWhole: 'There is no value for the whole.',
}
