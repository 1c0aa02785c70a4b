// What values are held against and how they stand beside it. Facts of the area: also where scope or filters leave it out.
import type { ModeFacts, Scene } from '../scene.ts'
import { numberOf, statusOf } from './cellTexts.ts'
import { constant, keys, numbers, texts, type ColumnRule } from './tableColumn.ts'

const outcomeColumn: ColumnRule = texts('outcome', ({ outcome }) => outcome ?? '')

/** Of `parent` each area has its own. */
function referenceColumns(
  scene: Scene,
  { against, reference }: Extract<ModeFacts, { kind: 'reference' }>,
): readonly ColumnRule[] {
  const { indicator } = scene
  const isOwn = against === 'parent' && indicator.kind !== 'count'
  return [
    constant('against', against),
    keys('against_key', ({ parentId }) => (isOwn ? parentId : reference?.id) ?? ''),
    texts('against_name', ({ parentName }) => (isOwn ? parentName : reference?.name) ?? ''),
    numbers('against_value', ({ held }) => numberOf(held)),
    texts('against_status', ({ held }) => statusOf(held)),
    outcomeColumn,
  ]
}

export function outcomeColumns(scene: Scene): readonly ColumnRule[] {
  const { mode } = scene
  switch (mode.kind) {
    case 'moved':
      return [constant('against', 'earlier period'), outcomeColumn]
    case 'threshold':
      return [constant('against', 'threshold'), numbers('against_value', () => mode.at), outcomeColumn]
    case 'reference':
      return referenceColumns(scene, mode)
    case 'value':
    case 'change':
    case 'circles':
    case 'bivariate':
      return []
  }
}
