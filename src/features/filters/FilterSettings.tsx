// Leaves only some areas: within others, the chosen ones, those in a range of values. Filters add up; each becomes a chip.
import { useState } from 'react'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import { addFilter, clearFilters } from '../../state/viewSettings.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './filters.module.css'
import { ValueFilter } from './ValueFilter.tsx'
import { WithinFilter } from './WithinFilter.tsx'

/** Names of areas that are chosen at the map's own level. */
const chosenHere = ({ view, rowById }: Scene) => view.areas.filter((id) => rowById.has(id))

export function FilterSettings({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const texts = useTextsOf(modesTexts)
  const f = formatsFor(language)
  // A filter that was added leaves its fields empty for the next.
  const [added, setAdded] = useState(0)
  const chosen = chosenHere(scene)
  const left = scene.rows.filter(({ isFiltered }) => !isFiltered).length
  const add: typeof addFilter = (filter) => {
    addFilter(filter)
    setAdded(added + 1)
  }
  return (
    <div className={styles.settings} key={added}>
      <p className={styles.note}>{texts.filterIntro}</p>
      {scene.comparison && (
        <WithinFilter
          groups={scene.comparison.groups}
          label={`${texts.within} (${levelNoun(scene.comparison.parentLevel, 'many', language)})`}
          onAdd={(ids) => add({ kind: 'within', ids })}
        />
      )}
      {scene.indicator.kind !== 'category' && <ValueFilter scene={scene} onAdd={add} />}
      <div>
        <Button disabled={chosen.length === 0} onClick={() => add({ kind: 'only', ids: chosen })}>
          {texts.onlyChosen}
        </Button>
        {chosen.length === 0 && <p className={styles.note}>{texts.nothingChosen}</p>}
      </div>
      <output className={styles.left}>{texts.left(f.count(left), f.count(scene.rows.length))}</output>
      {scene.view.filters.length > 0 && <Button onClick={clearFilters}>{texts.clear}</Button>}
    </div>
  )
}
