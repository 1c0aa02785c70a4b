// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/react'
import { Profiler } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { Notices } from '../../features/notices/Notices.tsx'
import { hoverArea } from '../../state/hoverStore.ts'
import { chooseIndicator, choosePeriod, readView } from '../../state/viewStore.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { AtlasNotice } from './AtlasNotice.tsx'
import { BottomBar } from './BottomBar.tsx'
import { ChoicePanel } from './ChoicePanel.tsx'
import { TopBar } from './TopBar.tsx'

afterEach(cleanup)

function drawFrame() {
  const drawn = vi.fn()
  renderInSite(
    <Profiler id="frame" onRender={drawn}>
      <TopBar screen="wide" />
      <AtlasNotice />
      <Notices />
      <ChoicePanel />
      <BottomBar />
    </Profiler>,
  )
  drawn.mockClear()
  return drawn
}

it('is not drawn anew for another period or a hovered area', () => {
  const drawn = drawFrame()
  act(() => choosePeriod('2022'))
  act(() => hoverArea('K1-1'))
  expect(readView()?.period).toBe('2022')
  expect(drawn).not.toHaveBeenCalled()
})

it('is drawn anew for another indicator', () => {
  const drawn = drawFrame()
  act(() => chooseIndicator('kinder'))
  expect(drawn).toHaveBeenCalled()
})
