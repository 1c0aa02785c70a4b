// What the legend says in words, from the scene alone.
import { textIn, type Language } from '../../core/release/localText.ts'
import type { PaintSlot, Scene } from '../../core/scene/scene.ts'
import type { Texts } from '../../i18n/de.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { slotText } from '../../i18n/sentences.ts'

/** A line of the legend that is no class of the histogram: a category or a named absence. */
export interface SlotEntry {
  readonly key: string
  readonly label: string
  /** Left out where room is short. */
  readonly detail?: string
  /** The same with the whole rule behind it. */
  readonly rule?: string
  readonly count: string
  readonly color: string
  readonly isHatched: boolean
}
export interface LegendWords {
  readonly method: string
  readonly caption: string
  readonly classes: readonly { readonly range: string; readonly count: string }[]
  readonly entries: readonly SlotEntry[]
  /** "über 5 bis 9 %: 21 Orte" */
  readonly counted: (classIndex: number) => string
}

export function legendWords(
  scene: Scene,
  language: Language,
  texts: Texts['figures']['legend'],
): LegendWords {
  const { indicator, level, legend, slots, view } = scene
  const f = formatsFor(language)
  const count = (slot: number) => f.count(legend.counts[slot] ?? 0)
  const areas = (slot: number) => {
    const name = legend.counts[slot] === 1 ? level.name : level.plural
    return `${count(slot)} ${textIn(name, language)}`
  }
  const classes = slots.filter(({ kind }) => kind === 'class')
  const range = (index: number) => f.classRange(indicator, legend.breaks, index)
  const categories = slots.filter(({ kind }) => kind === 'category').length
  return {
    method:
      categories > 0
        ? texts.categories(categories)
        : texts.classes(classes.length, texts.methods[legend.method]),
    caption: texts.table(textIn(indicator.name, language), f.period(view.period)),
    classes: classes.map((_, index) => ({ range: range(index), count: count(index) })),
    entries: slots.flatMap((slot, i) => entryOf(slot, i)),
    counted: (index) => texts.counted(range(index), areas(index)),
  }

  function entryOf(slot: PaintSlot, i: number): SlotEntry[] {
    switch (slot.kind) {
      case 'class':
        return []
      case 'category':
        return [{ key: `c${i}`, label: slot.label, count: count(i), color: slot.color, isHatched: false }]
      case 'absent': {
        // What occurs in no area of this period needs no explaining; withheld stays, so that the rule is always said.
        if (slot.status !== 'withheld' && !legend.counts[i]) return []
        const isExplained = slot.status === 'withheld' && indicator.minimumCount > 1
        return [
          {
            key: slot.status,
            label: f.status(slot.status),
            ...(isExplained && { detail: texts.fewerThan(f.count(indicator.minimumCount)) }),
            rule: slotText(scene, i, language),
            count: count(i),
            color: slot.color,
            isHatched: slot.isHatched,
          },
        ]
      }
    }
  }
}
