// What an indicator means, how it is worked out, what is withheld. Texts come from the release; rules from its figures.
import type { ReactNode } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { methodTexts } from '../../i18n/texts/figures/method.ts'
import styles from './source.module.css'

function Entry({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** Texts of the office may have several paragraphs. */
const paragraphs = (text: string) =>
  text.split(/\n\s*\n/).map((part) => (
    <p key={part} className={styles.paragraph}>
      {part}
    </p>
  ))

function Rules({ indicator }: { indicator: Indicator }) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(methodTexts)
  const { per, kind, minimumCount, minimumDenominator } = indicator
  const numerator = textIn(indicator.numeratorLabel, language) || texts.numerator
  const denominator = textIn(indicator.denominatorLabel, language) || texts.denominator
  return (
    <>
      {per !== undefined && (
        <Entry term={texts.counts}>{texts.formula(f.count(per), numerator, denominator)}</Entry>
      )}
      {per !== undefined && (kind === 'share' || kind === 'rate') && (
        <Entry term={texts.interval}>{kind === 'share' ? texts.wilson : texts.byar}</Entry>
      )}
      {(minimumCount > 1 || minimumDenominator > 0) && (
        <Entry term={texts.suppression}>
          {minimumCount > 1 && `${texts.minimumCount(f.count(minimumCount))} `}
          {minimumDenominator > 0 && texts.minimumDenominator(f.count(minimumDenominator))}
        </Entry>
      )}
      <Entry term={texts.aggregate}>{texts.aggregates[indicator.aggregate]}</Entry>
      {indicator.breaks.length > 0 && (
        <Entry term={texts.breaks}>
          {indicator.breaks.map(({ at, note }) => {
            const words = textIn(note, language)
            return <p key={at}>{`${texts.breakAt(f.period(at))}${words && `: ${words}`}.`}</p>
          })}
        </Entry>
      )}
    </>
  )
}

export function Method({ indicator }: { indicator: Indicator }) {
  const language = useLanguage()
  const texts = useTextsOf(methodTexts)
  const written = [
    [texts.plain, indicator.plain],
    [texts.description, indicator.description],
    [texts.interpretation, indicator.interpretation],
    [texts.method, indicator.method],
  ] as const
  const contact = textIn(indicator.contact, language)
  return (
    <dl>
      {written.map(([term, text]) => {
        const words = textIn(text, language)
        return (
          words && (
            <Entry key={term} term={term}>
              {paragraphs(words)}
            </Entry>
          )
        )
      })}
      <Rules indicator={indicator} />
      {contact && <Entry term={texts.contact}>{contact}</Entry>}
    </dl>
  )
}
