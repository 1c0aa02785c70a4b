// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import type { Language } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { LanguageProvider } from '../../i18n/LanguageProvider.tsx'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { CountLine } from './CountLine.tsx'

afterEach(cleanup)

const { numeratorLabel: _, denominatorLabel: __, ...unnamed } = sampleScene().indicator
const declared = sampleScene().indicator
/** As the publisher writes the headers of columns: alike in every language. */
const header = (text: string) => ({ de: text, en: text })

function line(
  indicator: Indicator,
  [numerator, denominator]: [number | undefined, number | undefined],
  language: Language = 'de',
) {
  const cell = {
    kind: 'number' as const,
    value: 0,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  }
  const { container } = render(
    <LanguageProvider language={language}>
      <CountLine indicator={indicator} cell={cell} />
    </LanguageProvider>,
  )
  return container.textContent?.replaceAll('\u00a0', ' ')
}

test('declared words are counted with', () => {
  expect(line(declared, [60, 1400])).toBe('60 Kinder mit Bürgergeld · 1.400 Kinder unter 15')
  cleanup()
  expect(line(declared, [0, 1400], 'en')).toBe('0 children on benefits · 1,400 children under 15')
})

test('one is no plural, in neither language', () => {
  expect(line(declared, [1, 400])).toBe('Kinder mit Bürgergeld: 1 · Kinder unter 15: 400')
  cleanup()
  expect(line(declared, [1, 400], 'en')).toBe('Children on benefits: 1 · Children under 15: 400')
})

test('a word in one language only is a word', () => {
  const german = { ...unnamed, numeratorLabel: { de: 'Fälle' }, denominatorLabel: { de: 'Kinder' } }
  expect(line(german, [60, 400], 'en')).toBe('60 Fälle · 400 Kinder')
})

test('a balance is named, not counted', () => {
  const balance = { ...declared, kind: 'change' as const, numeratorLabel: { en: 'births minus deaths' } }
  expect(line(balance, [-12, 400], 'en')).toBe('Births minus deaths: −12 · Children under 15: 400')
})

test('headers of columns are named, not counted', () => {
  const headed = { ...unnamed, numeratorLabel: header('unter 15'), denominatorLabel: header('Fläche km²') }
  expect(line(headed, [60, 0.96])).toBe('Unter 15: 60 · Fläche km²: 1,0')
  cleanup()
  expect(line({ ...unnamed, denominatorLabel: header('km²') }, [60, 2])).toBe('Fälle: 60 · km²: 2')
})

test('square kilometres keep a decimal', () => {
  const dense = { ...declared, kind: 'ratio' as const, denominatorLabel: { de: 'Quadratkilometer' } }
  expect(line(dense, [60, 1.26])).toBe('60 Kinder mit Bürgergeld · 1,3 Quadratkilometer')
})

test('without any words the one of the other; without counts nothing', () => {
  expect(line(unnamed, [60, 400])).toBe('60 von 400')
  cleanup()
  expect(line(unnamed, [undefined, undefined])).toBe('')
})
