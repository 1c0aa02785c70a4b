// The 60 Lebensräume of the city of Aachen, by the number of their Sozialraum. All names are invented and say only what
// kind of place is meant; the city's own list is not used.

export const lebensraeume: Readonly<Record<string, readonly string[]>> = {
  '1': ['Marktviertel', 'Domumfeld', 'Theaterviertel', 'Bahnhofsviertel', 'Kurviertel', 'Am Stadttor'],
  '2': ['Gründerzeitviertel', 'Am Nordpark', 'Gewerbehöfe', 'Siedlung am Berg'],
  '3': ['Blockrand Mitte', 'Am Güterbahnhof', 'Werkssiedlung', 'Am Ostpark', 'Ausfallstraße Ost'],
  '4': ['Großsiedlung', 'Am Waldrand', 'Reihenhäuser Südost', 'Alter Ortskern Südost'],
  '5': ['Thermenviertel', 'Am Südbahnhof', 'Villenviertel', 'Klinikviertel Süd', 'Hangsiedlung'],
  '6': ['Am Stadtgarten', 'Gartenstadt', 'Siedlung Südwest', 'Am Bahndamm'],
  '7': ['Hochschulviertel', 'Am Westbahnhof', 'Studierendendorf', 'Ring West', 'Parkviertel'],
  '8': ['Campus', 'Ortskern Nordwest', 'Klinikviertel West', 'Neubaugebiet Nordwest', 'Grenzdörfer'],
  '9': ['Ortskern Nord', 'Siedlung Nord', 'Höfe im Norden'],
  '10': ['Ortskern Nordost', 'Gewerbegebiet Nordost', 'Am Bach', 'Hügelsiedlung'],
  '11': ['Ortskern Ost', 'Bahnhofsumfeld Ost', 'Neubaugebiet Ost', 'Am Anger'],
  '12': ['Ortskern Südost', 'Kasernenviertel', 'Am Ring Südost', 'Reihenhausgebiet', 'Ortsrand Südost'],
  '13': ['Altes Klosterdorf', 'Höhendorf', 'Talorte', 'Grenzorte Süd'],
  '14': ['Waldsiedlung', 'Am Stadtwald'],
}

/** `05334002-05-03` */
export const lebensraumKey = (sozialraum: string, number: number): string =>
  `${sozialraum}-${String(number).padStart(2, '0')}`
