// Heading, notes, absences and sources of a profile in words.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { AreaProfile, LackGroup, ProfileSource } from '../../../core/scene/profile/areaProfile.ts'
import { formatsFor } from '../../formats.ts'
import { profilePageTexts } from '../../texts/profile/page.ts'
import { regionWords } from './findingSentences.ts'
import { levelNoun } from '../grammar/levelNoun.ts'

export interface ProfileHeading {
  readonly name: string
  /** What it is and what it lies in, or how many areas were put together. */
  readonly place: string
  /** Of a combined area: what it is made of, and that its values are computed. */
  readonly parts?: string
  readonly period: string
  readonly release: string
  /** In the margin of every sheet. */
  readonly sheet: string
}

type Headed = Pick<AreaProfile, 'subject' | 'level' | 'period' | 'release'>

function placeOf({ subject, level }: Headed, language: Language): string {
  const texts = profilePageTexts[language]
  if (subject.kind === 'combined') {
    const n = subject.ids.length
    return texts.partsOf(formatsFor(language).count(n), levelNoun(level, n, language))
  }
  const noun = textIn(level.name, language)
  return subject.parentName === undefined ? noun : texts.levelIn(noun, subject.parentName)
}

export function profileHeading(profile: Headed, language: Language): ProfileHeading {
  const f = formatsFor(language)
  const texts = profilePageTexts[language]
  const { subject, release } = profile
  const name = subject.kind === 'area' ? subject.name : texts.combined
  const period = f.period(profile.period)
  return {
    name,
    place: placeOf(profile, language),
    ...(subject.kind === 'combined' && {
      parts: `${texts.parts(f.list(subject.names))} ${texts.computed}`,
    }),
    period: texts.period(period),
    release: texts.release(release.id, f.date(release.date)),
    sheet: texts.sheet(name, period, release.id),
  }
}

/** What has to be known to read the table. */
export function profileNotes(profile: AreaProfile, language: Language): readonly string[] {
  const { compared, level } = profile
  const region = regionWords(profile, language)
  const { notes } = profilePageTexts[language]
  const count = formatsFor(language).count(compared.count)
  const plural = levelNoun(level, compared.count, language)
  return [
    notes.rank,
    ...(compared.count > 1
      ? [compared.isScoped ? notes.amongScope(count, plural) : notes.among(count, plural)]
      : []),
    region ? notes.spine(region.than) : notes.spineMedian,
    notes.similar,
    notes.trend,
  ]
}

/** Geheim zu halten (2) */
export function lackTitle({ lack, reason, indicators }: LackGroup, language: Language): string {
  const texts = profilePageTexts[language]
  const head = `${texts.lack[lack]}${reason ? texts.because(texts.refused[reason]) : ''}`
  return texts.lackOf(head, formatsFor(language).count(indicators.length))
}

export const lackNames = ({ indicators }: LackGroup, language: Language): string =>
  indicators.map(({ name }) => textIn(name, language)).join(', ')

/** The indicators of a source by reference date: Kinderarmut, Kinder unter 6 (31.12.2024); Fluktuation (2024) */
export function sourceText({ source, figures }: ProfileSource, language: Language) {
  const f = formatsFor(language)
  const texts = profilePageTexts[language]
  const name = textIn(source, language)
  const byDate = new Map<string, string[]>()
  for (const { indicator, period } of figures) {
    const date = period === undefined ? '' : f.referencePeriod(indicator, period)
    byDate.set(date, [...(byDate.get(date) ?? []), textIn(indicator.name, language)])
  }
  const list = [...byDate].map(([date, names]) => `${names.join(', ')}${date === '' ? '' : ` (${date})`}`)
  return { source: name === '' ? texts.noSource : name, indicators: list.join('; ') }
}
