/** Chambers, council, science, clubs; columns: kind | short name | name | sector | staff | founded | place | people. */
export const institutions = `
institution | IHK Lindenhafen | Industrie- und Handelskammer Lindenhafen | 94.11.0 | 84 | 1867 | altstadt | Frau Dr. Miriam Östberg, Geschäftsführerin Standortpolitik; Herr Christoph Henneberg, Referent Aus- und Weiterbildung
institution | HWK Auenland | Handwerkskammer Auenland | 94.11.0 | 112 | 1900 | weststadt | Herr Wilm Schoppmann, Abteilungsleiter Gewerbeförderung; Frau Katarzyna Zielińska, Beraterin Nachfolge
institution | Arbeitsagentur | Agentur für Arbeit Lindenhafen | 84.30.0 | 240 | 1928 | weststadt | Frau Astrid Gehrmann, Teamleiterin Arbeitgeberservice
institution | Stadtwerke | Stadtwerke Lindenhafen GmbH | 35.13.0 | 412 | 1889 | nordstadt | Herr Dr. Lennart Siekmann, Leiter Energielösungen; Frau Angelika Rotermund, Großkundenbetreuerin
institution | Hafenbetriebe | Hafenbetriebe Lindenhafen AöR | 52.22.2 | 73 | 1904 | industriehafen | Frau Inken Claasen, Hafenkapitänin; Herr Peter Windhorst, Vorstand
institution | Sparkasse | Sparkasse Lindenhafen | 64.19.2 | 298 | 1841 | altstadt | Herr Guido Terboven, Leiter Firmenkunden
institution | Berufskolleg | Berufskolleg Technik und Wirtschaft Lindenhafen | 85.32.0 | 118 | 1919 | weststadt | Frau Beate Sommerkorn, Schulleiterin; Herr Jan-Philipp Rust, Abteilungsleiter Metalltechnik
institution | Stadtmarketing | Lindenhafen Marketing GmbH | 70.21.0 | 14 | 2002 | altstadt | Frau Tessa Grünhagen, Geschäftsführerin
science | HSL | Hochschule Lindenhafen | 85.42.2 | 387 | 1971 | campus | Frau Prof. Dr. Sibylle Rademacher, Vizepräsidentin für Transfer; Herr Prof. Dr. Konstantin Vogelpohl, Fachbereich Maschinenbau; Frau Daria Kowalewska, Transferreferentin
science | IBL | Institut für Binnenhafen-Logistik e. V. | 72.19.0 | 22 | 2006 | campus | Herr Dr. Hendrik Maalsen, Institutsleiter
science | TGZ | Technologie- und Gründerzentrum Campus Ost GmbH | 68.20.2 | 9 | 2010 | campus | Frau Nadja Beermann, Geschäftsführerin
politics | Wirtschaftsausschuss | Ausschuss für Wirtschaft und Stadtentwicklung | 84.11.0 | ? | ? | altstadt | Herr Reiner Stallmann, Vorsitzender
politics | Bürgerforum | Ratsfraktion Bürgerforum Lindenhafen | 94.92.0 | ? | ? | altstadt | Frau Anke Riechmann, Wirtschaftspolitische Sprecherin
politics | Gemeinsam | Ratsfraktion Gemeinsam für die Stadt | 94.92.0 | ? | ? | altstadt | Herr Jonas Dieckhoff, Wirtschaftspolitischer Sprecher
politics | Hafenliste | Ratsfraktion Hafenliste | 94.92.0 | ? | ? | altstadt | Frau Meryem Aslan, Fraktionsvorsitzende
association | Werbegemeinschaft | Werbegemeinschaft Altstadt e. V. | 94.99.9 | 3 | 1968 | altstadt | Frau Cornelia Wiebusch, Geschäftsführerin
association | Unternehmerinnen | Unternehmerinnen-Netzwerk Lindenhafen e. V. | 94.12.0 | 1 | 2009 | hafen | Frau Ines Tennhardt, Vorsitzende
association | TSV | Turn- und Sportverein Lindenhafen von 1874 e. V. | 93.12.0 | 12 | 1874 | suedvorstadt | Herr Uwe Knollmann, Vorsitzender
association | Alter Hafen | Verein der Freunde des Alten Hafens e. V. | 94.99.2 | ? | 1987 | hafen | Herr Dr. Hans-Günther Ricklefs, Vorsitzender
other | VHS | Volkshochschule Lindenhafen | 85.59.1 | 36 | 1946 | altstadt | Frau Ulla Poggemann, Leiterin
`
