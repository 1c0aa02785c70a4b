import type { ReportDocument } from '../document/reportDocument.ts'

/** A paper without a cover whose first heading is its title does not need it twice. */
export function opensWithTitle({ sections, title }: ReportDocument): boolean {
  const first = sections[0]?.blocks[0]
  return first?.kind === 'heading' && first.text.trim() === title.trim()
}
