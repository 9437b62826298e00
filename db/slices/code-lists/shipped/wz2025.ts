/**
 * Sections and divisions of the classification of economic activities, edition 2025 (WZ 2025), in the order of the
 * classification: code | German title | English title. German titles: Statistisches Bundesamt; English titles:
 * NACE Rev. 2.1, Commission Delegated Regulation (EU) 2023/137.
 */
export const wz2025 = `
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
15 | Herstellung von Leder, Lederwaren und ähnlichen Produkten aus anderen Materialen | Manufacture of leather and related products of other materials
16 | Herstellung von Holz-, Flecht-, Korb- und Korkwaren, ohne Möbel | Manufacture of wood and of products of wood and cork, except furniture; manufacture of articles of straw and plaiting materials
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
33 | Reparatur, Instandhaltung und Installation von Maschinen und Ausrüstungen | Repair, maintenance and installation of machinery and equipment
D | Energieversorgung | Electricity, gas, steam and air conditioning supply
35 | Energieversorgung | Electricity, gas, steam and air conditioning supply
E | Abwasser- und Abfallentsorgung und Beseitigung von Umweltverschmutzungen | Water supply; sewerage, waste management and remediation activities
36 | Wasserversorgung | Water collection, treatment and supply
37 | Abwasserentsorgung | Sewerage
38 | Sammlung, Verwertung und Beseitigung von Abfällen | Waste collection, recovery and disposal activities
39 | Beseitigung von Umweltverschmutzungen und sonstige Tätigkeiten in der Abfallbewirtschaftung | Remediation activities and other waste management service activities
F | Baugewerbe | Construction
41 | Hochbau | Construction of residential and non-residential buildings
42 | Tiefbau | Civil engineering
43 | Vorbereitende Baustellenarbeiten, Bauinstallation und sonstiges Ausbaugewerbe | Specialised construction activities
G | Handel | Wholesale and retail trade
46 | Großhandel | Wholesale trade
47 | Einzelhandel | Retail trade
H | Verkehr und Lagerei | Transportation and storage
49 | Landverkehr und Transport in Rohrfernleitungen | Land transport and transport via pipelines
50 | Schifffahrt | Water transport
51 | Luftfahrt | Air transport
52 | Lagerei sowie Erbringung von sonstigen Dienstleistungen für den Verkehr | Warehousing, storage and support activities for transportation
53 | Post-, Kurier- und Expressdienste | Postal and courier activities
I | Gastgewerbe | Accommodation and food service activities
55 | Beherbergung | Accommodation
56 | Gastronomie | Food and beverage service activities
J | Verlagswesen, Rundfunk sowie Erstellung und Verbreitung von Medieninhalten | Publishing, broadcasting, and content production and distribution activities
58 | Verlagswesen | Publishing activities
59 | Herstellung, Verleih und Vertrieb von Filmen und Fernsehprogrammen; Kinos; Tonstudios und Verlegen von Musik | Motion picture, video and television programme production, sound recording and music publishing activities
60 | Rundfunkveranstalter, Nachrichtenagenturen und sonstige Verbreitung von Medieninhalten | Programming, broadcasting, news agency and other content distribution activities
K | Telekommunikation, Softwareentwicklung, IT-Beratung und Erbringung sonstiger Dienstleistungen der Informationstechnologie und der Computerinfrastruktur | Telecommunication, computer programming, consulting, computing infrastructure and other information service activities
61 | Telekommunikation | Telecommunication
62 | Erbringung von Dienstleistungen der Informationstechnologie | Computer programming, consultancy and related activities
63 | Datenverarbeitung, Hosting und Erbringung sonstiger Informationsdienstleistungen | Computing infrastructure, data processing, hosting and other information service activities
L | Erbringung von Finanz- und Versicherungsdienstleistungen | Financial and insurance activities
64 | Erbringung von Finanzdienstleistungen | Financial service activities, except insurance and pension funding
65 | Versicherungen, Rückversicherungen und Pensionskassen, ohne Sozialversicherung | Insurance, reinsurance and pension funding, except compulsory social security
66 | Mit Finanz- und Versicherungsdienstleistungen verbundene Tätigkeiten | Activities auxiliary to financial services and insurance activities
M | Grundstücks- und Wohnungswesen | Real estate activities
68 | Grundstücks- und Wohnungswesen | Real estate activities
N | Erbringung von wissenschaftlichen und technischen Dienstleistungen | Professional, scientific and technical activities
69 | Rechts- und Steuerberatung, Wirtschaftsprüfung | Legal and accounting activities
70 | Verwaltung und Führung von Unternehmen und Betrieben; Unternehmensberatung | Activities of head offices; management consultancy activities
71 | Tätigkeiten von Architektur- und Ingenieurbüros; technische, physikalische und chemische Untersuchung | Architectural and engineering activities; technical testing and analysis
72 | Forschung und Entwicklung | Scientific research and development
73 | Werbung und Marktforschung sowie Public-Relations-Beratung | Activities of advertising, market research and public relations
74 | Sonstige wissenschaftliche und technische Tätigkeiten | Other professional, scientific and technical activities
75 | Veterinärwesen | Veterinary activities
O | Erbringung von sonstigen wirtschaftlichen Dienstleistungen | Administrative and support service activities
77 | Vermietung und Leasing | Rental and leasing activities
78 | Vermittlung und Überlassung von Arbeitskräften | Employment activities
79 | Reisebüros, Reiseveranstalter und Erbringung sonstiger Reservierungsdienstleistungen | Travel agency, tour operator and other reservation service and related activities
80 | Wach- und Sicherheitsdienste sowie Detekteien | Investigation and security activities
81 | Gebäudebetreuung; Garten- und Landschaftsbau | Services to buildings and landscape activities
82 | Erbringung von wirtschaftlichen Dienstleistungen für Unternehmen und Privatpersonen | Office administrative, office support and other business support activities
P | Öffentliche Verwaltung, Verteidigung; Sozialversicherung | Public administration and defence; compulsory social security
84 | Öffentliche Verwaltung, Verteidigung; Sozialversicherung | Public administration and defence; compulsory social security
Q | Erziehung und Unterricht | Education
85 | Erziehung und Unterricht | Education
R | Gesundheits- und Sozialwesen | Human health and social work activities
86 | Gesundheitswesen | Human health activities
87 | Heime, ohne Erholungs- und Ferienheime | Residential care activities
88 | Sozialwesen, ohne Heime | Social work activities without accommodation
S | Kunst, Sport und Erholung | Arts, sports and recreation
90 | Kunstschaffende Tätigkeiten und Tätigkeiten in der darstellenden Kunst | Arts creation and performing arts activities
91 | Bibliotheken, Archive, Museen, botanische und zoologische Gärten | Libraries, archives, museums and other cultural activities
92 | Spiel-, Wett- und Lotteriewesen | Gambling and betting activities
93 | Erbringung von Dienstleistungen des Sports, der Unterhaltung und der Erholung | Sports activities and amusement and recreation activities
T | Erbringung von sonstigen Dienstleistungen | Other service activities
94 | Interessenvertretungen sowie kirchliche und sonstige religiöse Vereinigungen, ohne Sozialwesen und Sport | Activities of membership organisations
95 | Reparatur und Instandhaltung von Datenverarbeitungsgeräten und Gebrauchsgütern sowie von Kraftwagen und Krafträdern | Repair and maintenance of computers, personal and household goods, and motor vehicles and motorcycles
96 | Erbringung von überwiegend persönlichen Dienstleistungen | Personal service activities
U | Private Haushalte mit Haushaltspersonal sowie Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt | Activities of households as employers; undifferentiated goods- and services-producing activities of households for own use
97 | Private Haushalte mit Hauspersonal | Activities of households as employers of domestic personnel
98 | Herstellung von Waren und Erbringung von Dienstleistungen durch private Haushalte für den Eigenbedarf ohne ausgeprägten Schwerpunkt | Undifferentiated goods- and services-producing activities of private households for own use
V | Exterritoriale Organisationen und Körperschaften | Activities of extraterritorial organisations and bodies
99 | Exterritoriale Organisationen und Körperschaften | Activities of extraterritorial organisations and bodies
`
