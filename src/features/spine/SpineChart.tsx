import { useMemo, useState } from 'react'
import { SpineKey } from '../../charts/spine/SpineKey.tsx'
import type { MarkedOutcome } from '../../drawing/marks/outcomeMarks.ts'
import { useWidth } from '../../charts/useWidth.ts'
import { profileEntry } from '../../core/scene/profile/profileEntry.ts'
import type { ProfileColumn } from '../../core/scene/profile/profileColumn.ts'
import type { AreaRow, Scene } from '../../core/scene/scene.ts'
import type { ProfileItem } from '../../data/useProfile.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { comparedText } from '../../i18n/sentences/comparedText.ts'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { useRowWalk } from '../../ui/rows/useRowWalk.ts'
import { ProfileFault } from './ProfileFault.tsx'
import { Readout } from './Readout.tsx'
import { SpineRow } from './SpineRow.tsx'
import { spineGroups } from './spineRows.ts'
import { SpineTable } from './SpineTable.tsx'
import styles from './spinePanel.module.css'

interface Props {
  readonly scene: Scene
  readonly area: AreaRow
  readonly items: readonly ProfileItem[]
}

const outcomeOrder: readonly MarkedOutcome[] = ['higher', 'similar', 'lower', 'notComparable']
const stay = () => undefined

/** How many indicators stand how beside the whole; only those with a number. */
function countOutcomes(columns: readonly ProfileColumn[], area: AreaRow): ReadonlyMap<MarkedOutcome, number> {
  const counts = new Map<MarkedOutcome, number>()
  for (const column of columns) {
    const { cell, outcome } = profileEntry(column, area)
    if (cell.kind === 'number') counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  }
  return counts
}

export function SpineChart({ scene, area, items }: Props) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const f = formatsFor(language)
  const { spine, common } = useTextsOf(profileTexts)
  const [ref, width] = useWidth<HTMLDivElement>(440)
  const [read, setRead] = useState<string>()
  const groups = useMemo(() => spineGroups(items, manifest.topics, language), [items, manifest, language])
  const ordered = useMemo(() => groups.flatMap((group) => group.items), [groups])
  const columns = useMemo(
    () => ordered.flatMap((item) => (item.kind === 'ready' ? [item.column] : [])),
    [ordered],
  )
  const walk = useRowWalk(ordered.length, 0, { first: 0, end: ordered.length, scrollTo: stay })
  const counts = useMemo(() => countOutcomes(columns, area), [columns, area])
  const region = columns.find((column) => column.region)?.region
  const parent = columns.map((column) => column.parentOf(area)).find((one) => one !== undefined)
  const isNarrow = width < 520
  const spineWidth = isNarrow ? Math.max(88, Math.round(width * 0.42 - 30)) : Math.min(240, width - 380)
  const whole = region?.name ?? ''
  const count = (outcome: MarkedOutcome) => f.count(counts.get(outcome) ?? 0)
  const references = [...new Set([parent, region].flatMap((one) => one?.name ?? []))]
  const compared = comparedText(scene, [area], references, language, common)
  const caption = spine.caption(area.name, f.period(scene.view.period))
  return (
    <div ref={ref} className={styles.chart}>
      <p className={styles.sentence}>
        {region &&
          spine.sentence(
            area.name,
            f.count(columns.length),
            count('higher'),
            count('lower'),
            count('similar'),
            whole,
          )}{' '}
        {spine.scale(whole || common.outcome.notComparable)}
      </p>
      {compared && <p className={styles.note}>{compared}</p>}
      <SpineKey
        outcomes={outcomeOrder
          .filter((one) => counts.has(one))
          .map((one) => [one, common.outcome[one]] as const)}
        range={compared ? spine.barWithin : spine.bar}
        band={spine.band}
        {...(parent && { parent: parent.name })}
      />
      <table className={styles.table} aria-label={caption}>
        <thead>
          <tr>
            <th scope="col">{common.indicator}</th>
            <th scope="col">{isNarrow && whole ? spine.valueBeside(whole) : common.value}</th>
            {!isNarrow && <th scope="col">{whole}</th>}
            <th scope="col" className={styles.ends}>
              {spine.right}
            </th>
          </tr>
        </thead>
        {groups.map(({ topic, items: own }) => (
          // The keys belong to the buttons inside; the table only hears them.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <tbody key={topic} onKeyDown={walk.onKeyDown}>
            <tr>
              <th scope="rowgroup" colSpan={isNarrow ? 3 : 4} className={styles.topic}>
                {topic}
              </th>
            </tr>
            {own.map((item) => {
              const index = ordered.indexOf(item)
              return item.kind === 'ready' ? (
                <SpineRow
                  key={item.indicator.id}
                  column={item.column}
                  area={area}
                  width={spineWidth}
                  isNarrow={isNarrow}
                  index={index}
                  tabIndex={walk.tabIndexOf(index)}
                  onRead={setRead}
                />
              ) : (
                <ProfileFault key={item.indicator.id} item={item} columns={isNarrow ? 3 : 4} />
              )
            })}
          </tbody>
        ))}
      </table>
      <Readout column={columns.find(({ indicator }) => indicator.id === read)} area={area} />
      <p className={styles.note}>{spine.similarNote}</p>
      {items.some((item) => item.kind === 'ready' && item.lacking.length > 0) && (
        <p className={styles.note}>{common.referencesMissing}</p>
      )}
      <Disclosure button={common.table} buttonClass={styles.disclose}>
        <SpineTable columns={columns} area={area} caption={spine.numbers(caption)} />
      </Disclosure>
    </div>
  )
}
