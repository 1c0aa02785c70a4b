// The triangle of coefficients, the line that reads one cell, and what has to be said with it.
import { useId, useState } from 'react'
import { MatrixGrid, type GridCell } from '../../charts/matrix/MatrixGrid.tsx'
import type { Matrix, MatrixPair } from '../../core/scene/pairs/matrixOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { textIn } from '../../core/release/localText.ts'
import { coefficientDigits, directionOf } from '../../core/statistics/pairs/correlation.ts'
import { coefficients, type PanelSettings } from '../../core/view/viewState.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import { chooseSecond } from '../../state/viewSettings.ts'
import { chooseIndicator, setPanel, showView, useSetting } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { MatrixKey } from './MatrixKey.tsx'
import { MatrixNotes } from './MatrixNotes.tsx'
import { MatrixTable } from './MatrixTable.tsx'
import styles from './matrix.module.css'

interface Props {
  readonly scene: Scene
  readonly matrix: Matrix
}
type Coefficient = PanelSettings['coefficient']

/** The indicator on the map stays on it where it is one of the two. */
function openScatter({ indicator }: Scene, { figures }: Matrix, { row, column }: GridCell) {
  const [first, second] = [figures[column]?.indicator.id, figures[row]?.indicator.id]
  if (first === undefined || second === undefined) return
  const isTurned = second === indicator.id
  chooseIndicator(isTurned ? second : first)
  chooseSecond(isTurned ? first : second)
  showView('scatter')
}

function useCells(matrix: Matrix, names: readonly string[], coefficient: Coefficient): readonly GridCell[] {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(pairsTexts)
  const r = (x: number) => f.number(x, coefficientDigits(x))
  const wordsOf = (pair: MatrixPair): string => {
    const result = pair[coefficient]
    if (result.kind === 'none') return texts.matrix.none
    const own = result.interval
      ? texts.interval(r(result.r), r(result.interval[0]), r(result.interval[1]))
      : r(result.r)
    return `${texts[coefficient]} ${own}`
  }
  return matrix.pairs.map((pair) => {
    const { row, column, n, kinship } = pair
    const result = pair[coefficient]
    const used = texts.used(f.count(n), f.count(matrix.areas))
    const names2 = texts.matrix.pair(names[column] ?? '', names[row] ?? '')
    const tied = kinship ? `, ${texts.matrix.related}` : ''
    return {
      row,
      column,
      text: result.kind === 'value' ? r(result.r) : '–',
      count: f.count(n),
      ...(result.kind === 'value' && directionOf(result) !== 'unclear' && { r: result.r }),
      isMarked: kinship !== undefined,
      spoken: `${names2}: ${wordsOf(pair)}, ${used}${tied}`,
    }
  })
}

export function MatrixView({ scene, matrix }: Props) {
  const language = useLanguage()
  const texts = useTextsOf(pairsTexts)
  const coefficient = useSetting('coefficient')
  const [looked, setLooked] = useState<GridCell>()
  const names = matrix.figures.map(({ indicator }) => textIn(indicator.shortName ?? indicator.name, language))
  const cells = useCells(matrix, names, coefficient)
  const read = cells.find(({ row, column }) => row === looked?.row && column === looked.column)
  return (
    <>
      <CoefficientSwitch coefficient={coefficient} />
      <p className={styles.readout} aria-hidden="true">
        {read?.spoken ?? texts.matrix.hint}
      </p>
      <MatrixGrid
        label={texts.matrix.grid(texts[coefficient])}
        corner={texts.matrix.indicator}
        names={names}
        cells={cells}
        onLook={setLooked}
        onOpen={(cell) => openScatter(scene, matrix, cell)}
      />
      <MatrixKey hasRelated={cells.some(({ isMarked }) => isMarked)} />
      <MatrixNotes scene={scene} matrix={matrix} />
      <Disclosure button={texts.table} buttonClass={styles.open} panelClass={styles.opened}>
        <MatrixTable matrix={matrix} />
      </Disclosure>
    </>
  )
}

function CoefficientSwitch({ coefficient }: { coefficient: Coefficient }) {
  const texts = useTextsOf(pairsTexts)
  const name = useId()
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{texts.matrix.coefficient}</legend>
      {coefficients.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === coefficient}
            onChange={() => setPanel('coefficient', one)}
          />{' '}
          {texts[one]}
        </label>
      ))}
    </fieldset>
  )
}
