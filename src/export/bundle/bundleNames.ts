/** Names within the archive of a view; they are a promise, scripts read them. */
export const bundleNames = {
  readme: 'README.txt',
  license: 'LICENSE.txt',
  csv: 'data.csv',
  csvw: 'data.csv-metadata.json',
  xlsx: 'data.xlsx',
  geojson: 'areas.geojson',
  gpkg: 'areas.gpkg',
  series: 'series.json',
} as const
