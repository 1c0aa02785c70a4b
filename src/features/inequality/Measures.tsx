// The measures of one group's spread, each with its sentence; a reason in words where one is not defined.
import type { Inequality, Spread } from '../../core/scene/inequality/inequalityOf.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { inequalityTexts } from '../../i18n/texts/inequality/inequality.ts'
import { Measure } from './Measure.tsx'

/** Coefficients from 0 to 1. */
const decimals = 2

export function MainMeasures({ spread }: { spread: Spread }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(inequalityTexts)
  const { concentration, dissimilarity } = spread
  return (
    <>
      {concentration.kind === 'none' ? (
        <Measure name={texts.gini}>{texts.noCurve[concentration.reason]}</Measure>
      ) : (
        <Measure name={texts.gini} value={f.number(concentration.gini, decimals)}>
          {texts.giniMeans}
        </Measure>
      )}
      {dissimilarity.kind === 'none' ? (
        <Measure name={texts.dissimilarity}>{texts.noCurve[dissimilarity.reason]}</Measure>
      ) : (
        <Measure name={texts.dissimilarity} value={f.number(dissimilarity.value, decimals)}>
          <p>{texts.dissimilarityMeans(f.percent(dissimilarity.value))}</p>
          {dissimilarity.isSmallGroup && <p>{texts.smallGroup}</p>}
          <p>
            {texts.ruleOfThumb} {texts.dependsOnAreas(f.count(dissimilarity.areas))}
          </p>
        </Measure>
      )}
    </>
  )
}

export function FurtherMeasures({ spread: { segregation, isolation } }: { spread: Spread }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(inequalityTexts)
  const coefficient = (value: number) => f.number(value, decimals)
  return (
    <>
      {segregation !== undefined && (
        <Measure name={texts.segregation} value={coefficient(segregation)}>
          {texts.segregationMeans}
        </Measure>
      )}
      {isolation.kind === 'none' ? (
        <Measure name={texts.isolation}>{texts.noCurve[isolation.reason]}</Measure>
      ) : (
        <>
          <Measure name={texts.isolation} value={coefficient(isolation.isolation)}>
            {texts.isolationMeans(f.percent(isolation.isolation, 1), f.percent(isolation.share, 1))}
          </Measure>
          <Measure name={texts.exposure} value={coefficient(isolation.exposure)}>
            {texts.exposureMeans}
          </Measure>
          {isolation.corrected !== undefined && (
            <Measure name={texts.corrected} value={coefficient(isolation.corrected)}>
              {texts.correctedMeans}
            </Measure>
          )}
        </>
      )}
    </>
  )
}

/** Gini of the areas' values, each alike: not that of the cases, and said so. */
export function ValuesMeasure({ scene, ofValues }: { scene: Scene; ofValues: Inequality['ofValues'] }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(inequalityTexts)
  if (ofValues.kind === 'none')
    return <Measure name={texts.giniOfValues}>{texts.noCurve[ofValues.reason]}</Measure>
  return (
    <Measure name={texts.giniOfValues} value={f.number(ofValues.gini, decimals)}>
      <p>
        {texts.giniOfValuesMeans} n = {f.count(ofValues.n)}.
      </p>
      {scene.indicator.kind === 'count' && <p>{texts.giniOfCounts}</p>}
    </Measure>
  )
}
