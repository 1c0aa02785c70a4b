// Texts of the map part of the screen. German is the shape; English must satisfy it.

export const mapDe = {
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  home: 'Ganzes Gebiet',
  fullScreen: 'Vollbild',
  leaveFullScreen: 'Vollbild beenden',
  role: 'Karte',
  keys:
    'Pfeiltasten gehen zum nächsten Gebiet in dieser Richtung, Bild auf und Bild ab der Reihe nach, Pos 1 und Ende zum ' +
    'ersten und letzten. Eingabe oder Leertaste wählt, mit Umschalt zusätzlich. Plus und Minus vergrößern und ' +
    'verkleinern, Umschalt mit Pfeiltaste verschiebt, 0 zeigt das ganze Gebiet. Escape beendet den Gang.',
  useTwoFingers: 'Karte mit zwei Fingern bewegen',
  holdControl: 'Zum Vergrößern Strg-Taste halten und drehen',
  holdCommand: 'Zum Vergrößern ⌘-Taste halten und drehen',
  metres: 'm',
  kilometres: 'km',
  scale: 'Maßstab',
}
