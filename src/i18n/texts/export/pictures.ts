const de = {
  png: 'Karte mit Titel, Legende, Quelle und Datenstand für Vorlage, Folie und Web; 2400 Pixel breit.',
  svg: 'Dasselbe als Vektorgrafik: in jeder Größe scharf, mit Text, der sich bearbeiten lässt.',
}
const en: typeof de = {
  png: 'Map with title, legend, source and release for papers, slides and the web; 2400 pixels wide.',
  svg: 'The same as a vector graphic: sharp at any size, with text that can be edited.',
}

export const downloadTexts = { de, en }
