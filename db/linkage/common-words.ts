/**
 * How often words stand in German company names, in names per ten thousand. Rounded estimates, made for Kontor: they
 * keep a small stock from taking "Müller" for rare because it holds only one. A stock's own counts outweigh them.
 */
const PER_TEN_THOUSAND: readonly (readonly [share: number, words: string])[] = [
  [150, 'bau service immobilien verwaltung beteiligung'],
  [
    80,
    `mueller schmidt haus technik handel vertrieb management consulting autohaus baeckerei apotheke restaurant praxis
    deutschland solutions transport logistik verwaltungs beteiligungs holding verein foerderverein`,
  ],
  [
    40,
    `schneider fischer weber meyer meier wagner becker schulz hoffmann koch bauer klein wolf schroeder neumann schwarz
    braun zimmermann krueger hartmann lange werner krause lehmann koehler maier herrmann koenig mayer walter kaiser
    fuchs peters lang scholz moeller weiss jung hahn vogel friedrich keller guenther frank berger winkler roth beck
    lorenz baumann franke albrecht schuster simon ludwig boehm winter kraus schumacher kraemer vogt stein jaeger otto
    gross sommer seidel heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn pohl engel horn busch
    metallbau hausverwaltung gebaeudereinigung gebaeudeservice elektrotechnik elektro maschinenbau
    spedition tischlerei schreinerei dachdeckerei friseur friseursalon salon kosmetik physiotherapie zahnarztpraxis
    pflegedienst steuerberatung steuerberater rechtsanwaelte ingenieurbuero architekten fahrschule reisebuero gaststaette
    gasthaus hotel pizzeria imbiss cafe kiosk trinkhalle catering grosshandel einzelhandel buchhandlung druckerei
    medien design software systeme systems services gruppe group international ruhr rhein nord sued ost west
    stadt city center zentrum garten gartenbau galabau sanitaer heizung kfz auto werkstatt reifen schluesseldienst
    sicherheit energie umwelt solar bildung akademie schule kinder jugend sport club sozial pflege senioren betreuung
    industrie produktion werkzeugbau stahl kunststoff holz glas moebel textil mode schuhe blumen lebensmittel getraenke
    projekt projektentwicklung grundstuecks vermoegensverwaltung wohnungsbau bautraeger entwicklung marketing werbung
    agentur beratung finanz versicherung makler treuhand betriebs besitz`,
  ],
]

/** A word that is not in the list: about one name in a hundred thousand. */
const OTHERWISE = 1e-5

const shares = new Map(
  PER_TEN_THOUSAND.flatMap(([share, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, share / 1e4]),
  ),
)

/** Share of German company names that hold a folded word, before any stock is counted. */
export const commonShare = (word: string): number => shares.get(word) ?? OTHERWISE

export const isCommonWord = (word: string): boolean => shares.has(word)

/** Words that say nothing in a name; left out of every comparison. */
export const FILLERS: ReadonlySet<string> = new Set(
  'und der die das fuer in im am an zum zur von des dem den mit bei u co cie compagnie gesellschaft firma fa seit the of and'.split(
    ' ',
  ),
)

/** After these comes the person who owns the company, not its name. */
export const OWNER_MARKS: ReadonlySet<string> = new Set(['inh', 'inhaber', 'inhaberin', 'inhaberinnen'])

/**
 * Words that tell sister companies apart: "Becker Verwaltungs GmbH" is not "Becker GmbH". Digits and Roman numbers do the
 * same ("Solarpark 3").
 */
const TELLS_APART =
  /^(?:\d{1,3}[a-z]?|i{1,3}|i?v|vi{0,3}|i?x|(?:vermoegens|grundstuecks|haus|immobilien|objekt)?(?:verwaltung|verwaltungs|besitz|beteiligung|beteiligungs)(?:gesellschaft)?|verwaltungen|beteiligungen|beteiligungsgesellschaft|holding|immobilien|immobilienverwaltung|grundstuecks?|grundstuecksgesellschaft|besitzgesellschaft|betriebs|betriebsgesellschaft|vertriebs?|vertriebsgesellschaft|komplementaer|management|service|services|nord|sued|ost|west|international|stiftung|foerderverein|akademie|invest|capital|finance|leasing|projekt|objekt|logistik|handels?)$/

export const tellsApart = (word: string): boolean => TELLS_APART.test(word)
