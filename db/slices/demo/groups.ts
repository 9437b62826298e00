import type { ThemeKey } from './themes.ts'

type Role = 'chair' | 'deputy' | 'coordinator' | 'member' | 'guest'

export interface MemberSeed {
  readonly person: string
  readonly role: Role
  /** First day, in days before today. */
  readonly since: number
  /** Last day, in days before today. */
  readonly until?: number
  /** How often this person comes, 0–1; where it changed, from the first to the latest meeting. */
  readonly attends: number | readonly [number, number]
}

export interface GroupSeed {
  readonly key: string
  readonly name: string
  readonly purpose: string
  readonly status: 'active' | 'dormant' | 'ended'
  readonly endedReason?: string
  readonly founded: number
  readonly ended?: number
  readonly visibility: 'public' | 'nonPublic'
  readonly themes: readonly ThemeKey[]
  readonly members: readonly MemberSeed[]
}

const member = (
  person: string,
  since: number,
  attends: MemberSeed['attends'] = 0.85,
  role: Role = 'member',
  until?: number,
): MemberSeed => ({ person, role, since, attends, ...(until !== undefined && { until }) })

export const groupSeeds: readonly GroupSeed[] = [
  {
    key: 'skills',
    name: 'Netzwerk Fachkräfte',
    purpose:
      'Betriebe, Kammern, Arbeitsagentur und Schulen stimmen ab, wie Lindenhafen Auszubildende und Fachkräfte gewinnt. Trifft sich alle zehn bis zwölf Wochen, jedes Mal in einem anderen Betrieb. Ergebnisse sind öffentlich.',
    status: 'active',
    founded: 1150,
    visibility: 'public',
    themes: ['skills'],
    members: [
      member('Henrike Holtkötter', 1150, 0.95, 'chair'),
      member('Astrid Gehrmann', 1150, 0.9, 'deputy'),
      member('Christoph Henneberg', 1150, 0.9, 'coordinator'),
      member('Miriam Östberg', 1150, 0.6),
      member('Beate Sommerkorn', 1150),
      member('Birte Sievering', 1150),
      member('Annegret Weißgerber', 900, 0.8),
      member('Neslihan Aksoy', 760, 0.9),
      member('Jacqueline Perrin', 640, 0.7),
      member('Arkadij Sokolow', 900, 0.7),
      member('Bettina Schwertfeger', 530, 0.85),
      member('Ortrud Hansmann', 1150, 0.9),
      member('Ursula Bonnekamp', 1150, 0.8, 'member', 540),
    ],
  },
  {
    key: 'harbour',
    name: 'Arbeitskreis Hafen und Logistik',
    purpose:
      'Wer im Hafen umschlägt, lagert oder fährt, spricht hier mit den Hafenbetrieben über Flächen, Schleusenzeiten, Nachtverkehr und die Anbindung über Straße und Schiene.',
    status: 'active',
    founded: 1400,
    visibility: 'nonPublic',
    themes: ['sites'],
    members: [
      member('Peter Windhorst', 1400, 0.95, 'chair'),
      member('Hendrik Maalsen', 900, 0.9, 'coordinator'),
      member('Miriam Östberg', 1100, 0.55),
      member('Christian Wiedenroth', 1400, 0.8),
      member('Roman Kaczmarek', 1000, 0.85),
      member('Ralf Lüttmann', 1400, 0.9),
      member('Momme Brodersen', 1400, 0.75),
      member('Ulrich Stratkötter', 820, 0.7),
      member('Kemal Öztürk', 600, 0.85),
      member('Meryem Aslan', 450, 0.5, 'guest'),
    ],
  },
  {
    key: 'climate',
    name: 'Allianz Klimaneutrales Gewerbe',
    purpose:
      'Energieintensive Betriebe, Stadtwerke und Hochschule arbeiten an gemeinsamen Vorhaben: Abwärme aus dem Chemiepark, Solardächer, Wasserstoff. Die Ergebnisse gehen an den Wirtschaftsausschuss.',
    status: 'active',
    founded: 860,
    visibility: 'public',
    themes: ['energy'],
    members: [
      member('Lennart Siekmann', 860, 0.95, 'chair'),
      member('Ilka Sonnabend', 860, 0.9, 'deputy'),
      member('Gunnar Ehmke', 860, 0.8),
      member('Ramona Bittner', 720, 0.85),
      member('Jost Averdiek', 860, 0.7),
      member('Maren Holzapfel', 430, 0.95),
      member('Emre Yıldırım', 560, 0.85),
      member('Sibylle Rademacher', 860, 0.65),
      member('Miriam Östberg', 860, 0.5),
    ],
  },
  {
    key: 'centre',
    name: 'Runder Tisch Innenstadt',
    purpose:
      'Handel, Gastronomie, Vermieter und Stadtmarketing beraten über die Altstadt. Zuletzt kamen immer weniger: Zuschnitt und Takt stehen zur Aussprache.',
    status: 'active',
    founded: 980,
    visibility: 'nonPublic',
    themes: ['city'],
    members: [
      member('Cornelia Wiebusch', 980, 0.95, 'chair'),
      member('Tessa Grünhagen', 980, 0.9, 'coordinator'),
      member('Friederike Lohmeyer', 980, [1, 0.6]),
      member('Hubertus Döring', 980, [0.95, 0]),
      member('Sven Hagedorn', 980, [0.9, 0.1]),
      member('Sabrina Nolting', 980, [0.95, 0.2]),
      member('Rita Wegmann', 980, [0.95, 0]),
      member('Guido Terboven', 980, [0.9, 0.4]),
      member('Bertram Sohlmann', 820, [0.9, 0.1]),
      member('Miriam Östberg', 980, [0.9, 0.5]),
      member('Anke Riechmann', 760, 0.5, 'guest'),
    ],
  },
  {
    key: 'future',
    name: 'Zukunftswerkstatt Mittelstand',
    purpose:
      'Kleiner Kreis, ein Thema je Abend: Nachfolge, künstliche Intelligenz im Büro, Zusammenarbeit mit der Hochschule. Wer mitmacht, bringt einen Fall aus dem eigenen Betrieb mit.',
    status: 'active',
    founded: 640,
    visibility: 'nonPublic',
    themes: ['future'],
    members: [
      member('Jana Brinkmeyer', 640, 0.95, 'chair'),
      member('Daria Kowalewska', 640, 0.9, 'coordinator'),
      member('Henrike Holtkötter', 640, 0.8),
      member('Johanna Uphoff', 640, 0.9),
      member('Katarzyna Zielińska', 640, 0.85),
      member('Regina Dombrowski', 500, 0.75),
      member('Derya Aydın', 640, 0.9),
      member('Nadja Beermann', 640, 0.85),
    ],
  },
  {
    key: 'health',
    name: 'Arbeitskreis Gesundheitswirtschaft',
    purpose:
      'Klinik, Pflege und Rettungsdienst zu Personal, Wohnraum und Wegen. Ruht, bis die Neuordnung der Pflegeschulen entschieden ist; die Pflegebetriebe arbeiten so lange im Netzwerk Fachkräfte mit.',
    status: 'dormant',
    founded: 1250,
    visibility: 'nonPublic',
    themes: ['skills'],
    members: [
      member('Elisabeth Kornfeld', 1250, 0.9, 'chair'),
      member('Bettina Schwertfeger', 1250, 0.8),
      member('Marion Strehlow', 1250, 0.6),
      member('Nils Grabbe', 1100, 0.7),
      member('Karim Benhadj', 1000, 0.5),
    ],
  },
  {
    key: 'fibre',
    name: 'Projektgruppe Glasfaser in Gewerbegebieten',
    purpose:
      'Begleitete den Glasfaserausbau in Nordring, Westkreuz und Ziegelei: Bauabschnitte, Anschlussquoten, Ärger an der Baustelle.',
    status: 'ended',
    endedReason:
      'Ziel erreicht: Alle drei Gewerbegebiete sind angeschlossen, der letzte Abschnitt ist abgenommen.',
    founded: 1300,
    ended: 480,
    visibility: 'nonPublic',
    themes: ['sites', 'future'],
    members: [
      member('Michael Oberländer', 1300, 0.95, 'chair', 480),
      member('Lennart Siekmann', 1300, 0.85, 'member', 480),
      member('Ingo Teschner', 1300, 0.9, 'member', 480),
      member('Burkhard Haverbeck', 1200, 0.8, 'member', 480),
      member('Peter Windhorst', 1300, 0.6, 'member', 480),
    ],
  },
]
