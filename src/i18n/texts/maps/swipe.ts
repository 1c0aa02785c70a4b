// Texts of two maps in step. German is the shape.
const de = {
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
}

const en: typeof de = {
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
}

export const swipeTexts = { de, en }
