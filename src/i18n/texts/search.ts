// What is said of the results of a search. Lazy, as they are.
const de = {
  /** After how many were found. */
  beside: (found: string) => `${found}; Pfeil nach rechts: Profilseite der Raumeinheit`,
}
const en: typeof de = {
  beside: (found) => `${found}; right arrow: profile page of the area`,
}
export const searchTexts = { de, en }
