// An age group in words, and what is known of it.
import type { Cell } from '../../core/release/dataset.ts'
import { shareOf, type Pyramid, type PyramidGroup } from '../../core/scene/profile/pyramid.ts'
import type { Formats } from '../../i18n/formats.ts'
import type { PyramidTexts } from '../../i18n/texts/pyramid.ts'
import type { ScenePyramid } from '../../core/scene/profile/pyramidOfScene.ts'

/** "unter 6", "18–24", "80+" */
export function groupName(
  { from, to }: Pick<PyramidGroup, 'from' | 'to'>,
  f: Formats,
  texts: PyramidTexts,
): string {
  if (to === undefined) return texts.from(f.count(from))
  return from === 0 ? texts.upTo(f.count(to + 1)) : texts.between(f.count(from), f.count(to))
}

export const shareText = (cell: Cell, pyramid: Pyramid, f: Formats): string => {
  const share = shareOf(cell, pyramid)
  return cell.kind === 'absent' ? f.status(cell.status) : share === undefined ? '' : f.percent(share, 1)
}

function sideWords(who: string, cell: Cell, pyramid: Pyramid, f: Formats, texts: PyramidTexts): string {
  if (cell.kind === 'absent') return `${who} ${f.status(cell.status)}`
  const share = shareText(cell, pyramid, f)
  return share === '' ? `${who} ${f.count(cell.value)}` : texts.side(who, f.count(cell.value), share)
}

/** "18–24 Jahre: Frauen 2.098 (11,8 %), Männer 2.570 (14,5 %) · StädteRegion: Frauen 4,1 %, Männer 4,6 %" */
export function groupWords(
  { own, whole }: ScenePyramid,
  index: number,
  f: Formats,
  texts: PyramidTexts,
): string {
  const group = own.groups[index]
  if (!group) return ''
  const sides = [
    sideWords(texts.women, group.women, own, f, texts),
    sideWords(texts.men, group.men, own, f, texts),
  ].join(', ')
  const other = whole?.pyramid.groups[index]
  const against =
    whole && other
      ? ` · ${texts.against(whole.name, shareText(other.women, whole.pyramid, f), shareText(other.men, whole.pyramid, f))}`
      : ''
  return `${texts.years(groupName(group, f, texts))}: ${sides}${against}`
}
