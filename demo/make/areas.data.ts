// The ten municipalities and the 93 Sozialräume. Codes and the names of Alsdorf 1a to 7, Eschweiler, Monschau and
// Stolberg are published; which name belongs to which code in Eschweiler and Stolberg, all other names and every border
// are invented. `seed` is roughly where the neighbourhood's houses stand (longitude, latitude).

export interface SozialraumSeed {
  /** As on the official map, without the municipality's letters: 1a, 11b, 7 */
  readonly code: string
  readonly name: string
  readonly seed: readonly [number, number]
  /** Relative draw of people; 1 is ordinary. A pair is `[min, max]` inhabitants, for villages known to be tiny. */
  readonly people: number | readonly [number, number]
  /** Known character, in standard deviations: D deprivation, A ageing, U urbanity, M migration. */
  readonly leaning: Partial<Record<'D' | 'A' | 'U' | 'M', number>>
}

export interface Municipality {
  readonly ags: string
  readonly name: string
  readonly letters: string
  /** Inhabitants 2024 in the demo. */
  readonly population: number
  /** Dirichlet concentration: larger means more even neighbourhoods. */
  readonly evenness: number
  /** Code of the Sozialraum in the middle of the town. */
  readonly centre: string
  readonly areas: readonly SozialraumSeed[]
}

const area = (
  code: string,
  name: string,
  lon: number,
  lat: number,
  people: number | readonly [number, number] = 1,
  leaning: SozialraumSeed['leaning'] = {},
): SozialraumSeed => ({ code, name, seed: [lon, lat], people, leaning })

export const municipalities: readonly Municipality[] = [
  {
    ags: '05334002',
    name: 'Aachen',
    letters: 'AC',
    population: 262_000,
    evenness: 6,
    centre: '1',
    areas: [
      area('1', 'Innenstadt', 6.084, 50.7755, 1.25, { U: 1.2 }),
      area('2', 'Nördliche Innenstadt', 6.094, 50.7885),
      area('3', 'Östliche Innenstadt', 6.113, 50.777, 1.35, { D: 0.7, M: 0.6 }),
      area('4', 'Innenstadtrand Südost', 6.123, 50.762),
      area('5', 'Südliche Innenstadt', 6.093, 50.763, 1.2),
      area('6', 'Innenstadtrand Südwest', 6.062, 50.762),
      area('7', 'Westliche Innenstadt', 6.063, 50.778, 1.2, { U: 1.4, A: -1 }),
      area('8', 'Nordwest', 6.048, 50.798),
      area('9', 'Stadtrand Nord', 6.066, 50.826, 0.6),
      area('10', 'Nordost', 6.125, 50.797, 0.8),
      area('11', 'Stadtrand Ost', 6.163, 50.779, 0.9),
      area('12', 'Stadtrand Südost', 6.158, 50.749),
      area('13', 'Südliche Ortschaften', 6.18, 50.716, 0.8),
      area('14', 'Stadtrand Süd', 6.075, 50.733, 0.5),
    ],
  },
  {
    ags: '05334004',
    name: 'Alsdorf',
    letters: 'A',
    population: 48_000,
    evenness: 3,
    centre: '1a',
    areas: [
      area('1a', 'Soziale Stadt Alsdorf Mitte', 6.162, 50.875, 1.7, { M: 0.2 }),
      area('1b', 'Mitte B, Neuweiler', 6.152, 50.8815),
      area('2a', 'Ost', 6.1745, 50.8765),
      area('2b', 'Kellersberg', 6.17, 50.866),
      area('3', 'Schaufenberg, Bettendorf', 6.193, 50.882),
      area('4', 'Hoengen', 6.206, 50.868),
      area('5', 'Mariadorf', 6.19, 50.855, 1.3),
      area('6', 'Warden', 6.219, 50.857, 0.7),
      area('7', 'Begau', 6.191, 50.845, 0.7),
      area('8', 'Südwest', 6.162, 50.853),
      area('9', 'Südliche Mitte', 6.157, 50.8655),
      area('10', 'West', 6.135, 50.869),
      area('11a', 'Nordwest, Siedlung', 6.141, 50.879),
      area('11b', 'Nordwest, Ortslage', 6.131, 50.8845),
    ],
  },
  {
    ags: '05334008',
    name: 'Baesweiler',
    letters: 'B',
    population: 28_200,
    evenness: 3,
    centre: '1',
    areas: [
      area('1', 'Innenstadt', 6.187, 50.909, 1.4),
      area('2', 'Nordrand', 6.18, 50.922),
      area('3a', 'Ortschaften im Nordosten', 6.207, 50.935),
      area('3b', 'Ortschaften im Osten', 6.213, 50.914, 0.8),
      area('4a', 'Südstadt', 6.184, 50.899),
      area('4b', 'Ortschaften im Südosten', 6.203, 50.901, 0.8),
      area('5', 'Westlicher Ortsteil', 6.163, 50.908, 0.8),
    ],
  },
  {
    ags: '05334012',
    name: 'Eschweiler',
    letters: 'E',
    population: 57_000,
    evenness: 3,
    centre: '9',
    areas: [
      area('1', 'St. Jöris, Hehlrath, Kinzweiler', 6.222, 50.843),
      area('2', 'Dürwiß, Neu-Lohn, Fronhoven', 6.276, 50.853, 1.4),
      area('3', 'Weisweiler, Hücheln', 6.315, 50.828, 1.2),
      area('4', 'Röhe', 6.24, 50.8265, 0.8),
      area('5', 'Nordöstliche Innenstadt', 6.2745, 50.8225),
      area('6', 'Nördliche Innenstadt', 6.263, 50.825),
      area('7', 'Eschweiler-Ost', 6.287, 50.818),
      area('8', 'Eschweiler-West', 6.251, 50.8175, 1.3, { D: 2.7, M: 0.8 }),
      area('9', 'Südliche Innenstadt', 6.267, 50.815, 1.2),
      area('10', 'Röthgen', 6.278, 50.8105),
      area('11', 'Bergrath', 6.283, 50.804),
      area('12', 'Nothberg', 6.3, 50.808, 0.8),
      area('13', 'Pumpe, Stich, Aue', 6.248, 50.807),
      area('14', 'Waldsiedlung', 6.258, 50.8005, 0.7),
      area('15', 'Bohl, Volkenrath, Hastenrath, Scherpenseel', 6.287, 50.793),
    ],
  },
  {
    ags: '05334016',
    name: 'Herzogenrath',
    letters: 'H',
    population: 46_900,
    evenness: 3,
    centre: '1',
    areas: [
      area('1', 'Innenstadt', 6.095, 50.87, 1.3),
      area('2', 'Westliche Mitte', 6.083, 50.866),
      area('3', 'Östliche Mitte', 6.109, 50.867),
      area('4', 'Nördliche Ortslage, Kern', 6.108, 50.887, 1.2),
      area('5', 'Nördliche Ortslage, West', 6.093, 50.889),
      area('6', 'Nördliche Ortslage, Ost', 6.122, 50.891, 0.8),
      area('7', 'Nordrand', 6.108, 50.902, 0.6),
      area('8', 'Südliche Ortslage, Kern', 6.085, 50.835, 1.4),
      area('9', 'Südliche Ortslage, Nord', 6.09, 50.847),
      area('10', 'Südliche Ortslage, West', 6.068, 50.842, 0.8),
      area('11', 'Südrand', 6.08, 50.822),
    ],
  },
  {
    ags: '05334020',
    name: 'Monschau',
    letters: 'M',
    population: 11_900,
    evenness: 12,
    centre: '1',
    areas: [
      area('1', 'Monschau, Konzen, Imgenbroich', 6.265, 50.583, 1.2),
      area('2', 'Rohren, Kalterherberg, Mützenich, Höfen', 6.25, 50.53),
    ],
  },
  {
    ags: '05334024',
    name: 'Roetgen',
    letters: 'R',
    population: 8_800,
    evenness: 12,
    centre: '1',
    areas: [area('1', 'Hauptort', 6.195, 50.648, 1.2), area('2', 'Nördliche Ortschaften', 6.235, 50.675)],
  },
  {
    ags: '05334028',
    name: 'Simmerath',
    letters: 'SI',
    population: 15_800,
    evenness: 12,
    centre: '1',
    areas: [
      area('1', 'Hauptort', 6.305, 50.605, 1.2),
      area('2', 'Ortschaften im Norden', 6.315, 50.655),
      area('3', 'Ortschaften am See', 6.385, 50.605),
    ],
  },
  {
    ags: '05334032',
    name: 'Stolberg',
    letters: 'S',
    population: 56_700,
    evenness: 3,
    centre: '1',
    areas: [
      area('1', 'Oberstolberg', 6.2335, 50.7665, 1.6),
      area('2', 'Unterstolberg', 6.219, 50.7795, 1.7),
      area('3a', 'Münsterbusch', 6.211, 50.7695, 1.5),
      area('3b', 'Atsch', 6.216, 50.791, 1.2),
      area('4', 'Donnerberg', 6.2475, 50.775, 1.6),
      area('5', 'Büsbach', 6.216, 50.7565, 1.6),
      area('6', 'Dorff', 6.212, 50.7465, [720, 900], { A: 2.2, D: -2.8 }),
      area('7', 'Breinig', 6.223, 50.733, 1.2, { D: -0.6, M: -0.5, A: 0.4 }),
      area('8', 'Breinigerberg', 6.2375, 50.7385, [880, 1050], { D: -2, M: -1 }),
      area('9', 'Venwegen', 6.213, 50.7215, 0.5, { A: 2, D: -0.6 }),
      area('10', 'Zweifall', 6.272, 50.72, 0.6),
      area('11', 'Vicht', 6.262, 50.744, 0.6),
      area('12', 'Vicht-Breinigerberg', 6.249, 50.7335, 0.45),
      area('13', 'Mausbach', 6.281, 50.757, 0.8),
      area('14', 'Werth', 6.269, 50.7715, 0.45),
      area('15', 'Gressenich', 6.306, 50.7745, 0.7),
      area('16', 'Schevenhütte', 6.325, 50.757, [650, 760], { A: 0.5, D: -2.8 }),
    ],
  },
  {
    ags: '05334036',
    name: 'Würselen',
    letters: 'W',
    population: 39_200,
    evenness: 3,
    centre: '1',
    areas: [
      area('1', 'Innenstadt', 6.129, 50.82, 1.4),
      area('2', 'Nordwest', 6.118, 50.832),
      area('3', 'Nord', 6.138, 50.831),
      area('4', 'Südrand', 6.137, 50.811),
      area('5', 'Ortslage Ost', 6.163, 50.824),
      area('6', 'Ortslage Nordost', 6.163, 50.839, 0.8),
      area('7', 'Ostrand', 6.184, 50.818, 0.8),
      area('8', 'Westrand', 6.112, 50.818),
    ],
  },
]

export const regionKey = '05334'
export const regionName = 'StädteRegion Aachen'

/** `05334004-01a`: AGS, number with two digits, letter. */
export const sozialraumKey = (ags: string, code: string): string =>
  `${ags}-${code.replace(/^\d+/, (digits) => digits.padStart(2, '0'))}`

/** A 11 was divided on 1 January 2019; before, both parts were one area. */
export const divided = {
  before: { key: '05334004-11', label: 'A 11 Nordwest' },
  parts: ['05334004-11a', '05334004-11b'],
  firstYear: 2019,
} as const
