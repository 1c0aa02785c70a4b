// Texts beside the figures of an area.
import type { FlagStatus } from '../../../core/release/status.ts'
import { withPreposition } from '../../sentences/grammar/placeName.ts'

const flagsDe: Record<FlagStatus, string> = {
  provisional: 'kann sich noch ändern',
  revised: 'gegenüber einem früheren Datenstand geändert',
  estimated: 'nicht gezählt, sondern geschätzt',
  unreliable: 'nur eingeschränkt aussagekräftig',
}

export const areaDe = {
  title: 'Kennzahlen',
  levelIn: (level: string, parent: string) => `${level} ${withPreposition('in', parent)}`,
  interval: (range: string) => `95-%-Bereich ${range}`,
  intervalMeaning:
    'Auch wenn sich an den Lebensumständen nichts ändert, schwanken gezählte Fälle von Jahr zu Jahr zufällig. ' +
    'Der Bereich zeigt, wie weit ein Wert bei dieser Fallzahl allein durch Zufall schwankt: In 95 von 100 ' +
    'Fällen schließt er den Wert ein, der ohne Zufall gälte.',
  rank: (rank: string) => `Rang ${rank}`,
  rankOf: (of: string) => `von ${of}`,
  tied: (others: number) => `gleichauf mit ${others}`,
  rankNote: 'Rang 1 hat der höchste Wert.',
  to: (name: string) => withPreposition('zu', name),
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
