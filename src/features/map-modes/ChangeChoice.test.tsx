// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { Indicator } from '../../core/release/manifest.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { replaceView } from '../../state/viewStore.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { ChangeChoice } from './ChangeChoice.tsx'

afterEach(cleanup)

function show(kind: Indicator['kind'], language: 'de' | 'en' = 'de') {
  const scene = sampleScene({ mode: 'change', language })
  replaceView(scene.view)
  render(
    <LanguageProvider language={language}>
      <ChangeChoice scene={{ ...scene, indicator: { ...scene.indicator, kind } }} hasMeasure />
    </LanguageProvider>,
  )
}

describe('ChangeChoice', () => {
  test('a share can be measured in per cent of its earlier value', () => {
    show('share')
    expect(screen.getByRole('radio', { name: 'Prozent des früheren Werts' })).toBeEnabled()
  })

  test.each(['index', 'change'] as const)('%s: not in per cent, and why', (kind) => {
    show(kind)
    const name = /^Prozent des früheren Werts.+bei Indizes, Salden und Veränderungen nichts$/
    expect(screen.getByRole('radio', { name })).toBeDisabled()
    cleanup()
    show(kind, 'en')
    expect(screen.getByRole('radio', { name: /^Per cent .+Means nothing for indices/ })).toBeDisabled()
  })
})
