// One indicator: what it says in words, with two small pictures.
import { Sparkline } from '../../../charts/spark/Sparkline.tsx'
import { yearPosition } from '../../../core/release/period.ts'
import type { ProfileFigure } from '../../../core/scene/profile/areaProfile.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { figureWords, type FigureWords } from '../../../i18n/sentences/profile/figureWords.ts'
import { profilePageTexts } from '../../../i18n/texts/profile/page.ts'
import type { Shape } from './FigureTable.tsx'
import { FigureSpine } from './FigureSpine.tsx'
import styles from './table.module.css'

interface Props {
  readonly figure: ProfileFigure
  readonly shape: Shape
  readonly href: string
}

const loose = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')
const spineWidth = { wide: 132, narrow: 80 }

function Course({ figure }: { figure: ProfileFigure }) {
  const points = figure.points.map(({ period, cell }) => ({
    at: yearPosition(period),
    ...(cell.kind === 'number' && { value: cell.value }),
  }))
  const breaks = figure.indicator.breaks.map(({ at }) => yearPosition(at))
  return <Sparkline points={points} breaks={breaks} width={64} height={22} />
}

function Note({ children }: { children: string | undefined }) {
  return children === undefined || children === '' ? null : <span className={styles.note}>{children}</span>
}

function Standing({ figure, words, width }: { figure: ProfileFigure; words: FigureWords; width: number }) {
  return (
    <td className={styles.standing}>
      <FigureSpine figure={figure} width={width} />
      <Note>{words.standing}</Note>
    </td>
  )
}

/** In little room: what stands in columns of its own elsewhere follows below. */
function NarrowCells({ figure, words, shape }: Pick<Props, 'figure' | 'shape'> & { words: FigureWords }) {
  // Units may stand on a line of their own here.
  const parts = [words.flag, words.counts, words.region && `(${words.region})`].map(loose)
  const rank = [words.rank, words.tied].filter((part) => part !== undefined).join(', ')
  return (
    <>
      <td className={figure.cell.kind === 'number' ? styles.value : styles.state}>
        {loose(words.value)}
        {parts.map((part, i) => (
          <Note key={i}>{part}</Note>
        ))}
      </td>
      {shape.hasStanding && (
        <td className={styles.standing}>
          <FigureSpine figure={figure} width={spineWidth.narrow} />
          <Note>{words.standing}</Note>
          <Note>{rank}</Note>
        </td>
      )}
    </>
  )
}

function WideCells({ figure, words, shape }: Pick<Props, 'figure' | 'shape'> & { words: FigureWords }) {
  const { none } = useTextsOf(profilePageTexts)
  const isNumber = figure.cell.kind === 'number'
  return (
    <>
      <td className={isNumber ? styles.value : styles.state}>
        {words.value}
        <Note>{words.interval}</Note>
        <Note>{words.flag}</Note>
      </td>
      <td className={styles.counts}>{words.counts ?? none}</td>
      {shape.parent !== undefined && <td>{words.parent ?? none}</td>}
      {shape.region !== undefined && <td>{words.region ?? none}</td>}
      {shape.hasRanks && (
        <td className={styles.rank}>
          {words.rank ?? none}
          <Note>{words.tied}</Note>
        </td>
      )}
      {shape.hasStanding && <Standing figure={figure} words={words} width={spineWidth.wide} />}
      <td className={styles.trend}>{words.trend ?? none}</td>
      <td className={styles.course}>
        {words.course !== undefined && (
          <>
            <span className="visually-hidden">{words.course}</span>
            <Course figure={figure} />
          </>
        )}
      </td>
    </>
  )
}

export function FigureRow({ figure, shape, href }: Props) {
  const language = useLanguage()
  const { trendIs } = useTextsOf(profilePageTexts)
  const words = figureWords(figure, language)
  const notes =
    shape.isNarrow && words.trend !== undefined ? [...words.notes, trendIs(words.trend)] : words.notes
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <a href={href}>{words.name}</a>
        <Note>{notes.join(' · ')}</Note>
      </th>
      {shape.isNarrow ? (
        <NarrowCells figure={figure} words={words} shape={shape} />
      ) : (
        <WideCells figure={figure} words={words} shape={shape} />
      )}
    </tr>
  )
}
