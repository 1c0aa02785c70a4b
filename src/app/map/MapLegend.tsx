// The legend that fits what the map shows, and the button that changes its classes.
import { memo, Suspense } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { Legend } from '../../features/legend/Legend.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Part } from '../parts/Part.tsx'
import { BivariateKey, ClassSettings, LegendMarks } from './tools/lazyMaps.ts'
import styles from './mapPanel.module.css'
import tools from './tools/mapTools.module.css'

function Settings({ scene }: { scene: Scene }) {
  const { shell, figures } = useTexts()
  return (
    <Popover
      label={figures.legend.settings}
      buttonLabel={figures.legend.settings}
      buttonClass={tools.gear}
      button={<Icon name="settings" size={15} />}
      placement="foot"
    >
      <Suspense fallback={<p className={tools.waiting}>{shell.loading}</p>}>
        <ClassSettings scene={scene} />
      </Suspense>
    </Popover>
  )
}

export const MapLegend = memo(function MapLegend({ scene }: { scene: Scene }) {
  const hasClasses = scene.slots.some(({ kind }) => kind === 'class')
  const marks = (scene.combined || 'hasOtherOutlines' in scene.mode) && (
    <Suspense fallback={null}>
      <LegendMarks scene={scene} />
    </Suspense>
  )
  return (
    <div className={styles.legend}>
      <Part name="legend">
        {scene.mode.kind === 'bivariate' ? (
          <div className={styles.card}>
            <Suspense fallback={null}>
              <BivariateKey scene={scene} />
            </Suspense>
            {marks}
          </div>
        ) : (
          <Legend scene={scene} marks={marks} {...(hasClasses && { settings: <Settings scene={scene} /> })} />
        )}
      </Part>
    </div>
  )
})
