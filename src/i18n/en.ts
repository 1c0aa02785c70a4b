import type { Texts } from './de.ts'
import { dataEn } from './texts/data.ts'
import { figuresEn } from './texts/figures.ts'
import { mapEn } from './texts/map.ts'
import { shellEn } from './texts/shell.ts'

export const en: Texts = { shell: shellEn, figures: figuresEn, map: mapEn, data: dataEn }
