// Texts of a small map, for the ear. German is the shape.
const de = {
  keys:
    'Pfeiltasten gehen zur nächsten Raumeinheit in dieser Richtung, Bild auf und Bild ab der Reihe nach, Pos 1 und Ende zur ' +
    'ersten und letzten. Eingabe oder Leertaste wählt, mit Umschalt zusätzlich. Escape beendet den Gang.',
}

const en: typeof de = {
  keys:
    'Arrow keys go to the next area in that direction, Page Up and Page Down one after the other, Home and End to the ' +
    'first and last. Enter or Space chooses, with Shift in addition to what is chosen. Escape stops.',
}

export const smallMapTexts = { de, en }
