// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import type { ViewState } from '../../core/view/viewState.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { replaceView, useViewState } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { ViewChips } from './ViewChips.tsx'

afterEach(cleanup)

/** As on the page: the chips go with the last thing that differs. */
function Page() {
  const view = useViewState()
  if (!view) return null
  return (
    <div id="map" tabIndex={-1}>
      {view.filters.length > 0 && <ViewChips scene={sampleScene(view)} />}
    </div>
  )
}

function show(filters: ViewState['filters']) {
  replaceView(sampleScene({ filters }).view)
  render(
    <LanguageProvider language="de">
      <Page />
    </LanguageProvider>,
  )
}

test('a removed chip hands the focus on: to another one, the last one to the map', async () => {
  const user = userEvent.setup()
  show([
    { kind: 'above', at: 1 },
    { kind: 'below', at: 90 },
  ])
  const removers = () => screen.getAllByRole('button')
  removers().at(-1)?.focus()
  await user.keyboard('{Enter}')
  expect(removers()).toHaveLength(1)
  expect(removers()[0]).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.getElementById('map')).toHaveFocus()
})

test('how many are left is said in the right case', () => {
  show([{ kind: 'within', ids: ['K1'] }])
  expect(screen.getByText(/^\d+ von 12 Orten$/)).toBeVisible()
})
