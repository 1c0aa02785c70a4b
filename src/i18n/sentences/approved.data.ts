// Read word by word and approved: calm, true, right in case, number and unit. Frozen; see approved.test.ts.
export const approved: Readonly<Record<string, { readonly de: string; readonly en: string }>> = {
  'value: map': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, 12 Orte. Werte: 8,0 bis 33,0 %, Median 15,0 %. Höchste Werte: Jettingen (33,0 %), Gronau am See (28,0 %) und Dornbach (23,8 %). Niedrigste Werte: Kaltern (8,0 %), Birkfeld (10,0 %) und Hagen-West (13,0 %). Ohne Wert: 2 geheim zu halten, 1 nicht erhoben.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, 12 places. Values: 8.0 to 33.0%, median 15.0%. Highest values: Jettingen (33.0%), Gronau am See (28.0%) and Dornbach (23.8%). Lowest values: Kaltern (8.0%), Birkfeld (10.0%) and Hagen-West (13.0%). Without a value: 2 confidential, 1 not collected.',
  },
  'value: caption': {
    de: 'Kinderarmut, 31.12.2024, 12 Orte: Prozent. Quelle: Erfundene Statistik, Datenstand 2026.1.',
    en: 'Child poverty, 31 December 2024, 12 places: Per cent. Source: Invented statistics, release 2026.1.',
  },
  'value: share': {
    de: 'Kinderarmut, 31.12.2024, 12 Orte, 8,0 bis 33,0 %, 2 geheim zu halten, 1 nicht erhoben.',
    en: 'Child poverty, 31 December 2024, 12 places, 8.0 to 33.0%, 2 confidential, 1 not collected.',
  },
  'value: share of an area': {
    de: 'Kinderarmut, 31.12.2024. Gronau am See (Seekreis): 28,0 %, 196 von 700. Höher als der Seekreis insgesamt (18,3 %) und Musterland insgesamt (19,5 %). Etwa wie 2021 (26,6 %).',
    en: 'Child poverty, 31 December 2024. Gronau am See (Seekreis): 28.0%, 196 of 700. Higher than Seekreis overall (18.3%) and Musterland overall (19.5%). About the same as 2021 (26.6%).',
  },
  'value: share of a withheld area': {
    de: 'Kinderarmut, 31.12.2024. Eichen (Seekreis): geheim zu halten.',
    en: 'Child poverty, 31 December 2024. Eichen (Seekreis): confidential.',
  },
  'value: area above': {
    de: 'Kinderarmut, 31.12.2024. Nordkreis (Kreis, Musterland): 13,6 %, 212 von 1.560. Niedriger als Musterland insgesamt (19,5 %). Etwa wie 2021 (12,1 %).',
    en: 'Child poverty, 31 December 2024. Nordkreis (District, Musterland): 13.6%, 212 of 1,560. Lower than Musterland overall (19.5%). About the same as 2021 (12.1%).',
  },
  'value: all equal': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, 12 Orte. Alle Werte: 10,0 %. Alle Raumeinheiten haben einen Wert.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, 12 places. All values: 10.0%. All areas have a value.',
  },
  'value: five and four share the ends': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, 12 Orte. Werte: 0,0 bis 30,0 %, Median 15,0 %. Höchste Werte: 5 Orte mit je 30,0 %. Niedrigste Werte: 4 Orte mit je 0,0 %. Alle Raumeinheiten haben einen Wert.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, 12 places. Values: 0.0 to 30.0%, median 15.0%. Highest values: 5 places with 30.0% each. Lowest values: 4 places with 0.0% each. All areas have a value.',
  },
  'value: ties inside the three': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, 12 Orte. Werte: 3,8 bis 30,0 %, Median 5,1 %. Höchste Werte: Altenau (30,0 %), Birkfeld (30,0 %) und Dornbach (27,5 %). Niedrigste Werte: Gronau am See (3,8 %), Hagen-Ost (4,0 %) und Hagen-West (4,3 %). Alle Raumeinheiten haben einen Wert.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, 12 places. Values: 3.8 to 30.0%, median 5.1%. Highest values: Altenau (30.0%), Birkfeld (30.0%) and Dornbach (27.5%). Lowest values: Gronau am See (3.8%), Hagen-Ost (4.0%) and Hagen-West (4.3%). All areas have a value.',
  },
  'value: two of one name': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, 12 Orte. Werte: 8,0 bis 33,0 %, Median 15,0 %. Höchste Werte: Mitte (Südkreis: 33,0 %), Mitte (Seekreis: 28,0 %) und Dornbach (23,8 %). Niedrigste Werte: Kaltern (8,0 %), Birkfeld (10,0 %) und Hagen-West (13,0 %). Ohne Wert: 2 geheim zu halten, 1 nicht erhoben.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, 12 places. Values: 8.0 to 33.0%, median 15.0%. Highest values: Mitte (Südkreis: 33.0%), Mitte (Seekreis: 28.0%) and Dornbach (23.8%). Lowest values: Kaltern (8.0%), Birkfeld (10.0%) and Hagen-West (13.0%). Without a value: 2 confidential, 1 not collected.',
  },
  'value: few cases': {
    de: 'Fuhrt (Seekreis): 6,7 %, 4 von 60 → Niedriger als der Seekreis insgesamt (8,3 %) und Musterland insgesamt (9,2 %). Etwa wie 2021 (6,7 %). Der Wert beruht auf 4 Fällen.',
    en: 'Fuhrt (Seekreis): 6.7%, 4 of 60 → Lower than Seekreis overall (8.3%) and Musterland overall (9.2%). About the same as 2021 (6.7%). The value rests on 4 cases.',
  },
  'value: one case': {
    de: 'Birkfeld (Nordkreis): 1,7 %, 1 von 60 → Etwa wie der Nordkreis insgesamt (1,7 %), niedriger als Musterland insgesamt (9,2 %). Etwa wie 2021 (1,7 %). Der Wert beruht auf einem Fall.',
    en: 'Birkfeld (Nordkreis): 1.7%, 1 of 60 → About the same as Nordkreis overall (1.7%), lower than Musterland overall (9.2%). About the same as 2021 (1.7%). The value rests on 1 case.',
  },
  'value: no case': {
    de: 'Altenau (Nordkreis): 0,0 %, 0 von 60 → Niedriger als der Nordkreis insgesamt (1,7 %) und Musterland insgesamt (9,2 %). Etwa wie 2021 (0,0 %). Gezählt wurde kein Fall.',
    en: 'Altenau (Nordkreis): 0.0%, 0 of 60 → Lower than Nordkreis overall (1.7%) and Musterland overall (9.2%). About the same as 2021 (0.0%). No case was counted.',
  },
  'value: one child': { de: 'Altenau (Nordkreis): 1 Kind', en: 'Altenau (Nordkreis): 1 child' },
  'value: since a day': {
    de: 'Lindenhof (Südkreis): 60,0 %, 240 von 400 → Höher als der Südkreis insgesamt (52,5 %) und Musterland insgesamt (32,5 %). Seit dem 30.06.2023 gestiegen (damals 25,0 %).',
    en: 'Lindenhof (Südkreis): 60.0%, 240 of 400 → Higher than Südkreis overall (52.5%) and Musterland overall (32.5%). Risen since 30 June 2023 (then 25.0%).',
  },
  'value: in a day that was about the same': {
    de: 'Fuhrt (Seekreis): 25,0 %, 100 von 400 → Niedriger als der Seekreis insgesamt (30,0 %) und Musterland insgesamt (32,5 %). Etwa wie am 30.06.2023 (25,0 %).',
    en: 'Fuhrt (Seekreis): 25.0%, 100 of 400 → Lower than Seekreis overall (30.0%) and Musterland overall (32.5%). About the same as on 30 June 2023 (25.0%).',
  },
  'value: outlier': {
    de: 'Altenau (Nordkreis): 75,0 %, 300 von 400, Ausreißer nach oben',
    en: 'Altenau (Nordkreis): 75.0%, 300 of 400, high outlier',
  },
  'category: map': {
    de: 'Karte: Lage, 2024, 12 Orte. Werte: am See 4, im Land 7. Ohne Wert: 1 nicht erhoben.',
    en: 'Map: Setting, 2024, 12 places. Values: by the lake 4, inland 7. Without a value: 1 not collected.',
  },
  'category: share': {
    de: 'Lage, 2024. Altenau (Nordkreis): im Land.',
    en: 'Setting, 2024. Altenau (Nordkreis): inland.',
  },
  'scope: heading': {
    de: 'Kinderarmut, 31.12.2024, nur Nordkreis, 3 von 12 Orten',
    en: 'Child poverty, 31 December 2024, only Nordkreis, 3 of 12 places',
  },
  'scope and limit: map': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, nur Nordkreis, Werte mindestens 12,25 %, 2 von 12 Orten. Werte: Dornbach (23,8 %) und Altenau (15,0 %).',
    en: 'Map: Child poverty (Per cent), 31 December 2024, only Nordkreis, values of at least 12.25%, 2 of 12 places. Values: Dornbach (23.8%) and Altenau (15.0%).',
  },
  'filters: heading': {
    de: 'Kinderarmut, 31.12.2024, nur Nordkreis und Seekreis, Werte 5,0 bis 20,0 %, 4 von 12 Orten',
    en: 'Child poverty, 31 December 2024, only Nordkreis and Seekreis, values 5.0 to 20.0%, 4 of 12 places',
  },
  'filters: nobody left': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, Werte höchstens 1,0 %, 0 von 12 Orten. Keine Raumeinheit bleibt übrig.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, values of at most 1.0%, 0 of 12 places. No area remains.',
  },
  'filters: an area left out': {
    de: 'Jettingen (Südkreis): 33,0 %, 693 von 2.100, ausgeblendet',
    en: 'Jettingen (Südkreis): 33.0%, 693 of 2,100, left out',
  },
  'multiples: heading': {
    de: 'Kinderarmut, 31.12.2024, kleine Karten nach Zeiträumen, 12 Orte',
    en: 'Child poverty, 31 December 2024, small maps by period, 12 places',
  },
  'swipe: heading': {
    de: 'Kinderarmut, 31.12.2024, zwei Karten, 12 Orte',
    en: 'Child poverty, 31 December 2024, two maps, 12 places',
  },
  'change: map, nothing sure': {
    de: 'Karte: Kinderarmut (Prozent), Veränderung 2021 bis 2024, 12 Orte. 9 nicht eindeutig. Veränderungen: +1,4 bis +1,5 Prozentpunkte, Median +1,5 Prozentpunkte. Am oberen Ende: 6 Orte mit je +1,5 Prozentpunkte. Am unteren Ende: Kaltern (+1,4 Prozentpunkte), Gronau am See (+1,4 Prozentpunkte) und Birkfeld (+1,4 Prozentpunkte). Ohne Angabe zur Veränderung: 2 geheim zu halten, 1 nicht erhoben.',
    en: 'Map: Child poverty (Per cent), change 2021 to 2024, 12 places. 9 not clear. Changes: +1.4 to +1.5 percentage points, median +1.5 percentage points. At the upper end: 6 places with +1.5 percentage points each. At the lower end: Kaltern (+1.4 percentage points), Gronau am See (+1.4 percentage points) and Birkfeld (+1.4 percentage points). No change stated: 2 confidential, 1 not collected.',
  },
  'change: map, sure': {
    de: 'Karte: Kinderarmut (Prozent), Veränderung 2021 bis 2024, 12 Orte. 9 eindeutig gestiegen, 2 eindeutig gesunken, 1 nicht eindeutig. Veränderungen: −10,0 bis +45,0 Prozentpunkte, Median +17,5 Prozentpunkte. Am oberen Ende: Lindenhof (+45,0 Prozentpunkte), Kaltern (+40,0 Prozentpunkte) und Jettingen (+35,0 Prozentpunkte). Am unteren Ende: Altenau (−10,0 Prozentpunkte), Birkfeld (−5,0 Prozentpunkte) und Dornbach (0,0 Prozentpunkte).',
    en: 'Map: Child poverty (Per cent), change 2021 to 2024, 12 places. 9 clearly risen, 2 clearly fallen, 1 not clear. Changes: −10.0 to +45.0 percentage points, median +17.5 percentage points. At the upper end: Lindenhof (+45.0 percentage points), Kaltern (+40.0 percentage points) and Jettingen (+35.0 percentage points). At the lower end: Altenau (−10.0 percentage points), Birkfeld (−5.0 percentage points) and Dornbach (0.0 percentage points).',
  },
  'change: announcement': {
    de: 'Kinderarmut, Veränderung 2021 bis 2024, 12 Orte, −10,0 bis +45,0 Prozentpunkte',
    en: 'Child poverty, change 2021 to 2024, 12 places, −10.0 to +45.0 percentage points',
  },
  'change: caption': {
    de: 'Kinderarmut, Veränderung 2021 bis 2024, 12 Orte: Prozentpunkte. Quelle: Erfundene Statistik, Datenstand 2026.1.',
    en: 'Child poverty, change 2021 to 2024, 12 places: percentage points. Source: Invented statistics, release 2026.1.',
  },
  'change: across a break': {
    de: 'Karte: Kinderarmut (Prozent), Veränderung 2018 bis 2024, 12 Orte. Veränderungen: +2,7 bis +3,0 Prozentpunkte, Median +3,0 Prozentpunkte. Am oberen Ende: 8 Orte mit je +3,0 Prozentpunkte. Am unteren Ende: Dornbach (+2,7 Prozentpunkte) und 8 Orte mit je +3,0 Prozentpunkte. Ohne Angabe zur Veränderung: 2 geheim zu halten, 1 nicht erhoben. Zwischen beiden Zeiträumen liegt ein Bruch der Reihe (2021: neues Verfahren); die Veränderung sagt wenig.',
    en: 'Map: Child poverty (Per cent), change 2018 to 2024, 12 places. Changes: +2.7 to +3.0 percentage points, median +3.0 percentage points. At the upper end: 8 places with +3.0 percentage points each. At the lower end: Dornbach (+2.7 percentage points) and 8 places with +3.0 percentage points each. No change stated: 2 confidential, 1 not collected. The series breaks between the two periods (2021: new method); the change says little.',
  },
  'change: row across a break': {
    de: 'Jettingen (Südkreis): 33,0 %, +3,0 Pp. (0,2 bis 5,8) seit 2018, Bruch der Reihe dazwischen, 693 von 2.100 → Höher als Musterland insgesamt (19,5 %). Veränderung seit 2018: +3,0 Prozentpunkte, Bruch der Reihe dazwischen.',
    en: 'Jettingen (Südkreis): 33.0%, +3.0 pp (0.2 to 5.8) since 2018, series break in between, 693 of 2,100 → Higher than Musterland overall (19.5%). Change since 2018: +3.0 percentage points, series break in between.',
  },
  'change: unclear': {
    de: 'Jettingen (Südkreis): 33,0 %, +1,5 Pp. (−1,4 bis 4,3) seit 2021, nicht eindeutig, 693 von 2.100 → Höher als Musterland insgesamt (19,5 %). Veränderung seit 2021: +1,5 Prozentpunkte, nicht eindeutig (95-%-Bereich −1,4 bis 4,3).',
    en: 'Jettingen (Südkreis): 33.0%, +1.5 pp (−1.4 to 4.3) since 2021, not clear, 693 of 2,100 → Higher than Musterland overall (19.5%). Change since 2021: +1.5 percentage points, not clear (95% interval −1.4 to 4.3).',
  },
  'change: risen': {
    de: 'Lindenhof (Südkreis): 60,0 %, +45,0 Pp. (42,2 bis 47,8) seit 2021, 240 von 400 → Höher als der Südkreis insgesamt (52,5 %) und Musterland insgesamt (32,5 %). Seit 2021 um 45,0 Prozentpunkte gestiegen (95-%-Bereich 42,2 bis 47,8).',
    en: 'Lindenhof (Südkreis): 60.0%, +45.0 pp (42.2 to 47.8) since 2021, 240 of 400 → Higher than Südkreis overall (52.5%) and Musterland overall (32.5%). Risen by 45.0 percentage points since 2021 (95% interval 42.2 to 47.8).',
  },
  'change: fallen': {
    de: 'Altenau (Nordkreis): 5,0 %, −10,0 Pp. (−12,8 bis −7,2) seit 2021, 20 von 400 → Niedriger als der Nordkreis insgesamt (10,0 %) und Musterland insgesamt (32,5 %). Seit 2021 um 10,0 Prozentpunkte gesunken (95-%-Bereich −12,8 bis −7,2).',
    en: 'Altenau (Nordkreis): 5.0%, −10.0 pp (−12.8 to −7.2) since 2021, 20 of 400 → Lower than Nordkreis overall (10.0%) and Musterland overall (32.5%). Fallen by 10.0 percentage points since 2021 (95% interval −12.8 to −7.2).',
  },
  'change: of intervals': {
    de: 'Kinderarmut, Veränderung zwischen 2019 bis 2021 und 2022 bis 2024, 12 Orte',
    en: 'Child poverty, change between 2019 to 2021 and 2022 to 2024, 12 places',
  },
  'change: since an interval': {
    de: 'Lindenhof (Südkreis): 60,0 %, +35,0 Pp. (32,2 bis 37,8) gegenüber 2019 bis 2021, 240 von 400 → Höher als der Südkreis insgesamt (52,5 %) und Musterland insgesamt (32,5 %). Gegenüber 2019 bis 2021 um 35,0 Prozentpunkte gestiegen (95-%-Bereich 32,2 bis 37,8).',
    en: 'Lindenhof (Südkreis): 60.0%, +35.0 pp (32.2 to 37.8) compared with 2019 to 2021, 240 of 400 → Higher than Südkreis overall (52.5%) and Musterland overall (32.5%). Risen by 35.0 percentage points compared with 2019 to 2021 (95% interval 32.2 to 37.8).',
  },
  'change: relative': {
    de: 'Jettingen (Südkreis): 33,0 %, +4,7 % (relativ) seit 2021, 693 von 2.100 → Höher als Musterland insgesamt (19,5 %). Veränderung seit 2021: +4,7 % (relativ).',
    en: 'Jettingen (Südkreis): 33.0%, +4.7% (relative) since 2021, 693 of 2,100 → Higher than Musterland overall (19.5%). Change since 2021: +4.7% (relative).',
  },
  'change: relative, caption': {
    de: 'Kinderarmut, Veränderung in Prozent 2021 bis 2024, 12 Orte: Prozent des früheren Werts. Quelle: Erfundene Statistik, Datenstand 2026.1.',
    en: 'Child poverty, change in per cent 2021 to 2024, 12 places: per cent of the earlier value. Source: Invented statistics, release 2026.1.',
  },
  'change: one child more': {
    de: 'Birkfeld (Nordkreis): 2 Kinder, +1 Kind seit 2018 → Veränderung seit 2018: +1 Kind.',
    en: 'Birkfeld (Nordkreis): 2 children, +1 child since 2018 → Change since 2018: +1 child.',
  },
  'change: no earlier period': {
    de: 'Karte: Kinderarmut (Prozent), Veränderung bis 31.12.2018, kein früherer Zeitraum, 12 Orte.',
    en: 'Map: Child poverty (Per cent), change to 31 December 2018, no earlier period, 12 places.',
  },
  'change: earlier value withheld': {
    de: 'Hagen-Ost (Seekreis): 20,0 %, Veränderung seit 2023: Angabe folgt später, 300 von 1.500',
    en: 'Hagen-Ost (Seekreis): 20.0%, change since 2023: to follow later, 300 of 1,500',
  },
  'moved: map': {
    de: 'Karte: Kinderarmut (Prozent), Klassenwechsel 2021 bis 2024, 12 Orte. 9 in einer höheren Klasse, 1 in derselben Klasse, 2 in einer niedrigeren Klasse. Werte: 5,0 bis 60,0 %, Median 32,5 %. Höchste Werte: Lindenhof (60,0 %), Kaltern (55,0 %) und Jettingen (50,0 %). Niedrigste Werte: Altenau (5,0 %), Birkfeld (10,0 %) und Dornbach (15,0 %). Alle Raumeinheiten haben einen Wert.',
    en: 'Map: Child poverty (Per cent), change of class 2021 to 2024, 12 places. 9 in a higher class, 1 in the same class, 2 in a lower class. Values: 5.0 to 60.0%, median 32.5%. Highest values: Lindenhof (60.0%), Kaltern (55.0%) and Jettingen (50.0%). Lowest values: Altenau (5.0%), Birkfeld (10.0%) and Dornbach (15.0%). All areas have a value.',
  },
  'moved: higher': {
    de: 'Lindenhof (Südkreis): 60,0 %, in einer höheren Klasse als 2021, 240 von 400 → Höher als der Südkreis insgesamt (52,5 %) und Musterland insgesamt (32,5 %). In einer höheren Klasse als 2021. Seit 2023 gestiegen (damals 15,0 %).',
    en: 'Lindenhof (Südkreis): 60.0%, in a higher class than 2021, 240 of 400 → Higher than Südkreis overall (52.5%) and Musterland overall (32.5%). In a higher class than 2021. Risen since 2023 (then 15.0%).',
  },
  'moved: lower': {
    de: 'Altenau (Nordkreis): 5,0 %, in einer niedrigeren Klasse als 2021, 20 von 400',
    en: 'Altenau (Nordkreis): 5.0%, in a lower class than 2021, 20 of 400',
  },
  'moved: no earlier period': {
    de: 'Altenau (Nordkreis): 12,0 %, kein früherer Zeitraum, 48 von 400 → Etwa wie der Nordkreis insgesamt (10,6 %), niedriger als Musterland insgesamt (16,5 %).',
    en: 'Altenau (Nordkreis): 12.0%, no earlier period, 48 of 400 → About the same as Nordkreis overall (10.6%), lower than Musterland overall (16.5%).',
  },
  'moved: same class': {
    de: 'Imsdorf (Südkreis): 15,0 %, in derselben Klasse wie 2021, 150 von 1.000 → Niedriger als Musterland insgesamt (19,5 %). In derselben Klasse wie 2021. Etwa wie 2021 (13,5 %).',
    en: 'Imsdorf (Südkreis): 15.0%, in the same class as 2021, 150 of 1,000 → Lower than Musterland overall (19.5%). In the same class as 2021. About the same as 2021 (13.5%).',
  },
  'moved: no number then': {
    de: 'Dornbach (Nordkreis): 23,8 %, nicht vergleichbar, 62 von 260',
    en: 'Dornbach (Nordkreis): 23.8%, not comparable, 62 of 260',
  },
  'threshold: map': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, Schwelle 12,0 %, 12 Orte. 7 über 12,0 %, 2 höchstens 12,0 %. Werte: 8,0 bis 33,0 %, Median 15,0 %. Höchste Werte: Jettingen (33,0 %), Gronau am See (28,0 %) und Dornbach (23,8 %). Niedrigste Werte: Kaltern (8,0 %), Birkfeld (10,0 %) und Hagen-West (13,0 %). Ohne Wert: 2 geheim zu halten, 1 nicht erhoben.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, threshold 12.0%, 12 places. 7 over 12.0%, 2 at most 12.0%. Values: 8.0 to 33.0%, median 15.0%. Highest values: Jettingen (33.0%), Gronau am See (28.0%) and Dornbach (23.8%). Lowest values: Kaltern (8.0%), Birkfeld (10.0%) and Hagen-West (13.0%). Without a value: 2 confidential, 1 not collected.',
  },
  'threshold: over': {
    de: 'Jettingen (Südkreis): 33,0 %, über 12,0 %, 693 von 2.100 → Höher als Musterland insgesamt (19,5 %). Über der Schwelle (12,0 %). Etwa wie 2021 (31,5 %).',
    en: 'Jettingen (Südkreis): 33.0%, over 12.0%, 693 of 2,100 → Higher than Musterland overall (19.5%). Over the threshold (12.0%). About the same as 2021 (31.5%).',
  },
  'threshold: unclear': {
    de: 'Hagen-West (Seekreis): 13,0 %, über 12,0 %, nicht eindeutig, 143 von 1.100 → Niedriger als der Seekreis insgesamt (18,3 %) und Musterland insgesamt (19,5 %). Über der Schwelle (12,0 %), nicht eindeutig: Der 95-%-Bereich schließt sie ein. Etwa wie 2021 (11,5 %).',
    en: 'Hagen-West (Seekreis): 13.0%, over 12.0%, not clear, 143 of 1,100 → Lower than Seekreis overall (18.3%) and Musterland overall (19.5%). Over the threshold (12.0%), not clear: the 95% interval includes it. About the same as 2021 (11.5%).',
  },
  'threshold: of the whole': {
    de: 'Kinderarmut, 31.12.2024, Schwelle 19,5 %, 12 Orte',
    en: 'Child poverty, 31 December 2024, threshold 19.5%, 12 places',
  },
  'reference: map': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, verglichen mit Musterland (19,5 %), 12 Orte. 2 höher (ungünstiger), 2 etwa gleich, 5 niedriger (günstiger). Werte: 8,0 bis 33,0 %, Median 15,0 %. Höchste Werte: Jettingen (33,0 %), Gronau am See (28,0 %) und Dornbach (23,8 %). Niedrigste Werte: Kaltern (8,0 %), Birkfeld (10,0 %) und Hagen-West (13,0 %). Ohne Wert: 2 geheim zu halten, 1 nicht erhoben.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, compared with Musterland (19.5%), 12 places. 2 higher (worse), 2 about the same, 5 lower (better). Values: 8.0 to 33.0%, median 15.0%. Highest values: Jettingen (33.0%), Gronau am See (28.0%) and Dornbach (23.8%). Lowest values: Kaltern (8.0%), Birkfeld (10.0%) and Hagen-West (13.0%). Without a value: 2 confidential, 1 not collected.',
  },
  'reference: neutral indicator': {
    de: 'Kinderarmut, 31.12.2024, verglichen mit Musterland (19,5 %), 12 Orte, 2 höher, 2 etwa gleich, 5 niedriger, 2 geheim zu halten, 1 nicht erhoben',
    en: 'Child poverty, 31 December 2024, compared with Musterland (19.5%), 12 places, 2 higher, 2 about the same, 5 lower, 2 confidential, 1 not collected',
  },
  'reference: row': {
    de: 'Jettingen (Südkreis): 33,0 %, höher als Musterland insgesamt (19,5 %), 693 von 2.100',
    en: 'Jettingen (Südkreis): 33.0%, higher than Musterland overall (19.5%), 693 of 2,100',
  },
  'reference: own parent': {
    de: 'Kinderarmut, 31.12.2024, verglichen mit der jeweils eigenen Raumeinheit darüber (Kreis), 12 Orte',
    en: 'Child poverty, 31 December 2024, compared with the area above (district), 12 places',
  },
  'reference: own parent, row': {
    de: 'Gronau am See (Seekreis): 28,0 %, höher als der Seekreis insgesamt (18,3 %), 196 von 700',
    en: 'Gronau am See (Seekreis): 28.0%, higher than Seekreis overall (18.3%), 196 of 700',
  },
  'reference: an area': {
    de: 'Altenau (Nordkreis): 15,0 %, niedriger als Jettingen (33,0 %), 60 von 400 → Etwa wie der Nordkreis insgesamt (13,6 %), niedriger als Musterland insgesamt (19,5 %). Niedriger als Jettingen (33,0 %). Etwa wie 2021 (13,5 %).',
    en: 'Altenau (Nordkreis): 15.0%, lower than Jettingen (33.0%), 60 of 400 → About the same as Nordkreis overall (13.6%), lower than Musterland overall (19.5%). Lower than Jettingen (33.0%). About the same as 2021 (13.5%).',
  },
  'reference: itself': {
    de: 'Jettingen (Südkreis): 33,0 %, selbst der Vergleichswert, 693 von 2.100',
    en: 'Jettingen (Südkreis): 33.0%, the reference itself, 693 of 2,100',
  },
  'reference: a withheld area': {
    de: 'Kinderarmut, 31.12.2024, verglichen mit Eichen (geheim zu halten), 12 Orte',
    en: 'Child poverty, 31 December 2024, compared with Eichen (confidential), 12 places',
  },
  'reference: target': {
    de: 'Altenau (Nordkreis): 15,0 %, etwa wie der Zielwert (12,25 %), 60 von 400 → Etwa wie der Nordkreis insgesamt (13,6 %), niedriger als Musterland insgesamt (19,5 %). Etwa wie der Zielwert (12,25 %). Etwa wie 2021 (13,5 %).',
    en: 'Altenau (Nordkreis): 15.0%, about the same as the target (12.25%), 60 of 400 → About the same as Nordkreis overall (13.6%), lower than Musterland overall (19.5%). About the same as the target (12.25%). About the same as 2021 (13.5%).',
  },
  'reference: no interval': {
    de: 'Seekreis (Musterland): 41,0 Jahre, nicht vergleichbar mit dem Nordkreis (40,7 Jahre) → Nicht vergleichbar mit dem Nordkreis (40,7 Jahre). Seit 2018 gestiegen (damals 40,6 Jahre).',
    en: 'Seekreis (Musterland): 41.0 years, not comparable with Nordkreis (40.7 years) → Not comparable with Nordkreis (40.7 years). Risen since 2018 (then 40.6 years).',
  },
  'reference: no interval, target': {
    de: 'Seekreis (Musterland): 41,0 Jahre, nicht vergleichbar mit dem Zielwert (40,0 Jahre)',
    en: 'Seekreis (Musterland): 41.0 years, not comparable with the target (40.0 years)',
  },
  'reference: an area whose kind is in its name': {
    de: 'Kinderarmut, 31.12.2024, verglichen mit dem Nordkreis (13,6 %), 3 Kreise',
    en: 'Child poverty, 31 December 2024, compared with Nordkreis (13.6%), 3 districts',
  },
  'circles: map': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, Fallzahlen als Kreise, 12 Orte. Fallzahlen: 51 bis 693, Median 143. Höchste Fallzahlen: Jettingen (693), Hagen-Ost (300) und Gronau am See (196). Niedrigste Fallzahlen: Kaltern (51), Altenau (60) und Dornbach (62). Ohne Wert: 2 geheim zu halten, 1 nicht erhoben.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, counts as circles, 12 places. Counts: 51 to 693, median 143. Highest counts: Jettingen (693), Hagen-Ost (300) and Gronau am See (196). Lowest counts: Kaltern (51), Altenau (60) and Dornbach (62). Without a value: 2 confidential, 1 not collected.',
  },
  'circles: row': {
    de: 'Altenau (Nordkreis): 60 von 400, 15,0 %',
    en: 'Altenau (Nordkreis): 60 of 400, 15.0%',
  },
  'circles: caption': {
    de: 'Kinderarmut, 31.12.2024, Fallzahlen als Kreise, 12 Orte: Kreisfläche nach der Fallzahl, Farbe nach dem Wert. Quelle: Erfundene Statistik, Datenstand 2026.1.',
    en: 'Child poverty, 31 December 2024, counts as circles, 12 places: area of circles by count, colour by value. Source: Invented statistics, release 2026.1.',
  },
  'two indicators: map': {
    de: 'Karte: Kinderarmut (Prozent), 31.12.2024, und Kinder unter 15 Jahren (Kinder), 2024, 12 Orte. Kinderarmut – Kinder unter 15 Jahren: 1 hoch – niedrig, 1 niedrig – mittel, 2 mittel – mittel, 1 hoch – mittel, 2 mittel – hoch, 2 hoch – hoch. Einer der Werte fehlt: 2 geheim zu halten, 1 nicht erhoben.',
    en: 'Map: Child poverty (Per cent), 31 December 2024, and Children under 15 (Children), 2024, 12 places. Child poverty – Children under 15: 1 high – low, 1 low – middle, 2 middle – middle, 1 high – middle, 2 middle – high, 2 high – high. One of the values is absent: 2 confidential, 1 not collected.',
  },
  'two indicators: row': {
    de: 'Altenau (Nordkreis), Kinderarmut: 15,0 %, Kinder unter 15 Jahren: 400 Kinder',
    en: 'Altenau (Nordkreis), Child poverty: 15.0%, Children under 15: 400 children',
  },
  'two indicators: row without the first': {
    de: 'Eichen (Seekreis), Kinderarmut: geheim zu halten, Kinder unter 15 Jahren: 120 Kinder',
    en: 'Eichen (Seekreis), Child poverty: confidential, Children under 15: 120 children',
  },
  'two indicators: share': {
    de: 'Kinderarmut, 31.12.2024, und Kinder unter 15 Jahren, 2024. Altenau (Nordkreis), Kinderarmut: 15,0 %, Kinder unter 15 Jahren: 400 Kinder.',
    en: 'Child poverty, 31 December 2024, and Children under 15, 2024. Altenau (Nordkreis), Child poverty: 15.0%, Children under 15: 400 children.',
  },
}
