// All areas over several indicators as lines: which go together, which stand apart.
import { useCallback, useMemo, type ReactNode } from 'react'
import { AxisKey } from '../../charts/axes/AxisKey.tsx'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { MarkKey } from '../../charts/marks/MarkKey.tsx'
import { ParallelPlot } from '../../charts/parallel/ParallelPlot.tsx'
import { textIn } from '../../core/release/localText.ts'
import { mostIndicators } from '../../core/scene/profile/indicatorSet.ts'
import { cellIn } from '../../core/scene/profile/profileColumn.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useProfileOf, type ProfileItem } from '../../data/useProfile.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { axisEntry } from '../../i18n/sentences/columnNotes.ts'
import { comparedText } from '../../i18n/sentences/comparedText.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { hoverArea, onHover, useHovered } from '../../state/hoverStore.ts'
import { chooseArea, chooseIndicator, showView, toggleArea } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { parallelLines, type ParallelLines } from '../../drawing/profiles/parallelLines.ts'
import { ParallelTable } from './ParallelTable.tsx'
import styles from './parallelPanel.module.css'

interface Props {
  readonly scene: Scene
  /** Chooses the indicators and their order, which is that of the axes. */
  readonly picker: ReactNode
}

/** A table of more rows nobody reads; the tab "table" holds them all. */
const mostRows = 100

const choose = (id: string, isAdding: boolean) => (isAdding ? toggleArea(id) : chooseArea(id))

function Gaps({ lines }: { lines: ParallelLines }) {
  const f = formatsFor(useLanguage())
  const { parallel } = useTextsOf(profileTexts)
  const said = [
    lines.withGaps > 0 ? parallel.partial(f.count(lines.withGaps)) : '',
    lines.without > 0 ? parallel.noLine(f.count(lines.without)) : '',
    lines.filtered > 0 ? parallel.filtered(f.count(lines.filtered)) : '',
  ].filter((sentence) => sentence !== '')
  return said.length > 0 && <p className={styles.note}>{said.join(' ')}</p>
}

/** Apart, so that a hover draws the names anew and not the plot. */
function ChosenKey({ scene, nameOf }: { scene: Scene; nameOf: (id: string) => string }) {
  const { radar } = useTextsOf(profileTexts)
  const hovered = useHovered()
  const entries = scene.view.areas.flatMap((id, index) =>
    scene.rowById.has(id) ? [{ id, name: nameOf(id), mark: areaMark(index) }] : [],
  )
  return (
    entries.length > 0 && (
      <MarkKey label={radar.series} entries={entries} hasLines hovered={hovered} onHover={hoverArea} />
    )
  )
}

function Parallel({ scene, items }: { scene: Scene; items: readonly ProfileItem[] }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const data = useTexts().data
  const { parallel, common } = useTextsOf(profileTexts)
  const { rows, rowById, level, view } = scene
  const columns = useMemo(
    () => items.flatMap((item) => (item.kind === 'ready' ? [item.column] : [])),
    [items],
  )
  const isSettled = !items.some(({ kind }) => kind === 'loading')
  const lines = useMemo(() => parallelLines(isSettled ? columns : [], rows), [isSettled, columns, rows])
  const chosen = useMemo(() => view.areas.map((id, index) => ({ id, mark: areaMark(index) })), [view.areas])
  const nameOf = useCallback(
    (id: string) => {
      const row = rowById.get(id)
      return row?.parentName === undefined ? (row?.name ?? id) : `${row.name}, ${row.parentName}`
    },
    [rowById],
  )
  const spoken = (id: string) =>
    `${nameOf(id)}: ${columns
      .map(
        (column) =>
          `${textIn(column.indicator.name, language)} ${f.cell(column.indicator, cellIn(column, id))}`,
      )
      .join(', ')}`
  const ordered = items.toSorted((a, b) => Number(b.kind === 'ready') - Number(a.kind === 'ready'))
  const compared = comparedText(scene, [], [], language, common)
  const chosenRows = view.areas.flatMap((id) => rowById.get(id) ?? [])
  return (
    <>
      {isSettled && columns.length < 2 && <p className={styles.sentence}>{parallel.tooFew}</p>}
      {isSettled && columns.length >= 2 && (
        <>
          <p className={styles.sentence}>
            {parallel.scale} {parallel.sense}
          </p>
          {compared && <p className={styles.note}>{compared}</p>}
          <ChosenKey scene={scene} nameOf={nameOf} />
          <ParallelPlot
            label={parallel.label(
              f.count(lines.ids.length),
              levelNoun(level, 'many', language),
              f.count(columns.length),
            )}
            ids={lines.ids}
            axes={lines.axes}
            chosen={chosen}
            nameOf={nameOf}
            spoken={spoken}
            onHover={onHover}
            hover={hoverArea}
            onChoose={choose}
          />
        </>
      )}
      <AxisKey
        label={common.indicator}
        entries={ordered.map((item) => axisEntry(item, language, common, data))}
        titleOf={common.open}
        onOpen={(id) => {
          chooseIndicator(id)
          showView('map')
        }}
      />
      {isSettled && <Gaps lines={lines} />}
      <Disclosure button={common.table} buttonClass={styles.disclose}>
        <ParallelTable
          columns={columns}
          rows={chosenRows.length > 0 ? chosenRows : rows.slice(0, mostRows)}
          caption={
            chosenRows.length > 0 || rows.length <= mostRows
              ? parallel.caption
              : parallel.captionFirst(f.count(mostRows), f.count(rows.length))
          }
        />
      </Disclosure>
    </>
  )
}

export function ParallelPanel({ scene, picker }: Props) {
  const { items } = useProfileOf(scene, mostIndicators.parallel)
  const { common } = useTextsOf(profileTexts)
  return (
    <div className={styles.panel}>
      {picker}
      {items.length === 0 ? (
        <p className={styles.sentence}>{common.noIndicators}</p>
      ) : (
        <Parallel scene={scene} items={items} />
      )}
    </div>
  )
}
