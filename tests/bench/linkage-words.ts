/** Word lists of the labelled register pairs, made up for Kontor: parts from which many different names come. */

export const nameBeginnings =
  `Stein Ober Nieder Wester Oster Brink Hagen Feld Wald Berg Bruch Eich Buch Linden Birken Rosen
Mühl Brücken Kirch Markt Sand Heide Moor Wiesen Grün Hell Krumm Alten Neuen Eschen Hasel Dorn Distel Falken Habicht Reiher
Kranich Bären Hirsch Otter`.split(/\s+/)
export const nameEndings =
  `müller meier mann kamp berg hoff brock bach dorf hagen horst kötter schulte busch stein thal
kemper loh rath huber bauer schmidt jann ert beck wöhrmann ring siepen`.split(/\s+/)

export const coinedBeginnings =
  `Xylo Nova Rime Calo Vero Syno Inno Bio Opti Lumi Thermo Hydro Nano Info Data Alu Poly Mero
Zeta Quanti Veli Sola Terra Ferro Miko Rado Tibo Luxo Ampli Cero`.split(/\s+/)
export const coinedEndings =
  `tec soft plan med con ness vita lux form werk therm pur line core lab net logic tron dent
pharm cast flex`.split(/\s+/)

export const furtherTrades =
  `Zimmerei Malerbetrieb Stuckateur Estrichbau Tiefbau Hochbau Gerüstbau Rolladenbau Glaserei
Schlosserei Galvanik Lackiererei Modellbau Formenbau Sondermaschinen Fördertechnik Antriebstechnik Messtechnik Kältetechnik
Lüftungsbau Brunnenbau Abbruch Containerdienst Schrotthandel Recycling Kanalreinigung Winterdienst Forstbetrieb Baumschule
Floristik Konditorei Metzgerei Fischhandel Weinhandel Brauerei Kaffeerösterei Partyservice Bestattungen Goldschmiede Optiker
Sanitätshaus Zahntechnik Orthopädie Tierarztpraxis Musikschule Nachhilfe Sprachschule Übersetzungen Notariat Detektei
Personaldienste Zeitarbeit Druckerei Lettershop Fotostudio Filmproduktion Veranstaltungstechnik Messebau Ladenbau Küchenstudio
Polsterei Raumausstattung Bodenbeläge Teppichhandel Antiquitäten Spielwaren Fahrradladen Motorradhandel Bootsbau
Karosseriebau Autolackierung Taxibetrieb Omnibusbetrieb Umzüge Lagerhaus Schifffahrt`.split(/\s+/)

export const sisterRoles = [
  'Verwaltungs',
  'Beteiligungs',
  'Holding',
  'Immobilien',
  'Vermögensverwaltung',
  'Grundstücks',
  'Vertriebs',
  'Service',
  'Logistik',
  'Besitz',
  'Akademie',
]
export const additions = [
  'Meisterbetrieb',
  'Inhabergeführt',
  'Fachbetrieb',
  'seit 1958',
  'Team',
  'Büro',
  'Werk 2',
]

export const streetBeginnings =
  `Ahorn Amsel Bahnhof Berg Birken Blumen Brunnen Burg Buchen Dorf Drossel Eichen Erlen Feld
Finken Flöz Friedhof Garten Glückauf Goethe Halden Haupt Heide Hütten Industrie Kanal Kastanien Kirch Kolping Lerchen Linden
Markt Meisen Mühlen Nelken Park Pestalozzi Post Raiffeisen Rathaus Ring Rosen Schiller Schloss Schmiede Schul Sonnen Stein
Tannen Teich Tulpen Turm Ulmen Veilchen Wald Weber Weiden Wiesen Zechen Ziegelei`.split(/\s+/)
export const streetEndings = [
  'straße',
  'straße',
  'straße',
  'straße',
  'weg',
  'weg',
  'platz',
  'ring',
  'allee',
  'gasse',
]

export const providers = ['gmx.de', 't-online.de', 'web.de', 'gmail.com', 'freenet.de']
export const suburbs =
  `Altenessen Batenbrock Borbeck Ebel Eigen Feldhausen Fuhlenbrock Grafenwald Karnap Katernberg
Kirchhellen Lehmkuhle Osterfeld Rotthausen Schalke Sterkrade Vonderort Welheim Zweckel Ückendorf`.split(/\s+/)
