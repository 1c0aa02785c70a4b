/** atlas.yaml of the small atlas; the comments are its manual. */
export const starterAtlas = `# Die Angaben zu diesem Atlas. Prüfen:   raumblick check .
#                              Bauen:    raumblick build . --out DATEN
# Texte stehen in der Sprache des Atlas oder zweisprachig: { de: …, en: … }.
format: raumblick-atlas/1
atlas: musterkreis                      # steht in Adressen: a bis z, Ziffern, Bindestrich
title: { de: Sozialatlas Musterkreis, en: Social atlas Musterkreis }
language: de
publisher: { name: Musterkreis, url: "https://www.example.org/", contact: daten@example.org }
license: CC0-1.0                        # SPDX-Kennung oder dl-de/…
notice: { de: Alle Zahlen und Grenzen sind erfunden., en: All figures and borders are invented. }
release: { id: "2026.1", date: "2026-11-21", note: { de: Erste Ausgabe, en: First release } }

# Zahlen unter 3 werden geheim gehalten, und so viele weitere, dass sich keine aus Summen ergibt.
confidentiality: { minimumCount: 3, minimumDenominator: 0, complementary: true }

levels:                                 # von grob nach fein
  - id: gemeinde
    name: { de: Gemeinde, en: Municipality }
    plural: { de: Gemeinden, en: Municipalities }
    editions:                           # ein Gebietsstand; weitere mit from und to
      - { from: 2022, file: geo/gemeinden.geojson, key: schluessel, label: name }
  - id: quartier
    parent: gemeinde
    name: { de: Quartier, en: Quarter }
    plural: { de: Quartiere, en: Quarters }
    editions:
      - { from: 2022, file: geo/quartiere.geojson, key: schluessel, label: name, parentKey: gemeinde }

topics:                                 # ein Baum, beliebig tief: topics: [ … ] im Thema
  - { id: bevoelkerung, name: { de: Bevölkerung, en: Population } }
  - { id: wohnen, name: { de: Wohnen, en: Housing } }

dcat:                                   # für Open-Data-Portale (DCAT-AP.de); alles darf fehlen
  themes: { bevoelkerung: SOCI, wohnen: [SOCI, REGI] }               # Themen der EU
  # baseUrl: "https://www.example.org/data/"                         # wo der Datenordner im Netz liegt
  # contributorID: "http://dcat-ap.de/def/contributors/…"            # vergibt GovData
  # contactPoint: { name: Statistikstelle, email: daten@example.org }
  # politicalGeocodingURI: "http://dcat-ap.de/def/politicalGeocoding/districtKey/05334"
  # accrualPeriodicity: ANNUAL

tables:
  - id: bevoelkerung
    file: data/bevoelkerung.csv         # auch .xlsx (dann: sheet: Tabelle1)
    level: quartier
    areaColumn: schluessel              # Schlüssel sind Texte: führende Nullen bleiben
    layout: long                        # eine Zeile je Gebiet und Jahr; wide: eine Spalte je Jahr
    periodColumn: jahr
    encoding: utf-8
    decimal: ","
    delimiter: ";"
    symbols: { ".": withheld }          # was in einer Zelle statt einer Zahl stehen darf

indicators:
  - id: kinderanteil                    # steht in Adressen und bleibt für immer
    topic: bevoelkerung
    name: { de: Anteil der Kinder, en: Share of children }
    plain: { de: "Von 100 Menschen sind so viele unter 15 Jahre alt.", en: "So many of 100 people are under 15." }
    kind: share                         # Anteil: aus Zähler und Nenner berechnet
    unit: { symbol: "%", name: { de: Prozent, en: percent } }
    decimals: 1
    direction: neutral                  # burden: hoch ist Belastung; benefit: hoch ist gut
    headline: true                      # Leitindikator
    referenceDate: "31.12."
    source: erfunden
    values: { table: bevoelkerung, numerator: kinder, denominator: einwohner, per: 100 }
    numeratorLabel: { de: Kinder unter 15, en: children under 15 }    # was gezählt wird, in der Mehrzahl;
    denominatorLabel: { de: Einwohner, en: residents }                # sonst stehen die Spaltenköpfe da
    aggregate: counts                   # Gemeinden werden aus Zählern und Nennern ihrer Quartiere berechnet
  - id: miete
    topic: wohnen
    name: { de: Mittlere Miete, en: Mean rent }
    plain: { de: "So viel kostet ein Quadratmeter im Monat im Mittel.", en: "Mean monthly rent of one square metre." }
    kind: mean
    unit: { symbol: "€/m²", name: { de: Euro je Quadratmeter, en: euros per square metre } }
    decimals: 2
    direction: burden
    source: erfunden
    values: { table: bevoelkerung, value: miete }
    aggregate: none                     # Mittelwerte lassen sich nicht zusammenzählen
`
