// Texts of several maps at once: small multiples and two maps in step. German is the shape.

const de = {
  small: {
    keys:
      'Pfeiltasten gehen zur nächsten Raumeinheit in dieser Richtung, Bild auf und Bild ab der Reihe nach, Pos 1 und Ende zur ' +
      'ersten und letzten. Eingabe oder Leertaste wählt, mit Umschalt zusätzlich. Escape beendet den Gang.',
  },
  multiples: {
    name: (maps: string) => `${maps} kleine Karten mit gemeinsamer Legende`,
    hint: 'Eine Raumeinheit zeigen: ihr Wert steht an jeder Karte.',
    open: (caption: string) => `${caption}: auf der großen Karte zeigen`,
    onMap: (caption: string, area: string, value: string) => `${caption}. ${area}: ${value}.`,
    table: 'Als Tabelle',
    caption: 'Werte der Raumeinheiten auf jeder Karte',
    captionChosen: 'Werte der gewählten Raumeinheiten und insgesamt auf jeder Karte',
    area: 'Raumeinheit',
    none: 'kein Wert',
    nothingChosen: 'Raumeinheiten wählen, um ihre Werte hier zu vergleichen.',
  },
  swipe: {
    name: 'Zwei Karten im Gleichschritt',
    left: 'Links',
    right: 'Rechts',
    slider: 'Trennlinie zwischen den Karten',
    sliderText: (share: string, label: string) => `${share} der Breite zeigen links ${label}`,
    how: 'Darstellung',
    ways: {
      slide: 'Schieben',
      left: 'Links zeigen',
      right: 'Rechts zeigen',
      beside: 'Nebeneinander',
    },
  },
}

const en: typeof de = {
  small: {
    keys:
      'Arrow keys go to the next area in that direction, Page Up and Page Down one after the other, Home and End to the ' +
      'first and last. Enter or Space chooses, with Shift in addition to what is chosen. Escape stops.',
  },
  multiples: {
    name: (maps) => `${maps} small maps with one legend`,
    hint: 'Point at an area: each map gives its value.',
    open: (caption) => `${caption}: show on the large map`,
    onMap: (caption, area, value) => `${caption}. ${area}: ${value}.`,
    table: 'As a table',
    caption: 'Values of the areas on each map',
    captionChosen: 'Values of the chosen areas and overall on each map',
    area: 'Area',
    none: 'no value',
    nothingChosen: 'Choose areas to compare their values here.',
  },
  swipe: {
    name: 'Two maps in step',
    left: 'Left',
    right: 'Right',
    slider: 'Dividing line between the maps',
    sliderText: (share, label) => `${share} of the width, on the left, shows ${label}`,
    how: 'View',
    ways: {
      slide: 'Slide',
      left: 'Show left',
      right: 'Show right',
      beside: 'Side by side',
    },
  },
}

export const mapsTexts = { de, en }
