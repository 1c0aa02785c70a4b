// What the map paints in each mode.
import type { Setting } from '../setting.ts'
import { bivariate } from './bivariateMode.ts'
import { change } from './changeMode.ts'
import { moved, reference, threshold } from './outcomeModes.ts'
import type { ModePainting } from './painted.ts'
import { circles, values } from './valueMode.ts'

export function modePaintingOf(setting: Setting): ModePainting {
  switch (setting.view.mode) {
    case 'value':
    case 'multiples':
    case 'indicators':
    case 'swipe':
      return values(setting, { kind: 'value' })
    case 'circles':
      return circles(setting)
    case 'change':
      return change(setting)
    case 'moved':
      return moved(setting)
    case 'threshold':
      return threshold(setting)
    case 'reference':
      return reference(setting)
    case 'bivariate':
      return bivariate(setting)
  }
}
