// Several maps in the place of one.
import type { ComponentProps } from 'react'
import { IndicatorMaps } from './IndicatorMaps.tsx'
import { PeriodMaps } from './PeriodMaps.tsx'
import { TwoPeriods } from '../twin/TwoPeriods.tsx'

export function SeveralMaps(props: ComponentProps<typeof TwoPeriods>) {
  const { mode } = props.shown.scene.view
  if (mode === 'multiples') return <PeriodMaps {...props} />
  return mode === 'indicators' ? <IndicatorMaps {...props} /> : <TwoPeriods {...props} />
}
