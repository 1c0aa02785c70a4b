// A distribution in words: middle, middle half, what lies outside of all, and what has no value.
import type { Language } from '../../../core/release/localText.ts'
import type { BoxSummary } from '../../../core/scene/distribution/distributionOf.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import { formatsFor } from '../../formats.ts'
import { chanceTexts } from '../../texts/chance.ts'

/** So many are named, more are counted. */
const mostNames = 3

export function distributionWords(
  { indicator }: Pick<Scene, 'indicator'>,
  whole: BoxSummary,
  language: Language,
): string {
  const f = formatsFor(language)
  const texts = chanceTexts[language].distribution
  const { n, box, outliers: outside, absent, filtered } = whole
  const count = f.count(n)
  const named = outside
    .slice(0, mostNames)
    .map(({ row, value }) =>
      row.parentName === undefined
        ? `${row.name} (${f.value(indicator, value)})`
        : `${row.name} (${row.parentName}, ${f.value(indicator, value)})`,
    )
  const farOut =
    outside.length > mostNames ? texts.outlierCount(f.count(outside.length)) : texts.outliers(f.list(named))
  const sentences = box
    ? [
        texts.sentence(
          count,
          f.value(indicator, box.median),
          f.interval(indicator, box.firstQuartile, box.thirdQuartile),
        ),
        outside.length === 0 ? texts.noOutliers : farOut,
      ]
    : [n === 0 ? texts.none : texts.tooFew(count)]
  if (absent > 0) sentences.push(texts.absent(f.count(absent)))
  if (filtered > 0) sentences.push(texts.filtered(f.count(filtered)))
  return sentences.join(' ')
}
