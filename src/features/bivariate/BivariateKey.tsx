// The legend of the map of two indicators: a square of colours, each axis with its name and limits, each cell with its
// number of areas; and below it who stands in no cell.
import { useCallback, useMemo, useState } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import type { ModeFacts, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { bivariateTexts } from '../../i18n/texts/compare/bivariate.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { AbsentEntries } from './AbsentEntries.tsx'
import { PairSquare } from './PairSquare.tsx'
import { PairTable } from './PairTable.tsx'
import { pairCells, type PairCell } from '../../core/scene/pairs/pairCells.ts'
import styles from './bivariate.module.css'

export function BivariateKey({ scene }: { scene: Scene }) {
  return scene.mode.kind === 'bivariate' ? <Key scene={scene} facts={scene.mode} /> : null
}

interface Props {
  readonly scene: Scene
  readonly facts: Extract<ModeFacts, { kind: 'bivariate' }>
}

function Key({ scene, facts }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(bivariateTexts)
  const [slot, setSlot] = useState<number>()
  const { indicator, level, rowById, view } = scene
  const { second, secondPeriod, breaks, secondBreaks } = facts
  const cells = useMemo(() => pairCells(scene), [scene])
  const slotOf = useCallback((id: string) => rowById.get(id)?.slot, [rowById])
  const looked = cells.find((cell) => cell.slot === slot)
  const [nameX, nameY] = [textIn(indicator.name, language), textIn(second.name, language)]
  /** Of the limits at the square, which stand alone. */
  const inUnit = ({ unit }: Indicator) => {
    const symbol = textIn(unit.symbol, language)
    return symbol && ` (${symbol})`
  }
  const rangeX = (index: number) => f.classRange(indicator, breaks, index)
  const rangeY = (index: number) => f.classRange(second, secondBreaks, index)
  const areas = (count: number) => texts.counted(f.count(count), levelNoun(level, count, language))
  const spoken = (cell: PairCell) =>
    texts.cell(`${nameX} ${rangeX(cell.first)}`, `${nameY} ${rangeY(cell.second)}`, areas(cell.count))
  if (cells.length === 0) return null
  const paired = cells.reduce((sum, { count }) => sum + count, 0)
  return (
    <section className={styles.key} aria-label={texts.title}>
      <p className={styles.axis}>
        ↑ <b>{nameY}</b>
        {secondPeriod === view.period ? '' : `, ${f.period(secondPeriod)}`}
        {inUnit(second)}
      </p>
      <div className={styles.middle}>
        <PairSquare
          label={texts.grid(nameX, nameY)}
          cells={cells}
          limitsX={f.breakLabels(indicator, breaks)}
          limitsY={f.breakLabels(second, secondBreaks)}
          chosen={view.areas.flatMap((id, index) => {
            const own = slotOf(id)
            return own === undefined ? [] : [{ index, slot: own }]
          })}
          looked={looked}
          spoken={spoken}
          slotOf={slotOf}
          onLook={(cell) => setSlot(cell?.slot)}
        />
        <p className={styles.readout} aria-hidden="true">
          {looked ? (
            <>
              <b>{areas(looked.count)}</b>
              <br />↑ {rangeY(looked.second)}
              <br />→ {rangeX(looked.first)}
            </>
          ) : (
            areas(paired)
          )}
        </p>
      </div>
      <p className={styles.axis}>
        <b>{nameX}</b>
        {secondPeriod === view.period ? '' : `, ${f.period(view.period)}`}
        {inUnit(indicator)} →
      </p>
      <AbsentEntries scene={scene} />
      <PairTable
        caption={texts.caption(nameX, nameY)}
        corner={nameY}
        cells={cells}
        columns={Array.from({ length: breaks.length + 1 }, (_, i) => rangeX(i))}
        rows={Array.from({ length: secondBreaks.length + 1 }, (_, i) => rangeY(i))}
        format={f.count}
      />
    </section>
  )
}
