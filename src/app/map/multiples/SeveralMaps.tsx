// Several maps in the place of one.
import type { Ref } from 'react'
import type { MapHandle } from '../../../map/MapView.tsx'
import type { Shown } from '../../scene/useScene.ts'
import { IndicatorMaps } from './IndicatorMaps.tsx'
import { PeriodMaps } from './PeriodMaps.tsx'
import { TwoPeriods } from '../twin/TwoPeriods.tsx'

interface Props {
  readonly shown: Shown
  readonly isInScrollingPage: boolean
  readonly handle: Ref<MapHandle>
  readonly nameId: string
  readonly wordsId: string
}

export function SeveralMaps(props: Props) {
  const { mode } = props.shown.scene.view
  if (mode === 'multiples') return <PeriodMaps {...props} />
  return mode === 'indicators' ? <IndicatorMaps {...props} /> : <TwoPeriods {...props} />
}
