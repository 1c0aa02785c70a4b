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

export const mapEn: typeof mapDe = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Whole region',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  role: 'map',
  keys:
    'Arrow keys go to the next area in that direction, Page Up and Page Down one after the other, Home and End to the ' +
    'first and last. Enter or Space chooses, with Shift in addition. Plus and minus zoom in and out, Shift with an ' +
    'arrow key pans, 0 shows the whole region. Escape ends the walk.',
  useTwoFingers: 'Use two fingers to move the map',
  holdControl: 'Hold Ctrl and scroll to zoom the map',
  holdCommand: 'Hold ⌘ and scroll to zoom the map',
  metres: 'm',
  kilometres: 'km',
  scale: 'Scale',
}
