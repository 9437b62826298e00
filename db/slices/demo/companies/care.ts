/** Health, care, education, social services; columns as in `table.ts`. */
export const care = `
Klinikum Lindenhafen gGmbH | 86.10.1 | 1480 | 1904 | suedvorstadt | Frau Dr. Elisabeth Kornfeld, Kaufmännische Direktorin; Herr Arkadij Sokolow, Pflegedirektor; Frau Ruth Mertens, Leiterin Pflegeschule
Pflegedienst Auenherz gGmbH | 88.10.1 | 124 | 1999 | weststadt | Frau Bettina Schwertfeger, Geschäftsführerin; Herr Mihai Dumitrescu, Pflegedienstleiter
Seniorenresidenz Am Wehr GmbH | 87.30.0 | 97 | 2003 | muehlenviertel | Frau Sigrid Peltzer, Einrichtungsleiterin
Pflegeheim Haus Abendsonne gGmbH | 87.10.0 | 88 | 1982 | nordstadt | Herr Thomas-Maria Kellinghaus, Heimleiter
Häusliche Pflege Güneş & Partner GbR | 88.10.1 | 19 | 2015 | nordstadt | Frau Fatma Güneş, Gesellschafterin
Teilhabewerk Lindenhafen gGmbH | 88.10.2 | 265 | 1966 | westkreuz | Herr Hartmut Bornemann, Geschäftsführer; Frau Karolina Gołąb, Werkstattleiterin
Kindertagesstätten Rappelkiste gGmbH | 88.91.0 | 73 | 1991 | suedvorstadt | Frau Heidrun Vogelsang, Geschäftsführerin
Hausarztzentrum Nordstadt | 86.21.0 | 12 | 2011 | nordstadt | Herr Dr. med. Karim Benhadj, Arzt
Radiologie am Südpark PartG mbB | 86.22.0 | 29 | 1998 | suedvorstadt | Frau Dr. med. Nora Wittstock, Partnerin
Zahnarztpraxis Dr. Zahnd & Kollegen | 86.23.0 | 14 | 1995 | altstadt | Herr Dr. Reto Zahnd, Praxisinhaber
Physiotherapie Beweggrund | 86.90.2 | 9 | 2007 | weststadt | Frau Tanja Rüther, Inhaberin
Therapiezentrum Gleichgewicht GmbH | 86.90.2 | 23 | 2010 | campus | Herr Sebastian Kühl, Geschäftsführer
Tierarztpraxis Lindholz | 75.00.1 | 6 | 1990 | lindholz | Frau Dr. Grit Ellermann, Inhaberin
Rehaklinik Auenblick GmbH | 86.10.3 | 178 | 1978 | auenfeld | Frau Dr. Marion Strehlow, Geschäftsführerin; Herr Ibrahim Al-Khatib, Leiter Therapie
Rettungsdienst Auenland gGmbH | 86.90.9 | 115 | 1971 | weststadt | Herr Nils Grabbe, Geschäftsführer
Sprachschule Wortschatz GmbH | 85.59.9 | 16 | 2004 | weststadt | Frau María Núñez, Leiterin
Fahrschule Schulterblick | 85.53.0 | ? | 1993 | nordstadt | Herr Ahmet Polat, Inhaber
Bildungswerk Werkbank gGmbH | 85.59.2 | 62 | 1987 | nordring | Frau Ortrud Hansmann, Geschäftsführerin; Herr Fabian Lück, Leiter Umschulung
Nachhilfeinstitut Einmaleins e. K. | 85.59.9 | 7 | 2009 | suedvorstadt | Frau Katrin Seifert, Inhaberin
Freie Schule Auenfeld gGmbH | 85.31.1 | 36 | 2006 | auenfeld | Herr Benjamin Ohnesorge, Geschäftsführer
Jugendhilfe Ankerplatz gGmbH | 87.90.0 | 51 | 1996 | hafen | Frau Swantje Ubben, Geschäftsführerin
Sozialkaufhaus Zweite Hand gGmbH | 88.99.0 | ? | 2001 | nordstadt | Herr Jochen Haferkamp, Leiter
`
