// What the legend says in words, from the scene alone.
import { textIn, type Language } from '../../../core/release/localText.ts'
import type { Outcome, PaintSlot, Pattern, Scene } from '../../../core/scene/scene.ts'
import type { Texts } from '../../de.ts'
import { formatsFor } from '../../formats.ts'
import { classUnit, mappedUnit } from '../../formats/mappedFormats.ts'
import { againstText, slotText } from '../../sentences.ts'
import { levelNoun } from '../grammar/levelNoun.ts'

/** A line of the legend that is no class of the histogram: a category, an outcome, a named absence. */
export interface SlotEntry {
  readonly key: string
  readonly label: string
  /** Left out where room is short. */
  readonly detail?: string
  /** The same with the whole rule behind it. */
  readonly rule?: string
  readonly count: string
  readonly color: string
  readonly pattern: Pattern
  readonly outcome?: Outcome
}
/** One class with its areas and people, for the table. */
export interface ClassAmount {
  readonly range: string
  readonly color: string
  readonly count: string
  readonly people?: string
}
export interface LegendWords {
  /** What is measured: Prozent, Veränderung 2019 bis 2024. */
  readonly title: string
  /** How classes came about, or what values are held against. */
  readonly method: string
  readonly caption: string
  readonly classes: readonly ClassAmount[]
  /** Head of the column of people: what the denominators count. */
  readonly peopleLabel: string
  readonly entries: readonly SlotEntry[]
  /** "über 5 bis 9 %: 21 Orte" */
  readonly counted: (classIndex: number) => string
}

type LegendTexts = Texts['figures']['legend']

function titleOf(scene: Scene, language: Language, texts: LegendTexts): string {
  const { indicator, mode, view, measure } = scene
  const f = formatsFor(language)
  const unit = textIn(indicator.unit.name, language) || textIn(indicator.name, language)
  if (mode.kind === 'change' && measure !== 'value') {
    const span = texts.since(f.period(mode.from), f.period(view.period))
    const symbol = measure === 'difference' ? textIn(mappedUnit(scene, language).unit.symbol, language) : ''
    return `${texts.change[measure]} ${span}${symbol && ` (${symbol})`}`
  }
  if (mode.kind === 'moved') return texts.movedSince(f.period(mode.from))
  return unit
}

function methodOf(scene: Scene, classes: number, language: Language, texts: LegendTexts): string {
  const { legend, mode, slots, view } = scene
  const f = formatsFor(language)
  if (mode.kind === 'reference') return texts.beside(againstText(scene, language))
  if (mode.kind === 'moved' || mode.kind === 'threshold') return ''
  const categories = slots.filter(({ kind }) => kind === 'category').length
  if (categories > 0) return texts.categories(categories)
  // Limits that somebody set were computed from nothing.
  const isSet = legend.method === 'manual' || legend.method === 'fixed'
  const isUsualChange = mode.kind === 'change' && !(view.classes && view.classes.method !== 'fixed')
  const name = isUsualChange ? texts.aroundZero : texts.methods[legend.method]
  const [method, span] = [name, isSet ? '' : texts.spans[legend.span]]
  if (legend.method === 'unclassed') return texts.continuous(method, span)
  const fewer = legend.wished === undefined ? '' : texts.fewer(f.count(legend.wished))
  return texts.classes(classes, method, span) + fewer
}

/** Outcomes and absences that are always named, so that the rule is said, and whatever occurs. */
function isNamed({ mode }: Scene, slot: PaintSlot, count: number): boolean {
  if (count > 0 || (slot.kind === 'absent' && slot.status === 'withheld')) return true
  // A threshold has two sides and nothing between.
  return slot.kind === 'outcome' && (mode.kind !== 'threshold' || /^(higher|lower)$/.test(slot.outcome))
}

function labelOf(scene: Scene, slot: PaintSlot, index: number, language: Language): string {
  return slot.kind === 'absent' ? formatsFor(language).status(slot.status) : slotText(scene, index, language)
}

export function legendWords(scene: Scene, language: Language, texts: LegendTexts): LegendWords {
  const { indicator, level, legend, slots, view } = scene
  const f = formatsFor(language)
  const unit = classUnit(scene, language)
  const count = (slot: number) => f.count(legend.counts[slot] ?? 0)
  const areas = (slot: number) => `${count(slot)} ${levelNoun(level, legend.counts[slot] ?? 0, language)}`
  const people = (slot: number) =>
    legend.people === undefined ? undefined : f.count(legend.people[slot] ?? 0)
  const peopleLabel = textIn(indicator.denominatorLabel, language) || texts.people
  const classes = slots.flatMap((slot) => (slot.kind === 'class' ? [slot] : []))
  const range = (index: number) => f.classRange(unit, legend.breaks, index)
  return {
    title: titleOf(scene, language, texts),
    method: methodOf(scene, classes.length, language, texts),
    caption: texts.table(textIn(indicator.name, language), f.period(view.period)),
    // Read by whoever shows them all: hundreds of shades take longer to be put in words than to be painted.
    get classes() {
      return classes.map(({ color }, index) => ({
        range: range(index),
        color,
        count: count(index),
        ...(people(index) !== undefined && { people: people(index) ?? '' }),
      }))
    },
    peopleLabel,
    entries: slots.flatMap((slot, i) => entryOf(slot, i)),
    counted: (index) => {
      const amount = people(index)
      const words = texts.counted(range(index), areas(index))
      return amount === undefined ? words : `${words} · ${amount} ${peopleLabel}`
    },
  }

  function entryOf(slot: PaintSlot, i: number): SlotEntry[] {
    if (slot.kind === 'class' || slot.kind === 'pair' || !isNamed(scene, slot, legend.counts[i] ?? 0))
      return []
    const isExplained = slot.kind === 'absent' && slot.status === 'withheld' && indicator.minimumCount > 1
    return [
      {
        key: slot.kind === 'absent' ? slot.status : `${slot.kind}${i}`,
        label: labelOf(scene, slot, i, language),
        ...(isExplained && { detail: texts.fewerThan(f.count(indicator.minimumCount)) }),
        rule: slotText(scene, i, language),
        count: count(i),
        color: slot.color,
        pattern: slot.pattern,
        ...(slot.kind === 'outcome' && { outcome: slot.outcome }),
      },
    ]
  }
}
