/**
 * Sections and divisions of the classification of economic activities, edition 2008 (WZ 2008), in the order of the
 * classification: code | German title | English title. German titles: Statistisches Bundesamt; English titles:
 * NACE Rev. 2, Regulation (EC) No 1893/2006.
 */
export const wz2008 = `
A | Land- und Forstwirtschaft, Fischerei | Agriculture, forestry and fishing
01 | Landwirtschaft, Jagd und damit verbundene Tätigkeiten | Crop and animal production, hunting and related service activities
02 | Forstwirtschaft und Holzeinschlag | Forestry and logging
03 | Fischerei und Aquakultur | Fishing and aquaculture
B | Bergbau und Gewinnung von Steinen und Erden | Mining and quarrying
05 | Kohlenbergbau | Mining of coal and lignite
06 | Gewinnung von Erdöl und Erdgas | Extraction of crude petroleum and natural gas
07 | Erzbergbau | Mining of metal ores
08 | Gewinnung von Steinen und Erden, sonstiger Bergbau | Other mining and quarrying
09 | Erbringung von Dienstleistungen für den Bergbau und für die Gewinnung von Steinen und Erden | Mining support service activities
C | Verarbeitendes Gewerbe | Manufacturing
10 | Herstellung von Nahrungs- und Futtermitteln | Manufacture of food products
11 | Getränkeherstellung | Manufacture of beverages
12 | Tabakverarbeitung | Manufacture of tobacco products
13 | Herstellung von Textilien | Manufacture of textiles
14 | Herstellung von Bekleidung | Manufacture of wearing apparel
15 | Herstellung von Leder, Lederwaren und Schuhen | Manufacture of leather and related products
16 | Herstellung von Holz-, Flecht-, Korb- und Korkwaren (ohne Möbel) | Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
17 | Herstellung von Papier, Pappe und Waren daraus | Manufacture of paper and paper products
18 | Herstellung von Druckerzeugnissen; Vervielfältigung von bespielten Ton-, Bild- und Datenträgern | Printing and reproduction of recorded media
19 | Kokerei und Mineralölverarbeitung | Manufacture of coke and refined petroleum products
20 | Herstellung von chemischen Erzeugnissen | Manufacture of chemicals and chemical products
21 | Herstellung von pharmazeutischen Erzeugnissen | Manufacture of basic pharmaceutical products and pharmaceutical preparations
22 | Herstellung von Gummi- und Kunststoffwaren | Manufacture of rubber and plastic products
23 | Herstellung von Glas und Glaswaren, Keramik, Verarbeitung von Steinen und Erden | Manufacture of other non-metallic mineral products
24 | Metallerzeugung und -bearbeitung | Manufacture of basic metals
25 | Herstellung von Metallerzeugnissen | Manufacture of fabricated metal products, except machinery and equipment
26 | Herstellung von Datenverarbeitungsgeräten, elektronischen und optischen Erzeugnissen | Manufacture of computer, electronic and optical products
27 | Herstellung von elektrischen Ausrüstungen | Manufacture of electrical equipment
28 | Maschinenbau | Manufacture of machinery and equipment n.e.c.
29 | Herstellung von Kraftwagen und Kraftwagenteilen | Manufacture of motor vehicles, trailers and semi-trailers
30 | Sonstiger Fahrzeugbau | Manufacture of other transport equipment
31 | Herstellung von Möbeln | Manufacture of furniture
32 | Herstellung von sonstigen Waren | Other manufacturing
33 | Reparatur und Installation von Maschinen und Ausrüstungen | Repair and installation of machinery and equipment
D | Energieversorgung | Electricity, gas, steam and air conditioning supply
35 | Energieversorgung | Electricity, gas, steam and air conditioning supply
E | Wasserversorgung; Abwasser- und Abfallentsorgung und Beseitigung von Umweltverschmutzungen | Water supply; sewerage, waste management and remediation activities
36 | Wasserversorgung | Water collection, treatment and supply
37 | Abwasserentsorgung | Sewerage
38 | Sammlung, Behandlung und Beseitigung von Abfällen; Rückgewinnung | Waste collection, treatment and disposal activities; materials recovery
39 | Beseitigung von Umweltverschmutzungen und sonstige Entsorgung | Remediation activities and other waste management services
F | Baugewerbe | Construction
41 | Hochbau | Construction of buildings
42 | Tiefbau | Civil engineering
43 | Vorbereitende Baustellenarbeiten, Bauinstallation und sonstiges Ausbaugewerbe | Specialised construction activities
G | Handel; Instandhaltung und Reparatur von Kraftfahrzeugen | Wholesale and retail trade; repair of motor vehicles and motorcycles
45 | Handel mit Kraftfahrzeugen; Instandhaltung und Reparatur von Kraftfahrzeugen | Wholesale and retail trade and repair of motor vehicles and motorcycles
46 | Großhandel (ohne Handel mit Kraftfahrzeugen) | Wholesale trade, except of motor vehicles and motorcycles
47 | Einzelhandel (ohne Handel mit Kraftfahrzeugen) | Retail trade, except of motor vehicles and motorcycles
H | Verkehr und Lagerei | Transportation and storage
49 | Landverkehr und Transport in Rohrfernleitungen | Land transport and transport via pipelines
50 | Schifffahrt | Water transport
51 | Luftfahrt | Air transport
52 | Lagerei sowie Erbringung von sonstigen Dienstleistungen für den Verkehr | Warehousing and support activities for transportation
53 | Post-, Kurier- und Expressdienste | Postal and courier activities
I | Gastgewerbe | Accommodation and food service activities
55 | Beherbergung | Accommodation
56 | Gastronomie | Food and beverage service activities
J | Information und Kommunikation | Information and communication
58 | Verlagswesen | Publishing activities
59 | Herstellung, Verleih und Vertrieb von Filmen und Fernsehprogrammen; Kinos; Tonstudios und Verlegen von Musik | Motion picture, video and television programme production, sound recording and music publishing activities
60 | Rundfunkveranstalter | Programming and broadcasting activities
61 | Telekommunikation | Telecommunications
62 | Erbringung von Dienstleistungen der Informationstechnologie | Computer programming, consultancy and related activities
63 | Informationsdienstleistungen | Information service activities
K | Erbringung von Finanz- und Versicherungsdienstleistungen | Financial and insurance activities
64 | Erbringung von Finanzdienstleistungen | Financial service activities, except insurance and pension funding
65 | Versicherungen, Rückversicherungen und Pensionskassen (ohne Sozialversicherung) | Insurance, reinsurance and pension funding, except compulsory social security
66 | Mit Finanz- und Versicherungsdienstleistungen verbundene Tätigkeiten | Activities auxiliary to financial services and insurance activities
L | Grundstücks- und Wohnungswesen | Real estate activities
68 | Grundstücks- und Wohnungswesen | Real estate activities
M | Erbringung von freiberuflichen, wissenschaftlichen und technischen Dienstleistungen | Professional, scientific and technical activities
69 | Rechts- und Steuerberatung, Wirtschaftsprüfung | Legal and accounting activities
70 | Verwaltung und Führung von Unternehmen und Betrieben; Unternehmensberatung | Activities of head offices; management consultancy activities
71 | Architektur- und Ingenieurbüros; technische, physikalische und chemische Untersuchung | Architectural and engineering activities; technical testing and analysis
72 | Forschung und Entwicklung | Scientific research and development
73 | Werbung und Marktforschung | Advertising and market research
74 | Sonstige freiberufliche, wissenschaftliche und technische Tätigkeiten | Other professional, scientific and technical activities
75 | Veterinärwesen | Veterinary activities
N | Erbringung von sonstigen wirtschaftlichen Dienstleistungen | Administrative and support service activities
77 | Vermietung von beweglichen Sachen | Rental and leasing activities
78 | Vermittlung und Überlassung von Arbeitskräften | Employment activities
79 | Reisebüros, Reiseveranstalter und Erbringung sonstiger Reservierungsdienstleistungen | Travel agency, tour operator and other reservation service and related activities
80 | Wach- und Sicherheitsdienste sowie Detekteien | Security and investigation activities
81 | Gebäudebetreuung; Garten- und Landschaftsbau | Services to buildings and landscape activities
82 | Erbringung von wirtschaftlichen Dienstleistungen für Unternehmen und Privatpersonen a. n. g. | Office administrative, office support and other business support activities
O | Öffentliche Verwaltung, Verteidigung; Sozialversicherung | Public administration and defence; compulsory social security
84 | Öffentliche Verwaltung, Verteidigung; Sozialversicherung | Public administration and defence; compulsory social security
P | Erziehung und Unterricht | Education
85 | Erziehung und Unterricht | Education
Q | Gesundheits- und Sozialwesen | Human health and social work activities
86 | Gesundheitswesen | Human health activities
87 | Heime (ohne Erholungs- und Ferienheime) | Residential care activities
88 | Sozialwesen (ohne Heime) | Social work activities without accommodation
R | Kunst, Unterhaltung und Erholung | Arts, entertainment and recreation
90 | Kreative, künstlerische und unterhaltende Tätigkeiten | Creative, arts and entertainment activities
91 | Bibliotheken, Archive, Museen, botanische und zoologische Gärten | Libraries, archives, museums and other cultural activities
92 | Spiel-, Wett- und Lotteriewesen | Gambling and betting activities
93 | Erbringung von Dienstleistungen des Sports, der Unterhaltung und der Erholung | Sports activities and amusement and recreation activities
S | Erbringung von sonstigen Dienstleistungen | Other service activities
94 | Interessenvertretungen sowie kirchliche und sonstige religiöse Vereinigungen (ohne Sozialwesen und Sport) | Activities of membership organisations
95 | Reparatur von Datenverarbeitungsgeräten und Gebrauchsgütern | Repair of computers and personal and household goods
96 | Erbringung von sonstigen überwiegend persönlichen Dienstleistungen | Other personal service activities
T | Private Haushalte mit Hauspersonal; Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt | Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use
97 | Private Haushalte mit Hauspersonal | Activities of households as employers of domestic personnel
98 | Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt | Undifferentiated goods- and services-producing activities of private households for own use
U | Exterritoriale Organisationen und Körperschaften | Activities of extraterritorial organisations and bodies
99 | Exterritoriale Organisationen und Körperschaften | Activities of extraterritorial organisations and bodies
`
