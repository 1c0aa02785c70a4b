import { dataDe } from './texts/data.ts'
import { figuresDe } from './texts/figures.ts'
import { mapDe } from './texts/map.ts'
import { shellDe } from './texts/shell.ts'

export const de = { shell: shellDe, figures: figuresDe, map: mapDe, data: dataDe }
export type Texts = typeof de
