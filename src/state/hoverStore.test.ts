import { expect, test } from 'vitest'
import { sampleScene } from '../testing/sampleRelease.ts'
import { hoverArea, onHover } from './hoverStore.ts'
import { chooseArea, replaceView, showView } from './viewStore.ts'
import { showMode } from './viewSettings.ts'

test('what a form pointed at is forgotten with it, and stays while only something else is chosen', () => {
  let hovered: string | undefined
  const stop = onHover((id) => (hovered = id))
  replaceView(sampleScene().view)
  hoverArea('K1-1')
  chooseArea('K1-2')
  expect(hovered).toBe('K1-1')
  showView('heatmap')
  expect(hovered).toBeUndefined()
  hoverArea('K1-2')
  showMode('multiples')
  expect(hovered).toBeUndefined()
  stop()
})
