import { level } from '../../core/scene/space/patternGroups.ts'
import type { FoundPattern } from '../../core/scene/space/spatialPattern.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { spaceTexts } from '../../i18n/texts/space.ts'
import { levelNoun } from '../../i18n/sentences/grammar/levelNoun.ts'
import styles from './pattern.module.css'

interface Props {
  readonly scene: Scene
  readonly found: FoundPattern
  readonly permutations: number
  readonly leftOut: string
}

/** What was found, what chance would give, how many areas it rests on, who is missing. */
export function PatternSentence({ scene, found, permutations, leftOut }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const { pattern: texts } = useTextsOf(spaceTexts)
  const { i, expected, chance, links, kept } = found
  const kind = chance > level ? 'none' : i > expected ? 'alike' : 'unlike'
  const plural = levelNoun(scene.level, 'many', language)
  return (
    <>
      <p className={styles.sentence}>
        {texts.sentence[kind](plural)}: {texts.index(f.number(i, 2), f.number(expected, 2))}
      </p>
      <p className={styles.note}>
        {texts.facts(
          f.count(kept.length),
          f.count(links / 2),
          f.number(chance, String(permutations).length),
          f.count(permutations),
        )}{' '}
        {leftOut !== '' && texts.leftOut(leftOut)} {scene.indicator.kind === 'count' && texts.counts}{' '}
        {texts.noCause}
      </p>
    </>
  )
}
