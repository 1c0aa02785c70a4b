import { SpineBar } from '../../../charts/spine/SpineBar.tsx'
import type { ProfileFigure } from '../../../core/scene/profile/areaProfile.ts'
import { spineScale } from '../../../core/scene/profile/spineScale.ts'

/** Where the area stands among all; nothing where there is nothing to stand among. */
export function FigureSpine({ figure, width }: { figure: ProfileFigure; width: number }) {
  const { cell, parent, outcome, spread } = figure
  const marks = [cell, parent?.cell].flatMap((one) => (one?.kind === 'number' ? [one.value] : []))
  const scale = spineScale(figure, marks)
  if (!scale || !spread || cell.kind === 'absent' || spread.least === spread.greatest) return null
  return (
    <SpineBar
      width={width}
      ends={[scale.at(spread.least), scale.at(spread.greatest)]}
      band={[scale.at(spread.q1), scale.at(spread.q3)]}
      middle={0.5}
      outcome={outcome}
      area={scale.at(cell.value)}
      {...(parent?.cell.kind === 'number' && { parent: scale.at(parent.cell.value) })}
    />
  )
}
