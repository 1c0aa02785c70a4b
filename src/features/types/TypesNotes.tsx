// What the types were made from, and which indicators and areas took no part and why.
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { TypeIndicators } from '../../core/scene/types/typeIndicators.ts'
import type { DroppedIndicator, TypesGround } from '../../core/scene/types/typesGround.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import styles from './types.module.css'

interface Props {
  readonly scene: Scene
  readonly ground: TypesGround
  readonly used: TypeIndicators
}

const namesShown = 12
const reasons: readonly DroppedIndicator['reason'][] = ['noPeriod', 'sparse', 'allEqual']

export function TypesNotes({ scene, ground, used }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const { types: texts, work } = useTextsOf(spaceTexts)
  const { columns, dropped, leftOut, filtered } = ground
  const names = (indicators: readonly Indicator[]) =>
    f.list(indicators.map(({ name }) => textIn(name, language)))
  const elsewhere = columns.filter(({ period }) => period !== scene.view.period)
  const without = leftOut.slice(0, namesShown).map(({ row }) => row.name)
  const more = leftOut.length - without.length
  const notes = [
    texts.by[used.by](f.count(columns.length)),
    ...reasons.map((reason) => {
      const list = dropped.filter((one) => one.reason === reason).map(({ indicator }) => indicator)
      return list.length > 0 ? texts.dropped[reason](names(list)) : ''
    }),
    used.unusable.length > 0 ? texts.unusable(names(used.unusable)) : '',
    elsewhere.length > 0
      ? texts.otherPeriods(
          f.list(
            elsewhere.map(({ indicator, period }) =>
              texts.inPeriod(textIn(indicator.name, language), f.period(period)),
            ),
          ),
        )
      : '',
    leftOut.length > 0
      ? texts.leftOut(
          f.count(leftOut.length),
          f.list(more > 0 ? [...without, work.more(f.count(more))] : without),
        )
      : '',
    filtered > 0 ? texts.filtered(f.count(filtered)) : '',
  ].filter((note) => note !== '')
  return (
    <div className={styles.notes}>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}
