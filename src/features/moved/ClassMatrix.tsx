// Class before by class now, as a table: on its diagonal stands what stayed, right of it what is higher now.
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { limitUnit } from '../../i18n/formats/mappedFormats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { movedTexts } from '../../i18n/texts/inequality/moved.ts'
import type { Moved } from '../../core/scene/moved/movedOf.ts'
import styles from './moved.module.css'

export function ClassMatrix({ scene: { indicator, view }, moved }: { scene: Scene; moved: Moved }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(movedTexts)
  const { classes, moves, from } = moved
  const rangeOf = (index: number) => f.classRange(limitUnit(indicator, classes), classes.breaks, index)
  const strip = (index: number) => (
    <span className={styles.strip} style={{ background: classes.colors[index] }} aria-hidden="true" />
  )
  const caption = texts.matrix(f.period(from), f.period(view.period))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} tabIndex={0} aria-label={caption}>
      <table className={styles.matrix}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.classBefore(f.period(from))}</th>
            {classes.colors.map((_, index) => (
              <th key={index} scope="col" title={rangeOf(index)}>
                <span className="visually-hidden">{rangeOf(index)}</span>
                {strip(index)}
              </th>
            ))}
          </tr>
        </thead>
        {/* The highest class on top, as on an axis. */}
        <tbody>
          {moves.matrix
            .map((counts, before) => ({ counts, before }))
            .toReversed()
            .map(({ counts, before }) => (
              <tr key={before}>
                <th scope="row">
                  {strip(before)}
                  {rangeOf(before)}
                </th>
                {counts.map((count, now) => (
                  <td
                    key={now}
                    className={before === now ? styles.stayed : undefined}
                    title={texts.cellOf(f.count(count), rangeOf(before), rangeOf(now))}
                  >
                    {count > 0 ? f.count(count) : <span className={styles.zero}>0</span>}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}
