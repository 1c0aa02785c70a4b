// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Scene } from '../../core/scene/scene.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { ViewWarnings } from './ViewWarnings.tsx'

afterEach(cleanup)

const said = (scene: Scene, periods?: readonly string[]) =>
  render(
    <LanguageProvider language={scene.view.language}>
      <ViewWarnings scene={scene} {...(periods && { periods })} />
    </LanguageProvider>,
  ).container.textContent?.trim()

it.each([
  ['de', 'Bruch der Reihe 2021: Ein Vergleich darüber hinweg sagt wenig.'],
  ['en', 'Break in the series 2021: a comparison across it says little.'],
] as const)('a change across a series break says so (%s)', (language, text) => {
  expect(said(sampleScene({ mode: 'change', from: '2018', language }))).toBe(text)
  expect(said(sampleScene({ mode: 'moved', from: '2018', language }))).toBe(text)
})

it.each([
  ['de', 'Bruch der Reihe 2021: Ein Vergleich darüber hinweg sagt wenig.'],
  ['en', 'Break in the series 2021: a comparison across it says little.'],
] as const)('maps beside each other across a series break say so (%s)', (language, text) => {
  const scene = sampleScene({ mode: 'multiples', language })
  expect(said(scene, ['2024', '2019'])).toBe(text)
  expect(said(scene, ['2019', '2022', '2024'])).toBe(text)
  expect(said(scene, ['2018', '2019'])).toBe('')
  expect(said(scene, ['2021', '2024'])).toBe('')
  expect(said(scene)).toBe('')
})

it('says nothing within one series, nor where no periods are compared', () => {
  expect(said(sampleScene({ mode: 'change', from: '2022' }))).toBe('')
  expect(said(sampleScene())).toBe('')
})
