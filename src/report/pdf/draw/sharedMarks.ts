// Maps of one level begin with the same areas on each page. What drawings begin with alike is stored once in the file, as a form.
import type { Drawing, Mark } from '../../../drawing/drawing.ts'
import type { Branch, Ink, Leaf, Piece } from '../layout/piece.ts'
import { markOperators, opacityName, type ShapeMark } from './markOperators.ts'
import type { Pdf, PdfRef } from './pdf.ts'

/** Fewer marks are not worth a form. */
const least = 12

const isShape = (mark: Mark | undefined): mark is ShapeMark => mark !== undefined && mark.kind !== 'text'

function isSame(a: Mark, b: Mark | undefined): boolean {
  if (a === b) return true
  if (!isShape(a) || !isShape(b) || a.kind !== b.kind) return false
  return markOperators(a) === markOperators(b)
}

function drawingsIn(pieces: readonly Piece[], found: Drawing[] = []): Drawing[] {
  const see = (ink: Ink) => ink.kind === 'drawing' && found.push(ink.drawing)
  const visit: Record<Piece['kind'], (piece: Piece) => void> = {
    leaf: (piece) => (piece as Leaf).inks.forEach(see),
    branch: (piece) => drawingsIn((piece as Branch).pieces, found),
    bookmark: () => undefined,
  }
  for (const piece of pieces) visit[piece.kind](piece)
  return found
}

/** Length of what two lists of marks begin with alike; text is never part of it. */
function alike(a: readonly Mark[], b: readonly Mark[], most: number): number {
  let count = 0
  while (count < most) {
    const mark = a[count]
    if (!isShape(mark) || !isSame(mark, b[count])) break
    count += 1
  }
  return count
}

interface Group {
  readonly first: Drawing
  readonly members: Drawing[]
  count: number
}

function groupsOf(drawings: readonly Drawing[]): Group[] {
  const groups = new Map<string, Group>()
  for (const drawing of new Set(drawings)) {
    const mark = drawing.marks[0]
    if (drawing.marks.length < least || !isShape(mark)) continue
    const key = `${drawing.width}x${drawing.height} ${markOperators(mark)}`
    const group = groups.get(key)
    if (!group) groups.set(key, { first: drawing, members: [drawing], count: drawing.marks.length })
    else {
      group.count = alike(group.first.marks, drawing.marks, group.count)
      group.members.push(drawing)
    }
  }
  return [...groups.values()].filter(({ members, count }) => members.length > 1 && count >= least)
}

export interface SharedMarks {
  /** How many marks of a drawing its form has, and what paints them on the open page. */
  readonly paint: (drawing: Drawing) => { readonly count: number; readonly operators: string }
}

export function shareMarks(
  pieces: readonly Piece[],
  pdf: Pdf,
  states: (opacity: number) => PdfRef,
): SharedMarks {
  const groups = groupsOf(drawingsIn(pieces))
  const groupOf = new Map(
    groups.flatMap((group) => group.members.map((drawing) => [drawing, group] as const)),
  )
  const forms = new Map<Group, { readonly name: string; readonly ref: PdfRef }>()

  function formOf(group: Group) {
    const known = forms.get(group)
    if (known) return known
    const marks = group.first.marks.slice(0, group.count).filter(isShape)
    const opacities = new Set(marks.flatMap(({ opacity }) => opacity ?? []))
    const ExtGState = Object.fromEntries(
      [...opacities].map((opacity) => [opacityName(opacity), states(opacity)]),
    )
    const { width, height } = group.first
    const ref = pdf.ref({
      Type: 'XObject',
      Subtype: 'Form',
      FormType: 1,
      BBox: [0, 0, width, height],
      Resources: opacities.size > 0 ? { ExtGState } : {},
    })
    ref.end(new TextEncoder().encode(`1 j\n${marks.map(markOperators).join('\n')}`))
    const form = { name: `Form${forms.size + 1}`, ref }
    forms.set(group, form)
    return form
  }

  return {
    paint: (drawing) => {
      const group = groupOf.get(drawing)
      if (!group) return { count: 0, operators: '' }
      const { name, ref } = formOf(group)
      pdf.page.xobjects[name] = ref
      return { count: group.count, operators: `/${name} Do` }
    },
  }
}
