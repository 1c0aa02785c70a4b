// Texts of the spatial pattern and of the types of areas, and of the work both need. Parameters are finished texts.
import { patternDe, patternEn } from './space/pattern.ts'
import { typesDe, typesEn } from './space/types.ts'

const workDe = {
  running: (percent: string) => `Wird gerechnet: ${percent}`,
  cancel: 'Abbrechen',
  cancelled: 'Die Rechnung wurde abgebrochen.',
  start: 'Neu rechnen',
  failed: (reason: string) => `Die Rechnung ist fehlgeschlagen: ${reason}`,
  retry: 'Erneut versuchen',
  seed: 'Startzahl des Zufalls',
  badSeed: 'Bitte eine ganze Zahl ab 0 eingeben.',
  table: 'Als Tabelle',
  how: 'Wie gerechnet, und Einstellungen',
  first: (shown: string, all: string) => `Die ersten ${shown} von ${all}.`,
  area: 'Raumeinheit',
  value: 'Wert',
  more: (count: string) => `${count} weitere`,
}
const workEn: typeof workDe = {
  running: (percent) => `Computing: ${percent}`,
  cancel: 'Cancel',
  cancelled: 'The computation was cancelled.',
  start: 'Compute again',
  failed: (reason) => `The computation failed: ${reason}`,
  retry: 'Try again',
  seed: 'Random seed',
  badSeed: 'Please enter a whole number, 0 or above.',
  table: 'As a table',
  how: 'How this is computed, and settings',
  first: (shown, all) => `The first ${shown} of ${all}.`,
  area: 'Area',
  value: 'Value',
  more: (count) => `${count} more`,
}

export const spaceTexts = {
  de: { work: workDe, pattern: patternDe, types: typesDe },
  en: { work: workEn, pattern: patternEn, types: typesEn },
}
