// The part of a view that says how single panels are set.
import { indicatorById } from '../release/lookups.ts'
import type { Manifest } from '../release/manifest.ts'
import type { Tell, ViewWish } from './notice.ts'
import type { PanelSettings } from './viewState.ts'

export const usualSettings: PanelSettings = {
  seed: 1,
  neighbours: 'queen',
  coefficient: 'pearson',
  split: 50,
  additions: [],
}

const byIndicator = 'indicator:'

function chooseOrder(manifest: Manifest, order: string | undefined, tell: Tell): string | undefined {
  const id = order?.startsWith(byIndicator) ? order.slice(byIndicator.length) : undefined
  if (order === undefined || id === undefined || indicatorById(manifest, id)) return order
  tell({ code: 'unknownValue', key: 'order', value: order })
  return undefined
}

export function panelSettings(manifest: Manifest, wish: ViewWish, tell: Tell): PanelSettings {
  const { permutations, groups } = wish
  const order = chooseOrder(manifest, wish.order, tell)
  return {
    seed: wish.seed ?? usualSettings.seed,
    ...(permutations !== undefined && { permutations }),
    neighbours: wish.neighbours ?? usualSettings.neighbours,
    ...(groups !== undefined && { groups }),
    coefficient: wish.coefficient ?? usualSettings.coefficient,
    ...(order !== undefined && { order }),
    split: wish.split ?? usualSettings.split,
    additions: wish.additions ?? usualSettings.additions,
  }
}
