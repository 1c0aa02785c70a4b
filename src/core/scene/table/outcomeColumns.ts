// What values are held against and how they stand beside it. Facts of the area: also where scope or filters leave it out.
import type { ModeFacts, Scene } from '../scene.ts'
import { numberOf, statusOf } from './cellTexts.ts'
import { constant, keys, numbers, texts, type TableColumn } from './tableColumn.ts'

const outcomeColumn = ({ rows }: Scene): TableColumn => texts('outcome', rows, ({ outcome }) => outcome ?? '')

/** Of `parent` each area has its own. */
function referenceColumns(
  scene: Scene,
  { against, reference }: Extract<ModeFacts, { kind: 'reference' }>,
): readonly TableColumn[] {
  const { rows, indicator } = scene
  const isOwn = against === 'parent' && indicator.kind !== 'count'
  return [
    constant('against', rows, against),
    keys('against_key', rows, ({ parentId }) => (isOwn ? parentId : reference?.id) ?? ''),
    texts('against_name', rows, ({ parentName }) => (isOwn ? parentName : reference?.name) ?? ''),
    numbers('against_value', rows, ({ held }) => numberOf(held)),
    texts('against_status', rows, ({ held }) => statusOf(held)),
    outcomeColumn(scene),
  ]
}

export function outcomeColumns(scene: Scene): readonly TableColumn[] {
  const { mode, rows } = scene
  switch (mode.kind) {
    case 'moved':
      return [constant('against', rows, 'earlier period'), outcomeColumn(scene)]
    case 'threshold':
      return [
        constant('against', rows, 'threshold'),
        numbers('against_value', rows, () => mode.at),
        outcomeColumn(scene),
      ]
    case 'reference':
      return referenceColumns(scene, mode)
    case 'value':
    case 'change':
    case 'circles':
    case 'bivariate':
      return []
  }
}
