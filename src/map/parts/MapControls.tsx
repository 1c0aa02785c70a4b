// The buttons on the map. At a limit a button says so and keeps the focus.
import type { ReactNode } from 'react'
import type { Texts } from '../../i18n/de.ts'
import styles from './MapControls.module.css'

interface Props {
  readonly texts: Texts['map']
  readonly canZoomIn: boolean
  readonly canZoomOut: boolean
  readonly isFullScreen: boolean
  readonly onZoomIn: () => void
  readonly onZoomOut: () => void
  readonly onHome: () => void
  /** Absent where the browser has no full screen. */
  readonly onFullScreen: (() => void) | undefined
  readonly children: ReactNode
}

/** Drawn on 16 by 16. */
const icons = {
  zoomIn: 'M8 3v10M3 8h10',
  zoomOut: 'M3 8h10',
  home: 'M2.5 7.5 8 2.5l5.5 5M4.2 6.5v7h7.6v-7',
  fullScreen: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  leaveFullScreen: 'M6 2.5V6H2.5M13.5 6H10V2.5M10 13.5V10h3.5M2.5 10H6v3.5',
} as const

interface ButtonProps {
  readonly name: string
  readonly icon: keyof typeof icons
  readonly onClick: () => void
  readonly isAtLimit?: boolean
}

function MapButton({ name, icon, onClick, isAtLimit = false }: ButtonProps) {
  return (
    <button
      type="button"
      className={styles['button']}
      aria-label={name}
      title={name}
      aria-disabled={isAtLimit || undefined}
      onClick={() => {
        if (!isAtLimit) onClick()
      }}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={icons[icon]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      </svg>
    </button>
  )
}

export function MapControls(props: Props) {
  const { texts, onFullScreen, isFullScreen } = props
  return (
    <div className={styles['controls']}>
      <MapButton name={texts.zoomIn} icon="zoomIn" onClick={props.onZoomIn} isAtLimit={!props.canZoomIn} />
      <MapButton
        name={texts.zoomOut}
        icon="zoomOut"
        onClick={props.onZoomOut}
        isAtLimit={!props.canZoomOut}
      />
      <MapButton name={texts.home} icon="home" onClick={props.onHome} />
      {onFullScreen && (
        <MapButton
          name={isFullScreen ? texts.leaveFullScreen : texts.fullScreen}
          icon={isFullScreen ? 'leaveFullScreen' : 'fullScreen'}
          onClick={onFullScreen}
        />
      )}
      {props.children}
    </div>
  )
}
