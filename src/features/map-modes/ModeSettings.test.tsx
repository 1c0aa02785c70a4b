// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { makeScene } from '../../core/scene/makeScene.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { cutManifest } from '../../testing/cutManifest.ts'
import { renderInSite } from '../../testing/inSite.tsx'
import { sampleInput } from '../../testing/sampleRelease.ts'
import { ModeSettings } from './ModeSettings.tsx'

afterEach(cleanup)

/** Areas were cut otherwise up to `last`. */
function show(last: string, patch: Partial<ViewState> = {}, language: 'de' | 'en' = 'de') {
  const scene = makeScene({ ...sampleInput({ language, ...patch }), manifest: cutManifest(last) })
  return renderInSite(<ModeSettings scene={scene} />, { language, link: `mode=${scene.view.mode}` })
}

/** Only the indicator's last period. */
function showOne(language: 'de' | 'en') {
  const scene = makeScene(sampleInput({ language }))
  const indicator = {
    ...scene.indicator,
    datasets: scene.indicator.datasets.map((entry) => ({ ...entry, periods: ['2024'] })),
  }
  const timeline = [{ period: '2024', hasValues: true }]
  return renderInSite(<ModeSettings scene={{ ...scene, indicator, timeline }} />, { language })
}

const disabled = () =>
  screen
    .getAllByRole<HTMLInputElement>('radio')
    .filter((radio) => radio.disabled)
    .map((radio) => radio.closest('label')?.textContent)
const options = () =>
  screen.getAllByRole<HTMLOptionElement>('option').map((one) => `${one.disabled ? '– ' : ''}${one.text}`)

it('of one period there are no maps beside each other, by the words of a change', () => {
  showOne('de')
  const why = 'Gibt es für diesen Indikator nicht'
  const names = ['Veränderung', 'Klassenwechsel', 'Kleine Karten: Zeiträume', 'Zwei Karten']
  expect(disabled()).toEqual(names.map((name) => `${name} ${why}`))
  cleanup()
  showOne('en')
  expect(disabled()).toContain('Two maps Not possible for this indicator')
})

it('nor of the only period on its outlines', () => {
  show('2023')
  const why = 'Es gibt keinen anderen Zeitraum mit demselben Gebietsstand.'
  expect(disabled()).toEqual([`Kleine Karten: Zeiträume ${why}`, `Zwei Karten ${why}`])
})

it('two maps begin with a period on the same outlines; others say why not', () => {
  show('2018', { mode: 'swipe', from: '2019' })
  expect(options()).toEqual([
    'erster vergleichbarer (2021)',
    '– 2018 (anderer Gebietsstand)',
    '2019',
    '2021',
    '2022',
    '2023',
  ])
})

it('a change begins with any earlier one', () => {
  show('2018', { mode: 'change' }, 'en')
  expect(options()).toEqual(['first comparable (2021)', '2018', '2019', '2021', '2022', '2023'])
})
