import { textIn, type Language } from '../../core/release/localText.ts'
import type { Indicator, Level, Manifest } from '../../core/release/manifest.ts'
import { formatsFor } from '../../i18n/formats.ts'

/** Levels an indicator was published at, coarse to fine. */
export const levelsOf = (indicator: Indicator, manifest: Manifest): readonly Level[] =>
  manifest.levels.filter(({ id }) => indicator.datasets.some(({ level }) => level === id))

/** "Kommunen und Sozialräume" */
export const levelNames = (levels: readonly Level[], language: Language): string =>
  formatsFor(language).list(levels.map(({ plural }) => textIn(plural, language)))
