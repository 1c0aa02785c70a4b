// What could not be shown as wished; texts that come when there is something to say.
import type { NoticeCode } from '../../core/view/notice.ts'

interface NoticeTexts {
  readonly title: string
  readonly dismiss: string
  readonly releaseWithdrawn: (asked: string, date: string, reason: string, shown: string) => string
  /** `value`: what was asked for; `shown`: what is shown instead. */
  readonly sentences: Readonly<Record<NoticeCode, (value: string, shown: string) => string>>
}

const de: NoticeTexts = {
  title: 'Hinweise',
  dismiss: 'Hinweis schließen',
  releaseWithdrawn: (asked, date, reason, shown) =>
    `Der Datenstand ${asked} wurde am ${date} zurückgezogen: ${reason}. Gezeigt wird ${shown}.`,
  sentences: {
    languageFailed: () =>
      'Die englischen Texte konnten nicht geladen werden. Gezeigt werden die deutschen; bitte neu laden.',
    impossibleMode: (value, shown) =>
      `Für ${shown} gibt es diese Karte nicht (${value}). Gezeigt werden die Werte.`,
    impossibleView: (value) =>
      `Die Ansicht ${value} gibt es für diese Auswahl nicht. Gezeigt wird die Entwicklung.`,
    unknownPalette: (value) =>
      `Farben mit dem Namen ${value} gibt es hier nicht. Gezeigt werden die üblichen.`,
    unknownRelease: (value, shown) => `Den Datenstand ${value} gibt es hier nicht. Gezeigt wird ${shown}.`,
    unknownIndicator: (value, shown) =>
      `Den Indikator ${value} gibt es in diesem Datenstand nicht.${shown && ` Gezeigt wird: ${shown}.`}`,
    impossibleSecond: (value, shown) =>
      `${value} hat hier keine Zahlen und kann nicht daneben stehen.${shown && ` Gezeigt wird: ${shown}.`}`,
    unknownLevel: (value, shown) => `Die Raumebene ${value} gibt es hier nicht. Gezeigt wird: ${shown}.`,
    otherOutlines: (value, shown) => `${value} hat einen anderen Gebietsstand. Gezeigt wird: ${shown}.`,
    impossibleFrom: (value, shown) =>
      `Zwei Karten seit ${value} sind für diesen Zeitraum nicht möglich. Gezeigt wird: ${shown}.`,
    unknownPeriod: (value, shown) =>
      `Für ${value} gibt es hier keine Werte. Gezeigt wird${shown ? `: ${shown}` : ' das Übliche'}.`,
    unknownArea: (value) => `Die Raumeinheit ${value} gibt es in diesem Gebietsstand nicht.`,
    tooManyAreas: () =>
      'Der Link nennt mehr als zehn Raumeinheiten; so viele lassen sich nicht unterscheiden. Gezeigt werden die ersten zehn.',
    noRelativeChange: () =>
      'Bei Indizes, Salden und Veränderungen sagen Prozent des früheren Werts nichts. Gezeigt wird die Differenz.',
    noDataAtLevel: (value, shown) =>
      `Für die Raumebene ${value} gibt es diesen Indikator nicht. Gezeigt wird: ${shown}.`,
    unknownKey: (value) => `Der Link enthält ${value}; damit kann dieses Programm nichts anfangen.`,
    unknownValue: (value) => `Der Link enthält ${value}; das ist nicht möglich. Gezeigt wird das Übliche.`,
    newerVersion: () =>
      'Der Link stammt aus einer neueren Fassung dieses Programms. Einiges wird vielleicht nicht gezeigt.',
  },
}

const en: NoticeTexts = {
  title: 'Notices',
  dismiss: 'Dismiss notice',
  releaseWithdrawn: (asked, date, reason, shown) =>
    `Release ${asked} was withdrawn on ${date}: ${reason}. ${shown} is shown instead.`,
  sentences: {
    languageFailed: () => 'The English texts could not be loaded. The German ones are shown; please reload.',
    impossibleMode: (value, shown) =>
      `There is no such map of ${shown} (${value}). The values are shown instead.`,
    impossibleView: (value) =>
      `There is no view ${value} for this choice. The development over time is shown instead.`,
    unknownPalette: (value) => `There are no colours called ${value} here. The default ones are shown.`,
    unknownRelease: (value, shown) => `There is no release ${value} here. ${shown} is shown instead.`,
    unknownIndicator: (value, shown) =>
      `This release has no indicator ${value}.${shown && ` Shown instead: ${shown}.`}`,
    impossibleSecond: (value, shown) =>
      `${value} has no numbers here and cannot stand beside it.${shown && ` Shown instead: ${shown}.`}`,
    unknownLevel: (value, shown) => `There is no level ${value} here. Shown instead: ${shown}.`,
    otherOutlines: (value, shown) => `${value} has different boundaries. Shown instead: ${shown}.`,
    impossibleFrom: (value, shown) =>
      `Two maps since ${value} are not possible for this period. Shown instead: ${shown}.`,
    unknownPeriod: (value, shown) =>
      `There are no values for ${value} here. ${shown ? `Shown instead: ${shown}` : 'The default is shown instead'}.`,
    unknownArea: (value) => `There is no area ${value} in these boundaries.`,
    tooManyAreas: () =>
      'The link names more than ten areas; so many cannot be told apart. The first ten are shown.',
    noRelativeChange: () =>
      'Per cent of the earlier value means nothing for indices, balances and changes. The difference is shown instead.',
    noDataAtLevel: (value, shown) =>
      `This indicator does not exist at the level ${value}. Shown instead: ${shown}.`,
    unknownKey: (value) => `The link contains ${value}, which means nothing to this program.`,
    unknownValue: (value) =>
      `The link contains ${value}, which is not possible. The default is shown instead.`,
    newerVersion: () => 'The link was made by a newer version of this program. Some of it may not be shown.',
  },
}

export const noticeTexts = { de, en }
