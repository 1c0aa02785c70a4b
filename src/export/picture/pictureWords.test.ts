import { expect, test } from 'vitest'
import { views } from '../../core/view/viewState.ts'
import { pageChart } from '../../drawing/page/pageChart.ts'
import { downloadTexts } from '../../i18n/texts/export/pictures.ts'
import { sampleMaterial } from '../../testing/sampleMaterial.ts'
import { sampleScene } from '../../testing/sampleRelease.ts'
import { pictureWords } from './pictureWords.ts'

/** The sample has no breakdown by age, and too few indicators for a radar. */
const needsMore: ReadonlySet<string> = new Set(['pyramid', 'radar'])

test('of each view what its picture holds; what a picture does not show is named with the reason', () => {
  for (const view of views) {
    const scene = sampleScene({ view, areas: ['K1-1', 'K3-2'] })
    const { charts, without } = downloadTexts.de
    const isPromised = view === 'map' || charts[view] !== undefined
    const hasReason = view !== 'map' && without[view] !== undefined
    expect([view, hasReason]).toEqual([view, !isPromised])
    if (needsMore.has(view)) continue
    const isDrawn = pageChart(scene, sampleMaterial(scene).chart, 'de') !== undefined
    expect([view, isDrawn]).toEqual([view, isPromised])
  }
})

test('in words: maps, chart, or why there is none', () => {
  const { view } = sampleScene()
  const words = (patch: Partial<typeof view>, language: 'de' | 'en' = 'de') =>
    pictureWords({ view: { ...view, ...patch } }, language)
  expect(words({ mode: 'swipe', view: 'counts' })).toBe(
    'Im Bild, wie auf dem Bildschirm: zwei Karten, früher und jetzt, daneben die Fallzahlen nach Zeiträumen.',
  )
  expect(words({ view: 'table' })).toBe(
    'Im Bild: nur die Karte. Die Ansicht ist eine Tabelle: Ihre Zahlen stehen in CSV und Excel.',
  )
  const { only, maps, without } = downloadTexts.en
  expect(words({ view: 'types', mode: 'multiples' }, 'en')).toBe(
    only(maps.multiples ?? '', without.types ?? ''),
  )
})
