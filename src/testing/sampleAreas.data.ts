// An invented country of three districts and twelve places: key, name, district, children, share of them in 2018.
export const samplePlaces = [
  ['K1-1', 'Altenau', 'K1', 400, 0.12],
  ['K1-2', 'Birkfeld', 'K1', 900, 0.07],
  ['K1-10', 'Dornbach', 'K1', 260, 0.21],
  ['K2-1', 'Eichen', 'K2', 120, 0.02],
  ['K2-2', 'Fuhrt', 'K2', 150, 0.03],
  ['K2-3', 'Gronau am See', 'K2', 700, 0.25],
  ['K2-4', 'Hagen-Ost', 'K2', 1500, 0.17],
  ['K2-5', 'Hagen-West', 'K2', 1100, 0.1],
  ['K3-1', 'Imsdorf', 'K3', 1000, 0.12],
  ['K3-2', 'Jettingen', 'K3', 2100, 0.3],
  ['K3-3', 'Kaltern', 'K3', 640, 0.05],
  ['K3-4', 'Lindenhof', 'K3', 380, 0.09],
] as const

export const sampleDistricts = [
  ['K1', 'Nordkreis'],
  ['K2', 'Seekreis'],
  ['K3', 'Südkreis'],
] as const
