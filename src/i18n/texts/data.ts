// What is said when files do not arrive as published. German is the shape; English must satisfy it.
// `file` is the path below the data folder, `detail` what `src/data/files/fault.ts` says of each code.

export const bytesOf = (detail: string) => detail.split('/')

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
