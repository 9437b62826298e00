import { contact, did, kept, visit, type StorySeed } from '../seeds.ts'

export const worksStories: readonly StorySeed[] = [
  {
    organisation: 'Ziegelwerk Steinau GmbH',
    events: [
      contact(
        'phone',
        873,
        'Kurzarbeit angekündigt',
        'Herr Ehmke: Der Ofen steht ab nächster Woche still, Gas rechnet sich bei den Aufträgen nicht. 63 Leute in Kurzarbeit. Er fragt nach allem, was es an Hilfen gibt.',
        {
          themes: ['energy'],
          visibility: 'confidential',
          followUp: kept('Übersicht Energiehilfen zusammenstellen', 3, 1),
        },
      ),
      visit(
        861,
        'Krisengespräch mit Arbeitsagentur und Hausbank',
        'Liquidität reicht für fünf Monate. Bank geht mit, wenn ein Umbaukonzept vorliegt. Frau Gehrmann schlägt Qualifizierung während der Kurzarbeit vor, Bildungswerk kann in drei Wochen anfangen.\n\nStimmung ernst, aber sachlich. Niemand wird entlassen.',
        { themes: ['energy', 'skills'], visibility: 'confidential' },
      ),
      visit(
        586,
        'Neustart des Ofens',
        'Ofen läuft mit neuer Steuerung, 17 % weniger Gas (Angabe des Betriebs). Alle 63 sind wieder da, zwei haben den Staplerschein und einer den Meister gemacht. Herr Ehmke will in die Allianz.',
        { themes: ['energy'], visibility: 'public' },
      ),
      contact(
        'email',
        322,
        'Lehmputz als zweites Standbein',
        'Frage nach Betrieben, die mit Lehm arbeiten. Kontakte zum Architekturbüro Fensterfront und zu Stuckateur Bianchi hergestellt.',
        { themes: ['future'] },
      ),
      visit(
        96,
        'Wasserstoff im Brennofen: Stand der Prüfung',
        'Versuch mit 20 % Beimischung verlief gut, Farbe der Steine unverändert. Voraussetzung ist eine Leitung oder ein fester Anlieferplan. Herr Ehmke ist Partner der Förderskizze.',
        { themes: ['energy'] },
      ),
    ],
  },
  {
    organisation: 'Lindenhafener Kranbau GmbH',
    events: [
      visit(
        733,
        'Auftragslage und Schwerlastweg',
        'Zwei Großkrane für einen Seehafen, Montage im Freien. Der Weg zum Kai ist an einer Stelle nur 4,80 m breit. Herr Stratkötter will eine Lösung in drei Monaten, sonst wird in Teilen verladen – das kostet ihn einen Monat.',
        { themes: ['sites'], followUp: kept('Engstelle Schleusenstraße mit dem Tiefbauamt klären', 30, 52) },
      ),
      contact(
        'phone',
        681,
        'Engstelle Schleusenstraße',
        'Tiefbau versetzt zwei Poller und eine Laterne, Termin steht. Herr Stratkötter erleichtert, erinnert aber daran, dass er drei Wochen länger warten musste als zugesagt. Entschuldigt.',
        { themes: ['sites'] },
      ),
      visit(
        398,
        'Entwicklung: leichtere Ausleger',
        'Frau Dr. Kalisch stellt die neue Baureihe vor. Zusammenarbeit mit der Hochschule läuft, zwei Patente angemeldet. Betriebsrat (Herr Prokop) fragt nach Wohnungen für Monteure, die nur Monate bleiben.',
        {
          themes: ['future', 'skills'],
          people: ['Verena Kalisch', 'Sascha Prokop'],
          followUp: did('Möblierte Wohnungen: Anfrage an die Wohnungsgenossenschaft', 14, 11),
        },
      ),
      contact(
        'inPerson',
        178,
        'Arbeitskreis Hafen in Halle 4',
        'Am Rande der Sitzung: Der Betrieb würde 60 Wagen im Jahr über das Gleis fahren, wenn es zuverlässig ist.',
        { themes: ['sites'] },
      ),
      visit(
        38,
        'Besuch der Dezernentin',
        'Eineinhalb Stunden, sehr gut vorbereitet. 318 Beschäftigte, 22 Auszubildende, davon sechs Frauen. Wunsch: Der Gehweg zur Bushaltestelle am Stichkanal ist nicht beleuchtet. Gleich aufgenommen.',
        { people: ['Ulrich Stratkötter', 'Sascha Prokop'], themes: ['skills'], visibility: 'public' },
      ),
    ],
  },
  {
    organisation: 'Beweglin Medizintechnik GmbH',
    events: [
      contact(
        'event',
        560,
        'Erster Kontakt auf dem Gründertag',
        'Herr Dr. Ettlinger sucht einen Standort mit Reinraum und Nähe zur Hochschule. Im Rennen sind drei Städte. Datenblatt Campus Ost noch am selben Abend geschickt.',
        { themes: ['sites', 'future'] },
      ),
      visit(
        538,
        'Ortstermin Campus Ost',
        'Mit Frau Beermann durch das Gründerzentrum. 420 m² im zweiten Obergeschoss passen, der Reinraum müsste eingebaut werden. Entscheidend ist die Zusage für eine Erweiterung auf 1.000 m² in drei Jahren.',
        { themes: ['sites'], followUp: kept('Option auf Erweiterung im TGZ schriftlich zusagen', 14, 10) },
      ),
      contact(
        'phone',
        500,
        'Zusage!',
        'Herr Dr. Ettlinger: Lindenhafen hat gewonnen, ausschlaggebend war das Tempo. Start mit zwölf Leuten.',
        { themes: ['future'], visibility: 'public' },
      ),
      visit(
        288,
        'Ein halbes Jahr am Campus',
        '21 Beschäftigte aus neun Ländern. Reinraum läuft. Frau Iyengar berichtet, dass drei Kolleginnen seit Monaten auf einen Termin bei der Ausländerbehörde warten.',
        {
          themes: ['skills'],
          people: ['Florian Ettlinger', 'Kavita Iyengar'],
          followUp: kept('Ausländerbehörde: Sammeltermin für drei Beschäftigte', 10, 8),
        },
      ),
      contact(
        'email',
        108,
        'Zulassung erteilt',
        'Das erste Gelenkimplantat ist zugelassen. Pressemitteilung kommt, wir sollen sie teilen.',
        { visibility: 'public' },
      ),
    ],
  },
]
