import type { Texts } from './de.ts'
import { dataEn } from './texts/english/data.ts'
import { figuresEn } from './texts/english/figures.ts'
import { mapEn } from './texts/english/map.ts'
import { shellEn } from './texts/english/shell.ts'

export const en: Texts = { shell: shellEn, figures: figuresEn, map: mapEn, data: dataEn }
