// German names of places in a sentence. What kind of place it is tells the article ("die Region Hannover", "der Nordkreis");
// names that say no kind bear none, as in "höher als Neustadt".

/** Feminine, masculine, neuter: by the first word, or by the end of the only one. */
const kinds = [
  /^((städte|metropol)?region|(landeshaupt|hanse|kreis)?stadt|(samt|verbands|orts)?gemeinde) /i,
  /^(((land)?kreis|(stadt|regierungs)?bezirk|(stadt|orts)teil|sozialraum) |[^ ,()]+kreis$|\S+scher kreis$)/i,
  /^((bundes)?land|(stadt)?(quartier|viertel)) /i,
] as const

type Articles = readonly [feminine: string, masculine: string, neuter: string]

/** `Märkischer Kreis` bears the ending of its article: der Märkische, dem Märkischen Kreis. */
function behind(articles: Articles, name: string, ending: string): string | undefined {
  const article = articles[kinds.findIndex((kind) => kind.test(name))]
  return article && `${article} ${name.replace(/scher kreis$/i, `sche${ending} Kreis`)}`
}

/** die Region Hannover, der Märkische Kreis; Neustadt. Behind "als" and "wie", and as the subject. */
export const nominative = (name: string): string => behind(['die', 'der', 'das'], name, '') ?? name

/** der Region Hannover, dem Märkischen Kreis; Neustadt. Behind "mit" and "gegenüber". */
export const dative = (name: string): string => behind(['der', 'dem', 'dem'], name, 'n') ?? name

const contracted = {
  zu: ['zur', 'zum', 'zum'],
  von: ['von der', 'vom', 'vom'],
  in: ['in der', 'im', 'im'],
} satisfies Record<string, Articles>

/** zur Region Hannover, zum Kreis Düren, zu Neustadt */
export const withPreposition = (preposition: keyof typeof contracted, name: string): string =>
  behind(contracted[preposition], name, 'n') ?? `${preposition} ${name}`
