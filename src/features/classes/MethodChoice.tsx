// How classes are made: the method, their number, and the values their limits are computed from.
import { useId } from 'react'
import { datasetEntryAt } from '../../core/release/lookups.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { ClassChoice } from '../../core/view/viewState.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { classUnit } from '../../i18n/formats/mappedFormats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { classesTexts } from '../../i18n/texts/classes.ts'
import { chooseClasses } from '../../state/viewSettings.ts'
import { useWished } from '../../state/viewStore.ts'
import { Choices } from '../../ui/Choices.tsx'
import {
  choiceOf,
  countOf,
  countsOffered,
  hasCount,
  hasSpan,
  methodOf,
  methodsOffered,
} from './classOptions.ts'
import styles from './classes.module.css'

/** The shipped classes in words, where a method made them. */
function usePublished({ indicator, level }: Scene): string | undefined {
  const texts = useTextsOf(classesTexts)
  const { classes: say, methods, spans } = useTexts().figures.legend
  const shipped = datasetEntryAt(indicator, level.id)?.classes
  return shipped && texts.published(say(shipped.breaks.length + 1, methods[shipped.method], spans.all))
}

function useMethods(scene: Scene) {
  const texts = useTextsOf(classesTexts)
  const f = formatsFor(useLanguage())
  const published = usePublished(scene)
  const shown = methodOf(scene.view.classes)
  const { gvf } = scene.legend
  return methodsOffered.map((id) => {
    const isOfChange = id === 'fixed' && scene.measure !== 'value'
    const { label, note } = isOfChange ? texts.ofChange : texts.methods[id]
    const isFitShown = id === shown && gvf !== undefined && id !== 'unclassed'
    return {
      id,
      label: isFitShown ? `${label} · ${texts.fit(f.number(gvf, 2))}` : label,
      note: id === 'fixed' && !isOfChange ? (published ?? note) : note,
    }
  })
}

/** Why there are fewer classes than asked for. */
function Fewer({ scene }: { scene: Scene }) {
  const texts = useTextsOf(classesTexts)
  const f = formatsFor(useLanguage())
  const { wished, breaks, method } = scene.legend
  if (wished === undefined) return null
  const say = method === 'sd' ? texts.outside : texts.merged
  return <span className={styles.note}>{say(f.count(wished), f.count(breaks.length + 1))}</span>
}

function CountChoice({ scene, choice }: { scene: Scene; choice: ClassChoice }) {
  const texts = useTextsOf(classesTexts)
  const f = formatsFor(useLanguage())
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend>{choice.method === 'pretty' ? texts.countAbout : texts.count}</legend>
      <div className={styles.counts}>
        {countsOffered.map((count) => (
          <label key={count}>
            <input
              type="radio"
              name={name}
              checked={count === countOf(scene, choice)}
              onChange={() => chooseClasses({ ...choice, count })}
            />
            <span>{f.count(count)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function MethodChoice({ scene }: { scene: Scene }) {
  const language = useLanguage()
  const texts = useTextsOf(classesTexts)
  const methods = useMethods(scene)
  const choice = useWished('classes', scene.view)
  const selected = methodOf(choice)
  const { decimals } = classUnit(scene, language)
  return (
    <>
      <Choices
        legend={texts.method}
        choices={methods}
        selected={selected}
        onSelect={(method) => chooseClasses(choiceOf(method, scene, decimals, choice))}
      />
      {scene.legend.gvf !== undefined && selected !== 'unclassed' && (
        <p className={styles.note}>{texts.fitMeaning}</p>
      )}
      {choice && hasCount(selected) && <CountChoice scene={scene} choice={choice} />}
      <output className={styles.quiet}>
        <Fewer scene={scene} />
      </output>
      {choice && hasSpan(selected) && (
        <Choices
          legend={texts.span}
          selected={choice.span}
          onSelect={(span) => chooseClasses({ ...choice, span })}
          choices={[
            { id: 'all', ...texts.spans.all },
            { id: 'period', ...texts.spans.period },
          ]}
        />
      )}
    </>
  )
}
