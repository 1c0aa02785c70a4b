// All indicators of the profile by topic, in a table that is read on screen and on paper.
import { textIn } from '../../../core/release/localText.ts'
import type { ProfileFigure, ProfileSubject } from '../../../core/scene/profile/areaProfile.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { profilePageTexts } from '../../../i18n/texts/profile/page.ts'
import { useFaultWords } from '../../../i18n/useFaultWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { useMediaQuery } from '../../../ui/useMediaQuery.ts'
import type { FigureItem } from '../../../data/profile/figureItem.ts'
import type { FigureGroup } from './figureGroups.ts'
import { FigureRow } from './FigureRow.tsx'
import styles from './table.module.css'

/** Which columns there are; the names head those of the references. */
export interface Shape {
  readonly isNarrow: boolean
  readonly parent?: string
  readonly region?: string
  readonly hasRanks: boolean
  /** False for a level with one area: it stands among nobody. */
  readonly hasStanding: boolean
}

interface Props {
  readonly caption: string
  readonly subject: ProfileSubject
  readonly groups: readonly FigureGroup[]
  readonly hrefOf: (indicator: string) => string
}

function shapeOf(subject: ProfileSubject, figures: readonly ProfileFigure[], isNarrow: boolean): Shape {
  const hasParent = figures.some(({ parent }) => parent)
  const region = figures.map((one) => (one.region ?? one.whole)?.name).find((name) => name !== undefined)
  return {
    isNarrow,
    hasRanks: subject.kind === 'area' && figures.some(({ rank }) => rank && rank.of > 1),
    hasStanding: figures.some(
      ({ spread, outcome }) => outcome !== 'notComparable' || (spread && spread.least < spread.greatest),
    ),
    ...(hasParent && subject.parentName !== undefined && { parent: subject.parentName }),
    ...(region !== undefined && { region }),
  }
}

function Heads({ shape }: { shape: Shape }) {
  const { columns } = useTextsOf(profilePageTexts)
  const { isNarrow, parent, region, hasRanks, hasStanding } = shape
  const heads = isNarrow
    ? [region === undefined ? columns.value : `${columns.value} (${region})`]
    : [
        columns.value,
        columns.counts,
        ...(parent === undefined ? [] : [parent]),
        ...(region === undefined ? [] : [region]),
        ...(hasRanks ? [columns.rank] : []),
      ]
  return (
    <thead>
      <tr>
        <th scope="col">{columns.indicator}</th>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
        {hasStanding && (
          <th scope="col" className={styles.standing}>
            {columns.standing}
          </th>
        )}
        {!isNarrow && (
          <>
            <th scope="col" className={styles.trend}>
              {columns.trend}
            </th>
            <th scope="col" className={styles.course}>
              {columns.course}
            </th>
          </>
        )}
      </tr>
    </thead>
  )
}

const columnsOf = ({ isNarrow, parent, region, hasRanks, hasStanding }: Shape): number =>
  (isNarrow ? 2 : 5 + Number(parent !== undefined) + Number(region !== undefined) + Number(hasRanks)) +
  Number(hasStanding)

/** A file on its way, or one that did not come: in its row, the others stand. */
function StateRow({ item, columns }: { item: Exclude<FigureItem, { kind: 'ready' }>; columns: number }) {
  const language = useLanguage()
  const texts = useTextsOf(profilePageTexts)
  const words = useFaultWords()
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {textIn(item.indicator.name, language)}
      </th>
      <td colSpan={columns - 1} className={styles.fault}>
        {item.kind === 'loading' ? (
          texts.loadingOne
        ) : (
          <>
            {words(item.fault).why} <Button onClick={item.retry}>{texts.retry}</Button>
          </>
        )}
      </td>
    </tr>
  )
}

export function FigureTable({ caption, subject, groups, hrefOf }: Props) {
  const language = useLanguage()
  const texts = useTextsOf(profilePageTexts)
  const isNarrow = useMediaQuery('(max-width: 700px)')
  const figures = groups.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'ready' ? [item.figure] : [])),
  )
  const shape = shapeOf(subject, figures, isNarrow)
  const columns = columnsOf(shape)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={texts.scroll(texts.figures)} tabIndex={0}>
      <table className={styles.table} aria-label={caption}>
        <Heads shape={shape} />
        {groups.map(({ id, name, items }) => (
          <tbody key={id}>
            <tr className={styles.topicRow}>
              <th scope="rowgroup" colSpan={columns} className={styles.topic}>
                {textIn(name, language)}
              </th>
            </tr>
            {items.map((item) =>
              item.kind === 'ready' ? (
                <FigureRow
                  key={item.indicator.id}
                  figure={item.figure}
                  shape={shape}
                  href={hrefOf(item.indicator.id)}
                />
              ) : (
                <StateRow key={item.indicator.id} item={item} columns={columns} />
              ),
            )}
          </tbody>
        ))}
      </table>
    </section>
  )
}
