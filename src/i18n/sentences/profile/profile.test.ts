import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textIn } from '../../../core/release/localText.ts'
import { anyProfile } from '../../../testing/anyProfile.ts'
import { findingSentences, regionWords } from './findingSentences.ts'
import { figureWords, standingWords } from './figureWords.ts'
import { lackNames, lackTitle, profileHeading, profileNotes, sourceText } from './profileWords.ts'

const runs = { numRuns: 300 }
const worse = { de: /(?<!\p{L})ungünstiger/u, en: /(?<!\p{L})worse/u }
const better = { de: /(?<!\p{L})günstiger/u, en: /(?<!\p{L})better/u }

test('whatever the data: five whole sentences without holes, and no hidden number', () => {
  fc.assert(
    fc.property(anyProfile, ({ profile, language }) => {
      const sentences = findingSentences(profile, language)
      expect(sentences).toHaveLength(5)
      const figures = profile.topics.flatMap((topic) => topic.figures)
      const all = [
        ...sentences,
        ...Object.values(profileHeading(profile, language)),
        ...profileNotes(profile, language),
        ...profile.lacks.flatMap((group) => [lackTitle(group, language), lackNames(group, language)]),
        ...profile.sources.flatMap((source) => Object.values(sourceText(source, language))),
        ...figures.flatMap((figure) => Object.values(figureWords(figure, language)).flat()),
      ]
      for (const text of sentences) expect(text).toMatch(/^[\p{Lu}\d].*\.$/u)
      for (const text of all) {
        expect(text).not.toMatch(/undefined|NaN|Infinity|\(\)|\(, |  /)
        // Denominators of withheld cells (anyCells) begin with seven millions.
        expect(text).not.toMatch(/7[.,]\d{3}[.,]\d{3}/)
      }
    }),
    runs,
  )
})

test('whatever the data: better and worse are said of burdens and benefits only, and the right way', () => {
  fc.assert(
    fc.property(anyProfile, ({ profile, language }) => {
      const figures = profile.topics.flatMap((topic) => topic.figures)
      for (const figure of figures) {
        const words = standingWords(figure, language) ?? ''
        const { direction } = figure.indicator
        const [isWorse, isBetter] = [worse[language].test(words), better[language].test(words)]
        const isUp = figure.outcome === 'higher'
        const isOpen = direction === 'neutral' || figure.outcome === 'similar' || words === ''
        expect(isWorse).toBe(!isOpen && isUp === (direction === 'burden'))
        expect(isBetter).toBe(!isOpen && isUp !== (direction === 'burden'))
      }
      if (figures.every(({ indicator }) => indicator.direction === 'neutral'))
        for (const sentence of findingSentences(profile, language)) {
          expect(sentence).not.toMatch(worse[language])
          expect(sentence).not.toMatch(better[language])
        }
    }),
    runs,
  )
})

test('whatever the data: each figure named as higher stands in the sentence with both values', () => {
  fc.assert(
    fc.property(anyProfile, ({ profile, language }) => {
      const [text = ''] = findingSentences(profile, language)
      const [beside] = profile.findings
      const at = text.search(language === 'de' ? /niedriger/ : /lower/)
      const upper = beside.lower.length === 0 ? text : text.slice(0, at)
      for (const { figure } of beside.higher) expect(upper).toContain(textIn(figure.indicator.name, language))
      for (const { figure } of beside.lower)
        expect(text.slice(at)).toContain(textIn(figure.indicator.name, language))
    }),
    runs,
  )
})

test('a whole without an area of its own is all of its parts together', () => {
  const said = { region: 'Länder', isRegionPlural: true } as const
  expect(regionWords(said, 'de')).toEqual({ than: 'alle Länder zusammen', to: 'allen Ländern zusammen' })
  expect(regionWords({ region: 'Musterland' }, 'en')?.to).toBe('Musterland overall')
  expect(regionWords({}, 'de')).toBeUndefined()
})
