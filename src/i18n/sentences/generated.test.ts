// Laws that every sentence must keep, over scenes at random: no holes, no wrong direction, no cause, no blame, no number
// that the scene does not hold, nothing of what is withheld.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellAt, type Cell, type Dataset } from '../../core/release/dataset.ts'
import { remember } from '../../core/scene/remember.ts'
import type { AreaFigures, AreaRow, Scene } from '../../core/scene/scene.ts'
import { anyScene, type AnyScene } from '../../testing/anyScene.ts'
import { foreignNumbers, numbersBehind } from '../../testing/any/numbersIn.ts'
import { formatsFor } from '../formats.ts'
import { sceneWords } from '../../testing/sceneWords.ts'
import { areaSentence, rankText, rowWords, seriesSentence, titleText } from '../sentences.ts'

/** The same for all laws; made once, because making them takes most of the time. */
const sample = fc.sample(anyScene, { numRuns: 3000, seed: 3 })
const holds = (law: (any: AnyScene) => void) => sample.forEach(law)

const rowText = (scene: Scene, row: AreaRow) => rowWords(scene, row, scene.view.language).text
const sentenceOn = (scene: Scene, figures: AreaFigures) => areaSentence(scene, figures, scene.view.language)

/** All that is said of a scene, once. */
const textsOf = remember((scene: Scene): readonly string[] => {
  const { language } = scene.view
  return [
    ...Object.values(sceneWords(scene, language, { release: '2026.1' })),
    titleText(scene, language),
    ...scene.rows.map((row) => rowText(scene, row)),
    ...scene.rows.flatMap(({ rank }) => (rank ? [rankText(rank, language)] : [])),
    ...scene.chosen.flatMap((figures) => [
      rowText(scene, figures.row),
      sentenceOn(scene, figures),
      seriesSentence(scene, figures.series, language),
    ]),
  ].filter((text) => text !== '')
})

/** What is said of single areas, each with its cell. */
const areaTexts = (scene: Scene): readonly (readonly [AreaRow, string])[] => [
  ...scene.rows.map((row) => [row, rowText(scene, row)] as const),
  ...scene.chosen.map((figures) => [figures.row, sentenceOn(scene, figures)] as const),
]

test('no sentence holds a hole', () => {
  const hole = /undefined|NaN|null|Infinity|\[object|\(\)| {2}| [,.;:]|,,|\.\.|,\.|: ?[.,]|^[,.]|[,:] ?$/
  holds(({ scene }) => {
    expect(textsOf(scene).find((text) => hole.test(text))).toBeUndefined()
    for (const [key, text] of Object.entries(sceneWords(scene, scene.view.language)))
      expect(text, key).toMatch(key === 'heading' || key === 'announcement' ? /[^.]$/ : /^\p{Lu}.*\.$/u)
  })
})

test('no cause, no blame; better and worse never of neutral indicators', () => {
  const forbidden =
    /\b(weil|wegen|verursacht|führt zu|aufgrund|because|due to|causes?|leads? to|schlecht\w*|Problem\w*|Brennpunkt\w*|bad|worst|best)\b/i
  holds(({ scene }) => {
    const said = textsOf(scene).join('\n')
    expect(said).not.toMatch(forbidden)
    if (scene.indicator.direction === 'neutral') expect(said).not.toMatch(/günstig|besser|better|worse/)
  })
})

test('German: places and targets in the case that the word before them asks for', () => {
  // Behind "als" and "wie" a nominative, behind "mit" and "gegenüber" a dative; a place that says its kind never without article.
  const wrong =
    /\b(als|wie) (dem|den|allen|\S*kreis)\b|\b(mit|gegenüber) (alle|der Zielwert|der \S*kreis|\S*kreis)\b/
  const right = { nominative: /(als|wie) der \S*kreis/, dative: /mit (dem \S*kreis|allen|dem Zielwert)/ }
  const found = { nominative: 0, dative: 0 }
  holds(({ scene }) => {
    if (scene.view.language !== 'de') return
    for (const text of textsOf(scene)) {
      expect(text).not.toMatch(wrong)
      if (right.nominative.test(text)) found.nominative++
      if (right.dative.test(text)) found.dative++
    }
  })
  expect(found.nominative).toBeGreaterThan(100)
  expect(found.dative).toBeGreaterThan(100)
})

/** Half a unit of the last place that is shown, and of float noise. */
const slack = ({ indicator }: Scene) => 0.5 * 10 ** -indicator.decimals + 1e-9

test('higher and lower only of what is so, and is more than chance', () => {
  let said = 0
  holds(({ scene }) => {
    for (const [{ cell }, text] of areaTexts(scene))
      for (const [word, number] of numbersBehind(text, scene.view.language)) {
        if (cell.kind !== 'number') throw new Error(`${text}: said of no number`)
        const sign = word === 'higher' ? 1 : -1
        const bound = sign === 1 ? (cell.lower ?? cell.value) : (cell.upper ?? cell.value)
        expect(sign * (cell.value - number), text).toBeGreaterThanOrEqual(-slack(scene))
        expect(sign * (bound - number), text).toBeGreaterThanOrEqual(-slack(scene))
        said++
      }
  })
  expect(said).toBeGreaterThan(300)
})

const rises = /gestiegen|risen/i
const falls = /gesunken|fallen/i

/** What the sentence on an area says of its way, held against the cells themselves. */
function expectWay(scene: Scene, { row, series }: AreaFigures, text: string): void {
  const own = series.find(({ role }) => role === 'area')?.points ?? []
  const { cell, mapped } = row
  const sign = rises.test(text) ? 1 : -1
  if (cell.kind !== 'number') throw new Error(`${text}: no number`)
  if (scene.mode.kind === 'change' && row.slot >= 0) {
    const bound = mapped.kind === 'number' ? (sign === 1 ? mapped.lower : mapped.upper) : undefined
    expect(sign * (bound ?? 0), text).toBeGreaterThan(0)
    expect(scene.mode.breaks).toEqual([])
    expect(scene.mode.hasOtherOutlines).toBe(false)
    return
  }
  const earlier = own.filter(
    ({ period, cell: other }) => period < scene.view.period && other.kind === 'number',
  )
  const isSo = earlier.some(
    ({ cell: other }) => other.kind === 'number' && sign * (cell.value - other.value) > 0,
  )
  expect(isSo, text).toBe(true)
}

test('risen and fallen only of what is so, never across a break', () => {
  let said = 0
  holds(({ scene }) => {
    for (const figures of scene.chosen) {
      const text = sentenceOn(scene, figures)
      if (!rises.test(text) && !falls.test(text)) continue
      expect(rises.test(text) && falls.test(text), text).toBe(false)
      expectWay(scene, figures, text)
      said++
    }
    const { mapDescription } = sceneWords(scene, scene.view.language)
    for (const [word, sign] of [
      [rises, 1],
      [falls, -1],
    ] as const) {
      if (!word.test(mapDescription)) continue
      const clear = scene.rows.filter(
        ({ mapped, isFiltered }) => !isFiltered && isBeyond(mapped, sign, scene),
      )
      const count = new RegExp(`(\\d+) (eindeutig|clearly) (${word.source})`).exec(mapDescription)?.[1]
      expect(Number(count), mapDescription).toBe(clear.length)
      said++
    }
  })
  expect(said).toBeGreaterThan(30)
})

function isBeyond(mapped: Cell, sign: 1 | -1, scene: Scene): boolean {
  if (mapped.kind !== 'number') return false
  const bound = sign === 1 ? mapped.lower : mapped.upper
  return bound !== undefined && Number((sign * bound).toFixed(scene.indicator.decimals)) > 0
}

/** What is wrong with the outcome that a row tells; undefined where nothing is. */
function wrongOutcome(scene: Scene, row: AreaRow, dataset: Dataset): string | undefined {
  const { mode, view } = scene
  const text = rowText(scene, row)
  if (row.cell.kind !== 'number') return undefined
  const { value } = row.cell
  const before = mode.kind === 'moved' ? cellAt(dataset, row.id, mode.from) : row.cell
  const was = before.kind === 'number' ? before.value : value
  const isRight =
    mode.kind === 'threshold'
      ? /(über|over) −?\d/.test(text) === value > mode.at
      : mode.kind !== 'moved' ||
        ((!/höheren|higher/.test(text) || value > was) && (!/niedrigeren|lower/.test(text) || value < was))
  return isRight ? undefined : `${view.language}: ${text}`
}

test('outcomes are those of the values', () => {
  holds(({ scene, input }) => {
    expect(scene.rows.map((row) => wrongOutcome(scene, row, input.dataset)).find(Boolean)).toBeUndefined()
  })
  const words = sample.map(({ scene }) => scene.rows.map((row) => rowText(scene, row)).join(' '))
  for (const word of [/höheren Klasse/, /lower class/, /über \d/, /at most \d/])
    expect(words.filter((text) => word.test(text)).length, word.source).toBeGreaterThan(10)
})

test('every number is one of the scene', () => {
  holds(({ scene, input }) => {
    const said = textsOf(scene).join('\n')
    expect(foreignNumbers(said, scene, input), said).toEqual([])
  })
})

test('heading, announcement, caption and share text agree', () => {
  const modeWords: Readonly<Record<string, RegExp>> = {
    change: /Veränderung|change/,
    moved: /Klassenwechsel|change of class/,
    threshold: /Schwelle|threshold/,
    reference: /verglichen mit|compared with/,
    circles: /als Kreise|as circles/,
    bivariate: /Kinderarmut.* und Wohndauer|Child poverty.* and Length of residence/,
  }
  holds(({ scene }) => {
    const { mode, view, indicator } = scene
    const words = sceneWords(scene, view.language)
    const title = titleText(scene, view.language)
    expect(words.heading.startsWith(title), words.heading).toBe(true)
    expect(words.announcement.startsWith(words.heading)).toBe(true)
    expect(words.caption.startsWith(words.heading)).toBe(true)
    expect(words.share.startsWith(title)).toBe(true)
    const f = formatsFor(view.language)
    const periods = [f.period(view.period), f.referencePeriod(indicator, view.period)]
    expect(
      periods.some((period) => title.includes(period)),
      title,
    ).toBe(true)
    for (const [kind, word] of Object.entries(modeWords))
      if (kind !== 'change') expect(word.test(title), `${kind}: ${title}`).toBe(kind === mode.kind)
    if (mode.kind === 'change') expect(title).toMatch(modeWords.change ?? /$^/)
  })
})

test('of what is withheld nothing is said but that', () => {
  holds(({ scene }) => {
    const { language } = scene.view
    expect(textsOf(scene).find((text) => /\d[.,]\d{3}[.,]\d{3}/.test(text))).toBeUndefined()
    for (const row of scene.rows) {
      if (row.cell.kind !== 'absent' || scene.mode.kind === 'bivariate') continue
      const said = [
        formatsFor(language).status(row.cell.status),
        row.isFiltered && /ausgeblendet|left out/.exec(rowText(scene, row))?.[0],
      ]
      expect(rowWords(scene, row, language).parts).toEqual(said.filter(Boolean))
    }
  })
})

test('counts in the description add up to the areas that are shown', () => {
  holds(({ scene }) => {
    const { mode, view } = scene
    if (mode.kind !== 'threshold' && mode.kind !== 'reference' && mode.kind !== 'moved') return
    const shown = scene.rows.filter(({ isFiltered }) => !isFiltered).length
    const { announcement, heading } = sceneWords(scene, view.language)
    const counts = announcement.slice(heading.length).match(/, \d+ \p{L}/gu) ?? []
    expect(
      counts.reduce((sum, text) => sum + Number.parseInt(text.slice(2), 10), 0),
      announcement,
    ).toBe(shown)
  })
})
