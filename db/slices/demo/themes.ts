const themeKeys = ['skills', 'energy', 'sites', 'city', 'future'] as const

/** Keys of the themes as texts name them; `energy` means whichever of the two energy themes was valid on the day. */
export type ThemeKey = (typeof themeKeys)[number]

export const isThemeKey = (text: string): text is ThemeKey => themeKeys.some((key) => key === text)

export interface ThemeSeed {
  readonly key: Exclude<ThemeKey, 'energy'> | 'efficiency' | 'climate'
  readonly name: string
  readonly description: string
  /** Valid from the first of the month in which the day so many days ago lies. */
  readonly since: number
}

/** So many days ago the council renamed and widened the energy theme; the change takes effect on the first of a month. */
export const energyThemeChangedDaysAgo = 400

export const themeSeeds: readonly ThemeSeed[] = [
  {
    key: 'skills',
    name: 'Fachkräfte gewinnen und halten',
    description:
      'Betriebe finden Auszubildende, Fachkräfte und Rückkehrer und halten die, die da sind: Ausbildung, Anerkennung ausländischer Abschlüsse, Wohnraum, Kinderbetreuung, Weiterbildung.',
    since: 1300,
  },
  {
    key: 'efficiency',
    name: 'Energieeffizienz im Gewerbe',
    description:
      'Energieberatung, Abwärme und Eigenstrom in kleinen und mittleren Betrieben. Vom Rat im Zuge des Klimaplans erweitert und umbenannt.',
    since: 1300,
  },
  {
    key: 'climate',
    name: 'Klimaneutral wirtschaften',
    description:
      'Energie, Wärmenetz, Wasserstoff und Kreislaufwirtschaft. Führt das Thema „Energieeffizienz im Gewerbe“ fort und nimmt Lieferketten und Verkehr hinzu.',
    since: energyThemeChangedDaysAgo,
  },
  {
    key: 'sites',
    name: 'Flächen, Hafen und Erreichbarkeit',
    description:
      'Gewerbeflächen entwickeln und nachverdichten, den Hafen als Umschlagplatz sichern, Betriebe mit Straße, Schiene, Wasser, Rad und Glasfaser anbinden.',
    since: 1300,
  },
  {
    key: 'city',
    name: 'Lebendige Innenstadt',
    description:
      'Handel, Gastronomie, Kultur und Wohnen in der Altstadt: Leerstand vermitteln, Außengastronomie erleichtern, Veranstaltungen abstimmen.',
    since: 1100,
  },
  {
    key: 'future',
    name: 'Zukunftsfähiger Mittelstand',
    description:
      'Gründung, Nachfolge, Digitalisierung und Zusammenarbeit mit der Hochschule – damit aus guten Betrieben keine letzten Betriebe werden.',
    since: 1100,
  },
]
