// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { ViewWarnings } from './ViewWarnings.tsx'

afterEach(cleanup)

const said = (scene: Scene) =>
  render(
    <LanguageProvider language={scene.view.language}>
      <ViewWarnings scene={scene} />
    </LanguageProvider>,
  ).container.textContent?.trim()

it.each([
  ['de', 'Bruch der Reihe 2021: Die Veränderung sagt wenig.'],
  ['en', 'Break in the series 2021: the change says little.'],
] as const)('a change across a series break says so (%s)', (language, text) => {
  expect(said(sampleScene({ mode: 'change', from: '2018', language }))).toBe(text)
  expect(said(sampleScene({ mode: 'moved', from: '2018', language }))).toBe(text)
})

it('says nothing within one series, nor where no periods are compared', () => {
  expect(said(sampleScene({ mode: 'change', from: '2022' }))).toBe('')
  expect(said(sampleScene())).toBe('')
})
