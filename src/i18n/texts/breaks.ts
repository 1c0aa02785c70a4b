// What has to be said beside a comparison over time.

const de = {
  breakWarning: (periods: string) => `Bruch der Reihe ${periods}: Ein Vergleich darüber hinweg sagt wenig.`,
  outlinesWarning: 'Anderer Gebietsstand: Raumeinheiten können anders zugeschnitten sein.',
}

const en: typeof de = {
  breakWarning: (periods) => `Break in the series ${periods}: a comparison across it says little.`,
  outlinesWarning: 'Other boundaries: areas may have been cut differently.',
}

export const breakTexts = { de, en }
