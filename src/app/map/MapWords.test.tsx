// @vitest-environment happy-dom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import type * as Sentences from '../../i18n/sentences.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { MapWords } from './MapWords.tsx'

const written = vi.fn<() => void>()
vi.mock('../../i18n/sentences.ts', async (original) => {
  const sentences = await original<typeof Sentences>()
  return {
    ...sentences,
    describeScene(...args: Parameters<typeof sentences.describeScene>) {
      const words = sentences.describeScene(...args)
      return {
        heading: words.heading,
        get mapDescription() {
          written()
          return words.mapDescription
        },
      }
    },
  }
})

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const wordsOf = (period: string) => (
  <LanguageProvider language="de">
    <MapWords scene={sampleScene({ period })} nameId="name" wordsId="words" />
  </LanguageProvider>
)
const heading = () => screen.getByRole('heading').textContent

test('a reader who steps through periods has the words written once, where the steps end', () => {
  const { rerender } = render(wordsOf('2024'))
  const first = heading()
  expect(first).toContain('2024')
  for (const period of ['2023', '2022', '2021']) rerender(wordsOf(period))
  expect(heading()).toBe(first)
  act(() => {
    vi.advanceTimersByTime(300)
  })
  expect(heading()).toContain('2021')
  expect(document.getElementById('words')?.textContent).toContain('2021')
  expect(written).toHaveBeenCalledTimes(2)
})
