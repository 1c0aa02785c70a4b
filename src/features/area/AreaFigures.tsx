// The figures of the first chosen area, the others as chips; without a choice those of the whole.
import { textIn } from '../../core/release/localText.ts'
import type { AreaFigures as Figures, Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { areaSentence } from '../../i18n/sentences.ts'
import { clearAreas } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { ChosenChips } from './ChosenChips.tsx'
import { FigureBox } from './FigureBox.tsx'
import { MainValue } from './MainValue.tsx'
import { ValueDetails } from './ValueDetails.tsx'
import { WholeFigures } from './WholeFigures.tsx'
import styles from './area.module.css'

interface Props {
  readonly scene: Scene
  /** Absent where there is no map to zoom. */
  readonly onZoomToArea?: ((id: string) => void) | undefined
  /** Absent where there is no page about one area. */
  readonly onOpenProfile?: (() => void) | undefined
}

function RankBox({ figures }: { figures: Figures }) {
  const f = formatsFor(useLanguage())
  const texts = useTexts().figures.area
  const { rank } = figures.row
  if (!rank) return null
  return (
    <FigureBox figure={<span title={texts.rankNote}>{texts.rank(f.count(rank.rank))}</span>}>
      {texts.rankOf(f.count(rank.of))}
      {rank.tied > 1 && `, ${texts.tied(rank.tied - 1)}`}
    </FigureBox>
  )
}

function Boxes({ scene, figures }: { scene: Scene; figures: Figures }) {
  const f = formatsFor(useLanguage())
  const texts = useTexts().figures.area
  const { parent, toParent, toRegion } = figures
  if (!figures.row.rank && toParent === undefined && toRegion === undefined) return null
  return (
    <dl className={styles.boxes}>
      <RankBox figures={figures} />
      {toParent !== undefined && parent && (
        <FigureBox isDifference figure={f.difference(scene.indicator, toParent)}>
          {texts.to(parent.name)}
        </FigureBox>
      )}
      {toRegion !== undefined && scene.region && (
        <FigureBox isDifference figure={f.difference(scene.indicator, toRegion)}>
          {texts.to(scene.region.name)}
        </FigureBox>
      )}
    </dl>
  )
}

export function AreaFigures({ scene, onZoomToArea, onOpenProfile }: Props) {
  const language = useLanguage()
  const { area: texts, tabs } = useTexts().figures
  const first = scene.chosen[0]
  if (!first) return <WholeFigures scene={scene} />
  const { row } = first
  const level = textIn((first.level ?? scene.level).name, language)
  return (
    <section className={styles.area} aria-label={texts.title}>
      <header className={styles.heading}>
        <div>
          <p className={styles.eyebrow}>
            {row.parentName === undefined ? level : texts.levelIn(level, row.parentName)}
          </p>
          <h2 className={styles.name}>{row.name}</h2>
        </div>
        <div className={styles.actions}>
          {onOpenProfile && (
            <Button className={styles.profile} onClick={onOpenProfile}>
              {tabs.profile}
            </Button>
          )}
          {onZoomToArea && (
            <Button
              className={styles.action}
              onClick={() => onZoomToArea(row.id)}
              aria-label={texts.zoom}
              title={texts.zoom}
            >
              <Icon name="target" />
            </Button>
          )}
          <Button className={styles.action} onClick={clearAreas} aria-label={texts.clear} title={texts.clear}>
            <Icon name="close" />
          </Button>
        </div>
      </header>
      {scene.chosen.length > 1 && <ChosenChips scene={scene} />}
      <div className={styles.figures}>
        <MainValue indicator={scene.indicator} cell={row.cell} />
        <Boxes scene={scene} figures={first} />
        <div className={styles.details}>
          <ValueDetails indicator={scene.indicator} cell={row.cell} />
        </div>
      </div>
      {row.cell.kind === 'number' && (
        <p className={styles.sentence}>{areaSentence(scene, first, language)}</p>
      )}
    </section>
  )
}
