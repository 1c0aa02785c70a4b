// Every part of the panel by its link and by keyboard, in both languages, from desktop to 320 px: it bears its name, says what it
// is there to say, is accessible and sticks out nowhere. One page walks through all of them, as a reader with a link would.
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, isReady, open, test } from './site/open.ts'

type Language = 'de' | 'en'
/** Name of the tab and something that only the finished panel says. */
type Said = readonly [name: string, words: RegExp]

const said: Readonly<Record<string, Readonly<Record<Language, Said>>>> = {
  map: { de: ['Entwicklung', /Vergleich der Kommunen/], en: ['Over time', /Comparison of municipalities/] },
  ranking: { de: ['Rangliste', /höchster Wert zuerst/], en: ['Ranking', /highest value first/i] },
  compare: { de: ['Vergleich', /Rang \d+ von 91/], en: ['Compare', /Rank \d+ of 91/i] },
  scatter: {
    de: ['Zusammenhang', /Pearson r = 0,\d\d .*n = \d+ von 93/],
    en: ['Correlation', /Pearson r = 0\.\d\d/i],
  },
  table: { de: ['Tabelle', /CSV herunterladen/], en: ['Table', /Download CSV/i] },
  counts: { de: ['Fallzahlen', /Kinder unter 15 im SGB-II-Bezug/], en: ['Counts', /under 15/i] },
  distribution: { de: ['Boxplots', /91 Werte: Median/], en: ['Box plots', /91 values: median/i] },
  statistics: { de: ['Kennzahlen', /91 von 93/], en: ['Statistics', /91 of 93/i] },
  moved: { de: ['Klassenwechsel', /bis 2024/], en: ['Change of class', /to 2024/i] },
  similar: { de: ['Ähnliche Räume', /Abstand 0,\d\d/], en: ['Similar areas', /distance 0\.\d\d/i] },
  spine: { de: ['Profil', /7 Indikatoren, davon/], en: ['Profile', /7 indicators/i] },
  radar: { de: ['Netz', /Stellung unter/], en: ['Radar', /position among/i] },
  heatmap: {
    de: ['Übersicht aller Räume', /Fünftel der Raumeinheiten/],
    en: ['All areas at a glance', /fifths? of/i],
  },
  parallel: { de: ['Parallele Achsen', /Stellung unter/], en: ['Parallel axes', /position among/i] },
  pyramid: { de: ['Alterspyramide', /Alter und Geschlecht: S 5/], en: ['Age pyramid', /Age and sex: S 5/i] },
  matrix: { de: ['Zusammenhänge', /gegenläufig −1/], en: ['Correlations', /−1/i] },
  inequality: { de: ['Ungleichheit', /Gini-Koeffizient/], en: ['Inequality', /Gini/i] },
  pattern: { de: ['Räumliches Muster', /Moran I 0,\d\d/], en: ['Spatial pattern', /Moran.s I 0\.\d\d/i] },
  types: { de: ['Typen', /Raumeinheiten in \d Typen/], en: ['Types', /in \d types/i] },
}
const views = Object.keys(said)

const areas = '05334032-05,05334004-01a,05334032-01'
const link = (view: string, language: Language) =>
  `indicator=kinderarmut&areas=${areas}&lang=${language}&view=${view}`

async function shows(page: Page, view: string, language: Language): Promise<void> {
  const [name, words] = said[view]?.[language] ?? ['', /^$/]
  await expect(page.getByRole('tab', { selected: true })).toHaveText(name)
  const panel = page.getByRole('tabpanel', { name, exact: true })
  await expect(panel).toContainText(words)
  await expect(panel).not.toContainText(/(geladen|loading) …/i)
  await expect(panel.getByRole('progressbar')).toHaveCount(0)
}

/** Neither the page nor the panel is wider than its room; what scrolls by itself inside may be. */
async function fits(page: Page, view: string): Promise<void> {
  const beyond = await page.evaluate(() => {
    const panel = document.querySelector('[role=tabpanel]')
    return {
      page: document.documentElement.scrollWidth - globalThis.innerWidth,
      panel: (panel?.scrollWidth ?? 0) - (panel?.clientWidth ?? 0),
    }
  })
  expect.soft(beyond.page, `${view}: px beyond the page`).toBeLessThanOrEqual(0)
  expect.soft(beyond.panel, `${view}: px beyond the panel`).toBeLessThanOrEqual(0)
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function isSound(page: Page, view: string): Promise<void> {
  // There are no frames, for which alone axe would open a second page.
  const axe = new AxeBuilder({ page }).setLegacyMode().withTags(rules).include('[role=tabpanel]')
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect.soft(found, `${view}: axe`).toEqual([])
}

/** The same document goes from link to link, as by the back button. */
async function walkThrough(page: Page, language: Language, seen: (view: string) => Promise<void>) {
  await open(page, link('map', language))
  for (const view of views) {
    await page.goto(`/#${link(view, language)}`)
    await shows(page, view, language)
    await fits(page, view)
    await seen(view)
  }
}

for (const language of ['de', 'en'] as const)
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test(`every view by link, ${language}, ${width} px: named, filled, accessible, nothing sticks out`, async ({
      page,
    }) => {
      test.slow()
      await page.setViewportSize({ width, height })
      await walkThrough(page, language, (view) => isSound(page, view))
    })

test('every view at 320 px: nothing sticks out, in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  for (const language of ['de', 'en'] as const) await walkThrough(page, language, async () => undefined)
})

test('"Mehr" leads to each view by keyboard alone, and focus stays where it was', async ({ page }) => {
  await open(page, link('map', 'de'))
  const more = page.getByRole('button', { name: 'Mehr', exact: true })
  const behind = ['distribution', 'counts', 'statistics', 'moved', 'spine', 'radar', 'heatmap', 'parallel']
  // The page about an area stands among them and is no part of the panel: profile.spec.ts opens it.
  const further = ['matrix', 'pyramid', 'profile', 'similar', 'types', 'pattern', 'inequality']
  for (const [i, view] of [...behind, ...further].entries()) {
    if (view === 'profile') continue
    await more.focus()
    await page.keyboard.press('Enter')
    for (let steps = 0; steps <= i; steps++) await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: said[view]?.de[0] ?? '', exact: true })).toBeFocused()
    await page.keyboard.press('Enter')
    await shows(page, view, 'de')
    await expect(more).toBeFocused()
    expect(page.url()).toContain(`view=${view}`)
  }
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(more).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Home')
  await shows(page, 'map', 'de')
})

test('a view that the indicator cannot fill gives way to the usual one', async ({ page }) => {
  await open(page, 'indicator=wahlbeteiligung&view=moved')
  await isReady(page)
  await expect(page.getByRole('tab', { selected: true })).toHaveText('Entwicklung')
  await page.getByRole('button', { name: 'Mehr', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Boxplots' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Klassenwechsel' })).toHaveCount(0)
})
