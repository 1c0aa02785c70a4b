// A radar in words: its scale, and every line of it.
import type { Language } from '../../../core/release/localText.ts'
import type { ProfileColumn } from '../../../core/scene/profile/profileColumn.ts'
import { formatsFor } from '../../formats.ts'
import { profileTexts } from '../../texts/profile.ts'

/** "Stellung unter 91 Sozialräumen", or from the fewest to the most where indicators differ. */
export function radarScale(all: readonly ProfileColumn[], language: Language): string {
  const f = formatsFor(language)
  const { radar } = profileTexts[language]
  const columns = all.filter(({ gap }) => !gap)
  const counts = columns.map(({ sorted }) => sorted.length)
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)]
  const count = fewest === most ? f.count(most) : radar.range(f.count(fewest), f.count(most))
  const isJudged = columns.some(({ indicator }) => indicator.direction !== 'neutral')
  return `${radar.scale(count)} ${isJudged ? radar.sense : radar.senseNeutral}`
}

interface RadarLine {
  readonly name: string
  readonly values: readonly (number | undefined)[]
}

/** What the picture says to those who do not see it. */
export function radarWords(
  series: readonly RadarLine[],
  names: readonly string[],
  language: Language,
): string {
  const f = formatsFor(language)
  const said = series
    .map(({ name, values }) => {
      const parts = values.flatMap((value, i) =>
        value === undefined ? [] : [`${names[i] ?? ''} ${f.count(value)}`],
      )
      return `${name}: ${parts.join(', ')}`
    })
    .join('. ')
  return profileTexts[language].radar.label(f.list(series.map(({ name }) => name)), said)
}
