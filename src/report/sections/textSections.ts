// An author's own words, with figures that follow the data.
import type { Section } from '../../core/view/reports/reportDefinition.ts'
import type { Block } from '../document/reportDocument.ts'
import { markdownBlocks } from '../text/markdownBlocks.ts'
import { fillPlaceholders } from '../../core/view/reports/placeholders.ts'
import { heading, type ReportGround, type SectionPieces } from './ground.ts'
import { figureText } from './words/figureText.ts'

/** Markdown as blocks, with its figures. */
export const ownBlocks = (ground: ReportGround, markdown: string): readonly Block[] =>
  markdownBlocks(markdown, (text) =>
    fillPlaceholders(text, (placeholder, found) =>
      placeholder ? figureText(ground, placeholder) : ground.texts.gaps.unreadable(found),
    ),
  )

export function* textSections(
  ground: ReportGround,
  section: Extract<Section, { kind: 'text' }>,
): SectionPieces {
  yield
  const { texts } = ground
  const blocks = ownBlocks(ground, section.markdown)
  const title = section.heading || texts.sections.text
  if (blocks.length === 0 && section.heading === undefined) return []
  return [{ title, blocks: [...(section.heading ? [heading(1, section.heading)] : []), ...blocks] }]
}
