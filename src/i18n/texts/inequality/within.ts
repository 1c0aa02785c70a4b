// Texts of how much of the differences lies within the areas above.
import { capitalised } from '../../formats/capitalised.ts'

const de = {
  sentence: (share: string, parents: string, chance: string) =>
    `${share} der Unterschiede liegen innerhalb der ${parents}; reiner Zufall ergäbe etwa ${chance}.`,
  caption: 'Dieselbe Frage, mit mehreren Maßen beantwortet',
  measure: 'Maß',
  alike: 'jede gleich',
  weighted: 'gewichtet',
  inside: 'innerhalb (1 − η²)',
  chance: 'bei reinem Zufall',
  theilInside: 'innerhalb nach Theil',
  theil: 'Theil T: innerhalb + dazwischen',
  parts: (inside: string, between: string) => `${inside} + ${between}`,
  icc: 'Ähnlichkeit (ICC)',
  omega: 'dazwischen, um Zufall bereinigt (ω²)',
  f: (between: string, within: string) => `F (${between}; ${within})`,
  noTheil: {
    notRatio: 'Theil setzt einen natürlichen Nullpunkt voraus.',
    negative: 'Theil ist bei negativen Werten nicht bestimmt.',
    allZero: 'Theil ist nicht bestimmt, wenn alle Werte 0 sind.',
    tooFew: 'Für Theil sind es zu wenige Werte.',
  },
  weights: (base: string) =>
    `„Gewichtet“: Raumeinheiten zählen nach ihrer Größe (${base}), sonst zählt jede gleich.`,
  iccMeans: (parents: string) =>
    `ICC: 0, wo Raumeinheiten innerhalb der ${parents} einander nicht ähnlicher sind als beliebige; 1, wo sie dort alle gleich sind.`,
  small: (parents: string) => `${parents} mit nur zwei oder drei Raumeinheiten tragen wenig bei.`,
}

const en: typeof de = {
  sentence: (share, parents, chance) =>
    `${share} of the differences lie within the ${parents}; pure chance would give about ${chance}.`,
  caption: 'The same question, answered by several measures',
  measure: 'Measure',
  alike: 'Unweighted',
  weighted: 'Weighted',
  inside: 'Within (1 − η²)',
  chance: 'By pure chance',
  theilInside: 'Within, after Theil',
  theil: 'Theil’s T: within + between',
  parts: (inside, between) => `${inside} + ${between}`,
  icc: 'Similarity (ICC)',
  omega: 'Between, corrected for chance (ω²)',
  f: (between, within) => `F (${between}, ${within})`,
  noTheil: {
    notRatio: 'Theil’s T needs a true zero.',
    negative: 'Theil’s T is not defined for negative values.',
    allZero: 'Theil’s T is not defined where all values are 0.',
    tooFew: 'There are too few values for Theil’s T.',
  },
  weights: (base) => `“Weighted”: areas count by their size (${base}); otherwise each counts the same.`,
  iccMeans: (parents) =>
    `ICC: 0 where areas within the ${parents} are no more alike than any others; 1 where they are all equal.`,
  small: (parents) => `${capitalised(parents, 'en')} with only two or three areas contribute little.`,
}

export const withinTexts = { de, en }
