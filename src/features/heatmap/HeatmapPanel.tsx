// Areas by indicators: each cell coloured by the fifth of the areas it falls into.
import { useCallback, useMemo, useState, type ReactNode } from 'react'
import { HeatGrid } from '../../charts/heatmap/HeatGrid.tsx'
import { useWidth } from '../../charts/useWidth.ts'
import { textIn } from '../../core/release/localText.ts'
import { heatmapRows, orderFrom } from '../../core/scene/profile/heatmapOrder.ts'
import { mostIndicators } from '../../core/scene/profile/indicatorSet.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useProfileOf, type ProfileItem } from '../../data/useProfile.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { axisEntry } from '../../i18n/sentences/columnNotes.ts'
import { comparedText } from '../../i18n/sentences/comparedText.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { hoverArea, onHover } from '../../state/hoverStore.ts'
import { chooseArea, chooseIndicator, showView, toggleArea, useSetting } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { cellWords, heatCell } from '../../drawing/grids/heatCells.ts'
import { HeatmapKey } from './HeatmapKey.tsx'
import { heatLines } from '../../drawing/grids/heatLines.ts'
import { OrderChoice } from './OrderChoice.tsx'
import styles from './heatmapPanel.module.css'

interface Props {
  readonly scene: Scene
  /** Chooses the indicators. */
  readonly picker: ReactNode
}

const choose = (id: string, isAdding: boolean) => (isAdding ? toggleArea(id) : chooseArea(id))
const open = (indicator: string) => {
  chooseIndicator(indicator)
  showView('map')
}

/** What is on its way, failed, or of another period. */
function Notes({ items }: { items: readonly ProfileItem[] }) {
  const language = useLanguage()
  const data = useTexts().data
  const { common } = useTextsOf(profileTexts)
  return items
    .map((item) => ({ item, entry: axisEntry(item, language, common, data) }))
    .filter(({ item }) => item.kind !== 'ready' || item.column.isEarlier || item.column.gap)
    .map(({ item, entry }) => (
      <p key={entry.id} className={styles.note}>
        {entry.name}: {entry.state ?? entry.notes.join(' · ')}{' '}
        {item.kind === 'failed' && <Button onClick={item.retry}>{data.retry}</Button>}
      </p>
    ))
}

function Heatmap({ scene, items }: { scene: Scene; items: readonly ProfileItem[] }) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(profileTexts)
  const { heatmap, common } = texts
  const { rows, rowById, level, view } = scene
  const [ref, width] = useWidth<HTMLDivElement>(440)
  const wished = useSetting('order')
  const [read, setRead] = useState<{ readonly area: string; readonly column: number | undefined }>()
  const ready = useMemo(() => items.flatMap((item) => (item.kind === 'ready' ? [item.column] : [])), [items])
  const hasParents = rows.some(({ isFiltered, parentId }) => !isFiltered && parentId !== undefined)
  const order = useMemo(() => orderFrom(wished, ready, hasParents), [wished, ready, hasParents])
  const sorted = useMemo(() => heatmapRows(rows, ready, order), [rows, ready, order])
  const lines = useMemo(() => heatLines(sorted, order.kind === 'parent'), [sorted, order])
  const columns = useMemo(
    () =>
      ready.map(({ indicator }) => {
        const name = textIn(indicator.shortName ?? indicator.name, language)
        const unit = textIn(indicator.unit.symbol, language)
        return { id: indicator.id, name, unit, title: common.open(textIn(indicator.name, language)) }
      }),
    [ready, language, common],
  )
  const cellOf = useCallback(
    (area: string, at: number) => {
      const column = ready[at]
      if (!column) throw new Error(`heat map: no column ${at}`)
      return heatCell(column, area, language, texts)
    },
    [ready, language, texts],
  )
  const onRead = useCallback((area: string | undefined, column: number | undefined) => {
    hoverArea(area)
    setRead(area === undefined ? undefined : { area, column })
  }, [])
  const compared = comparedText(scene, [], [], language, common)
  const filtered = rows.length - sorted.length
  const parent = manifest.levels.find(({ id }) => id === level.parent)
  const plural = levelNoun(level, 'many', language)
  const readRow = read && rowById.get(read.area)
  const readColumn = read?.column === undefined ? undefined : ready[read.column]
  return (
    <div ref={ref}>
      {compared && <p className={styles.note}>{compared}</p>}
      <OrderChoice
        order={order}
        columns={ready}
        parentLevel={hasParents && parent ? levelNoun(parent, 1, language) : undefined}
      />
      <HeatGrid
        label={heatmap.label(`${f.count(lines.length)} ${plural}`, f.count(columns.length))}
        corner={textIn(level.name, language)}
        width={width}
        lines={lines}
        columns={columns}
        chosen={view.areas}
        cellOf={cellOf}
        onRead={onRead}
        onHover={onHover}
        onChoose={choose}
        onOpen={open}
      />
      <p className={styles.readout}>
        {readRow ? (
          <>
            <strong>{readRow.name}</strong>
            {readRow.parentName !== undefined && `, ${readRow.parentName}`}
            {readColumn &&
              ` · ${textIn(readColumn.indicator.name, language)}: ${cellWords(readColumn, readRow.id, language, texts)}`}
          </>
        ) : (
          heatmap.hint
        )}
      </p>
      <HeatmapKey columns={ready} />
      {filtered > 0 && <p className={styles.note}>{heatmap.filtered(f.count(filtered))}</p>}
      <Notes items={items} />
    </div>
  )
}

export function HeatmapPanel({ scene, picker }: Props) {
  const { items } = useProfileOf(scene, mostIndicators.heatmap)
  const { common } = useTextsOf(profileTexts)
  return (
    <div className={styles.panel}>
      {picker}
      {items.length === 0 ? (
        <p className={styles.note}>{common.noIndicators}</p>
      ) : (
        <Heatmap scene={scene} items={items} />
      )}
    </div>
  )
}
