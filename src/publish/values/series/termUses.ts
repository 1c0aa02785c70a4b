import type { AtlasIndicator, AtlasValues, Term } from '../../atlas/atlas.ts'

/** A term as an indicator uses it. */
export interface TermUse {
  readonly term: Term
  readonly isText: boolean
  /** What a number below 0 would be: impossible, doubtful (a rate may rest on a balance), or nothing special. */
  readonly negative: 'error' | 'warning' | 'fine'
}

const termsOf = (values: AtlasValues): readonly Term[] =>
  values.kind === 'fraction' ? [values.numerator, values.denominator] : [values.term]

function negativeIn(
  { kind }: AtlasIndicator,
  from: AtlasValues,
  isDenominator: boolean,
): TermUse['negative'] {
  if (isDenominator || kind === 'share' || kind === 'count') return 'error'
  return from.kind === 'fraction' && (kind === 'rate' || kind === 'ratio') ? 'warning' : 'fine'
}

/** Terms of an indicator's values and of its official values. */
export const termUses = (indicator: AtlasIndicator): TermUse[] =>
  [indicator.values, ...(indicator.references ? [indicator.references] : [])].flatMap((from) =>
    termsOf(from).map((term, i) => ({
      term,
      isText: indicator.kind === 'category',
      negative: negativeIn(indicator, from, i === 1),
    })),
  )
