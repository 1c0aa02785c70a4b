// Values as they are.
import { categoryPlace, classPlace } from '../paint/painting.ts'
import { valuePainting } from '../paint/valuePainting.ts'
import type { ModeFacts } from '../scene.ts'
import type { Setting } from '../setting.ts'
import type { ModePainting } from './painted.ts'

const isCategory = ({ indicator }: Setting) => indicator.kind === 'category'

export function values(setting: Setting, facts: ModeFacts): ModePainting {
  const painting = valuePainting(setting)
  const place = isCategory(setting) ? categoryPlace : classPlace
  return {
    painting,
    facts,
    measure: 'value',
    paintedOf: (_, cell) => ({ mapped: cell, slot: place(cell, painting) }),
  }
}
