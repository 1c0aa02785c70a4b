// What the areas are held against, and the scale above the dots.
import type { Scale } from '../../drawing/scale/linear.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Tray, TrayBase } from '../../core/scene/tray/trayOf.ts'
import type { Against } from '../../core/view/viewState.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../i18n/texts/compare/tray.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { holdAgainst } from '../../state/viewSettings.ts'
import { labelStep } from './trayScale.ts'
import styles from './compare.module.css'

interface Props {
  readonly scene: Scene
  readonly tray: Tray
  readonly scale: Scale | undefined
}

/** Of an option: areas may have any key, so the kind stands before it. */
const valueOf = (base: TrayBase) => (base.kind === 'area' ? `area ${base.key}` : base.kind)
const againstOf = (base: TrayBase): Against =>
  base.kind === 'area' ? { kind: 'area', id: base.key } : { kind: base.kind }

function BaseChoice({ scene, tray }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(trayTexts)
  const { indicator, region, comparison } = scene
  const nameOf = (base: TrayBase) => {
    if (base.kind === 'area') return base.name
    if (base.kind === 'parent') return texts.above(levelNoun(comparison?.parentLevel, 1, language))
    return region ? `${base.name} ${f.cell(indicator, region.cell)}` : base.name
  }
  const choose = (value: string) => {
    const base = tray.bases.find((known) => valueOf(known) === value)
    if (base) holdAgainst(againstOf(base))
  }
  return (
    <label className={styles.base}>
      {texts.base}
      <select
        className={styles.select}
        value={tray.base && valueOf(tray.base)}
        onChange={(event) => choose(event.target.value)}
      >
        {tray.bases.map((base) => (
          <option key={valueOf(base)} value={valueOf(base)}>
            {nameOf(base)}
          </option>
        ))}
      </select>
    </label>
  )
}

function Axis({ scene, scale }: { scene: Scene; scale: Scale }) {
  const f = formatsFor(useLanguage())
  const labels = f.breakLabels(scene.indicator, scale.ticks)
  const step = labelStep(scale, labels)
  return (
    <div className={styles.axis} aria-hidden="true">
      {scale.ticks.map(
        (tick, i) =>
          i % step === 0 && (
            <span key={tick} style={{ left: `${scale.at(tick)}%` }}>
              {labels[i]}
            </span>
          ),
      )}
    </div>
  )
}

export function TrayHead(props: Props) {
  const { scene, tray, scale } = props
  return (
    <div className={styles.head}>
      {tray.bases.length > 1 && <BaseChoice {...props} />}
      {scale && (
        <div className={styles.axisRow}>
          <Axis scene={scene} scale={scale} />
        </div>
      )}
    </div>
  )
}
