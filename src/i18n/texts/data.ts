// What is said when files do not arrive as published. German is the shape; English must satisfy it.
// `file` is the path below the data folder, `detail` what `src/data/files/fault.ts` says of each code.

const bytesOf = (detail: string) => detail.split('/')

export const dataDe = {
  retry: 'Erneut versuchen',
  reload: 'Seite neu laden',
  code: (code: string) => `Kennung ${code}`,
  indicatorFailed: (name: string) => `Die Daten zu „${name}“ konnten nicht geladen werden`,
  outlinesFailed: (name: string) => `Die Umrisse der Raumebene „${name}“ konnten nicht geladen werden`,
  releaseFailed: 'Der Datenstand konnte nicht geladen werden',
  configFailed: 'Die Einstellungen der Seite konnten nicht geladen werden',
  restWorks: 'Alle anderen Indikatoren funktionieren weiter.',
  otherLevelsWork: 'Die anderen Raumebenen funktionieren weiter.',
  referencesFailed: 'Vergleichswerte einer höheren Raumebene fehlen',
  parentsFailed: 'Namen und Grenzen einer höheren Raumebene fehlen',
  partFailed: (part: string) => `Dieser Teil der Seite ist ausgefallen: ${part}`,
  partHint: 'Das übrige funktioniert weiter. Ein Neuladen der Seite hilft meist.',
  otherReleases: 'Andere Datenstände',
  reason: {
    timeout: (file: string, detail: string) =>
      `Die Datei ${file} kam nicht innerhalb von ${detail} Sekunden an.`,
    offline: (file: string) => `Die Datei ${file} war nicht erreichbar.`,
    http: (file: string, detail: string) =>
      `Für die Datei ${file} antwortete der Server mit Fehler ${detail}.`,
    html: (file: string) => `Statt der Datei ${file} kam eine Webseite, etwa eine Anmeldeseite.`,
    size: (file: string, detail: string) =>
      `Die Datei ${file} ist unvollständig oder verändert: ${bytesOf(detail).join(' statt ')} Bytes.`,
    hash: (file: string, detail: string) =>
      `Die Datei ${file} ist nicht die veröffentlichte: Prüfsumme ${bytesOf(detail).join(' statt ')}.`,
    json: (file: string) => `Die Datei ${file} ist beschädigt und nicht lesbar.`,
    schema: (file: string, detail: string) =>
      `Die Datei ${file} hat nicht den erwarteten Aufbau${detail ? ` (bei ${detail})` : ''}.`,
    newer: (file: string, detail: string) =>
      `Die Datei ${file} hat das Format ${detail}; diese Seite versteht nur raumblick/1.`,
    withdrawn: (_file: string, detail: string) =>
      `Alle Datenstände wurden zurückgezogen${detail ? `: ${detail}` : ''}.`,
    empty: (file: string) => `In ${file} steht kein Datenstand.`,
  },
  hint: {
    timeout: 'Die Verbindung ist langsam oder der Server überlastet. Bitte erneut versuchen.',
    offline: 'Besteht eine Internetverbindung? Sonst verhindert eine Sperre den Zugriff.',
    http: 'Bitte später erneut versuchen; bleibt der Fehler, das herausgebende Amt verständigen.',
    html: 'Bitte neu anmelden oder die Verbindung prüfen und erneut versuchen.',
    size: 'Bitte erneut versuchen; bleibt der Fehler, die Datei neu auf den Server kopieren.',
    hash: 'Die Zahlen werden deshalb nicht gezeigt. Bleibt der Fehler, die Datei neu auf den Server kopieren.',
    json: 'Bleibt der Fehler, die Datei neu auf den Server kopieren.',
    schema: 'Bleibt der Fehler, das herausgebende Amt verständigen.',
    newer:
      'Bitte die Seite neu laden. Bleibt der Hinweis, braucht der Server eine neuere Version von Raumblick.',
    withdrawn: 'Ein neuer Datenstand folgt.',
    empty: 'Es wurde noch keiner veröffentlicht.',
  },
}

export const dataEn: typeof dataDe = {
  retry: 'Try again',
  reload: 'Reload the page',
  code: (code) => `Code ${code}`,
  indicatorFailed: (name) => `The data for “${name}” could not be loaded`,
  outlinesFailed: (name) => `The outlines of the level “${name}” could not be loaded`,
  releaseFailed: 'The release could not be loaded',
  configFailed: 'The settings of this site could not be loaded',
  restWorks: 'All other indicators still work.',
  otherLevelsWork: 'The other levels still work.',
  referencesFailed: 'Values of a higher level to compare with are missing',
  parentsFailed: 'Names and borders of a higher level are missing',
  partFailed: (part) => `This part of the page has failed: ${part}`,
  partHint: 'Everything else still works. Reloading the page usually helps.',
  otherReleases: 'Other releases',
  reason: {
    timeout: (file, detail) => `The file ${file} did not arrive within ${detail} seconds.`,
    offline: (file) => `The file ${file} could not be reached.`,
    http: (file, detail) => `The server answered with error ${detail} for the file ${file}.`,
    html: (file) => `Instead of the file ${file} a web page came, perhaps a login.`,
    size: (file, detail) =>
      `The file ${file} is incomplete or was changed: ${bytesOf(detail).join(' instead of ')} bytes.`,
    hash: (file, detail) =>
      `The file ${file} is not the published one: checksum ${bytesOf(detail).join(' instead of ')}.`,
    json: (file) => `The file ${file} is damaged and cannot be read.`,
    schema: (file, detail) => `The file ${file} is not built as expected${detail ? ` (at ${detail})` : ''}.`,
    newer: (file, detail) =>
      `The file ${file} has the format ${detail}; this page understands raumblick/1 only.`,
    withdrawn: (_file, detail) => `All releases have been withdrawn${detail ? `: ${detail}` : ''}.`,
    empty: (file) => `${file} lists no release.`,
  },
  hint: {
    timeout: 'The connection is slow or the server is busy. Please try again.',
    offline: 'Is there an internet connection? Otherwise a filter blocks the access.',
    http: 'Please try again later; if the error stays, tell the publishing office.',
    html: 'Please log in again or check the connection, then try again.',
    size: 'Please try again; if the error stays, copy the file to the server anew.',
    hash: 'The figures are therefore not shown. If the error stays, copy the file to the server anew.',
    json: 'If the error stays, copy the file to the server anew.',
    schema: 'If the error stays, tell the publishing office.',
    newer: 'Please reload the page. If this stays, the server needs a newer version of Raumblick.',
    withdrawn: 'A new release will follow.',
    empty: 'None has been published yet.',
  },
}
