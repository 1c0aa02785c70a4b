// The plot with its switches, and below it the figures, the sentence and the warnings that never leave it.
import { useCallback, useMemo } from 'react'
import { areaMark } from '../../core/scene/marks/areaMarks.ts'
import { ScatterPlot } from '../../charts/scatter/ScatterPlot.tsx'
import type { Indicator } from '../../core/release/manifest.ts'
import { textIn } from '../../core/release/localText.ts'
import type { Scatter } from '../../core/scene/pairs/scatterOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import { hoverArea, onHover } from '../../state/hoverStore.ts'
import { chooseSecond, showMode } from '../../state/viewSettings.ts'
import { chooseArea, chooseIndicator, setAddition, toggleArea, useAddition } from '../../state/viewStore.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { ExcludedAreas } from './ExcludedAreas.tsx'
import { Readout } from './Readout.tsx'
import { ScatterDetails } from './ScatterDetails.tsx'
import { ScatterTable } from './ScatterTable.tsx'
import { ScatterWords } from './ScatterWords.tsx'
import styles from './scatter.module.css'

interface Props {
  readonly scene: Scene
  readonly scatter: Scatter
  readonly isProposed: boolean
}

const choose = (id: string, isAdding: boolean) => (isAdding ? toggleArea(id) : chooseArea(id))

function swap({ first, second }: Scatter) {
  chooseIndicator(second.id)
  chooseSecond(first.id)
}

/** What is shown as a map is what is shown here, also where it was only proposed. */
function showBoth({ second }: Scatter, isShown: boolean) {
  if (!isShown) chooseSecond(second.id)
  showMode(isShown ? 'value' : 'bivariate')
}

function useTicks(indicator: Indicator) {
  const f = formatsFor(useLanguage())
  return useCallback((values: readonly number[]) => f.breakLabels(indicator, values), [f, indicator])
}

function Plot({ scene, scatter, hasLine }: Omit<Props, 'isProposed'> & { hasLine: boolean }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(pairsTexts)
  const { first, second, points, line, domainX, domainY, secondPeriod } = scatter
  const { slots, rowById, view } = scene
  const values = useMemo(
    () =>
      points.map(({ row, x, y, far }) => ({
        id: row.id,
        x,
        y,
        color: slots[row.slot]?.color ?? '',
        ...(row.parentId !== undefined && { group: row.parentId }),
        ...(far && { isFar: true }),
      })),
    [points, slots],
  )
  const nameOf = useCallback((id: string) => rowById.get(id)?.name ?? '', [rowById])
  const pointById = useMemo(() => new Map(points.map((point) => [point.row.id, point])), [points])
  const spoken = useCallback(
    (id: string) => {
      const point = pointById.get(id)
      if (!point) return ''
      const { name, parentName } = point.row
      const place = parentName === undefined ? name : texts.within(name, parentName)
      return `${place}: ${f.value(first, point.x)} · ${f.value(second, point.y)}`
    },
    [pointById, texts, f, first, second],
  )
  const marked = useMemo(() => view.areas.map((id, i) => ({ id, mark: areaMark(i) })), [view.areas])
  const nameIn = (indicator: Indicator) => textIn(indicator.name, language)
  const title = (indicator: Indicator, period: string) =>
    texts.scatter.axis(nameIn(indicator), textIn(indicator.unit.symbol, language), f.period(period))
  return (
    <>
      <Readout
        spoken={spoken}
        hint={points.some(({ far }) => far) ? texts.scatter.hintRing : texts.scatter.hint}
      />
      <ScatterPlot
        label={texts.scatter.plot(nameIn(first), nameIn(second))}
        values={values}
        {...(domainX && { domainX })}
        {...(domainY && { domainY })}
        titleX={title(first, view.period)}
        titleY={title(second, secondPeriod.period)}
        formatTicksX={useTicks(first)}
        formatTicksY={useTicks(second)}
        {...(hasLine && line.kind === 'line' && { line })}
        marked={marked}
        nameOf={nameOf}
        spoken={spoken}
        onHover={onHover}
        hover={hoverArea}
        onChoose={choose}
      />
    </>
  )
}

export function ScatterView({ scene, scatter, isProposed }: Props) {
  const texts = useTextsOf(pairsTexts)
  const hasLine = !useAddition('noline')
  const isMap = scene.view.mode === 'bivariate' && !isProposed
  return (
    <>
      <p className={styles.switches}>
        <button type="button" className={styles.open} onClick={() => swap(scatter)}>
          {texts.scatter.swap}
        </button>
        <label>
          <input
            type="checkbox"
            checked={hasLine}
            onChange={(event) => setAddition('noline', !event.target.checked)}
          />{' '}
          {texts.scatter.line}
        </label>
        <button type="button" className={styles.open} onClick={() => showBoth(scatter, isMap)}>
          {isMap ? texts.scatter.asOneMap : texts.scatter.asMap}
        </button>
      </p>
      {scatter.points.length > 0 && <Plot scene={scene} scatter={scatter} hasLine={hasLine} />}
      <ScatterWords scene={scene} scatter={scatter} />
      <div className={styles.below}>
        <ExcludedAreas scene={scene} scatter={scatter} />
        <Disclosure button={texts.scatter.figures} buttonClass={styles.open} panelClass={styles.opened}>
          <ScatterDetails scatter={scatter} />
        </Disclosure>
        <Disclosure button={texts.table} buttonClass={styles.open} panelClass={styles.opened}>
          <ScatterTable scene={scene} scatter={scatter} />
        </Disclosure>
      </div>
    </>
  )
}
