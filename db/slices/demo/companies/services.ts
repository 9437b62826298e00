/** Software, engineering, advice, media, real estate; columns as in `table.ts`. */
export const services = `
Quellwerft Software GmbH | 62.01.9 | 38 | 2017 | campus | Frau Jana Brinkmeyer, Geschäftsführerin; Herr Ömer Taşkın, Technischer Leiter
Systemhaus Knotenpunkt GmbH | 62.02.0 | 56 | 1998 | westkreuz | Herr Michael Oberländer, Geschäftsführer; Frau Sandra Wiechers, Leiterin Personal
Rechenzentrum Kaltgang GmbH | 63.11.0 | 27 | 2012 | chemiepark | Herr Dr. Martin Eschenburg, Geschäftsführer
Webagentur Pixelfischer GbR | 62.01.1 | 5 | 2015 | hafen | Herr Timo Fischbach, Gesellschafter
Datenschutz & Beratung Schlüter-Nowak | 62.02.0 | 2 | 2018 | muehlenviertel | Frau Ewa Schlüter-Nowak, Inhaberin
Robotik Greifswerk GmbH | 28.99.0 | 14 | -25 | campus | Herr Dr. Julius Henckel, Geschäftsführer; Frau Dr. Bożena Jabłońska, Leiterin Forschung
KI-Labor Denkzettel UG (haftungsbeschränkt) | 62.01.9 | 4 | -9 | campus | Frau Leyla Arslan, Geschäftsführerin
Spieleschmiede Zweiwürfel GmbH | 58.21.0 | 8 | -18 | campus | Herr Konstantin Wirth, Geschäftsführer
Ingenieurbüro Tragwerk Hölscher PartG mbB | 71.12.1 | 19 | 1994 | suedvorstadt | Frau Antonia Hölscher, Partnerin
Ingenieurbüro für Wasserbau Deichgraf GmbH | 71.12.2 | 24 | 1985 | auenfeld | Herr Boy Carstensen, Geschäftsführer
Architekturbüro Fensterfront PartG mbB | 71.11.1 | 13 | 2000 | altstadt | Herr Laurenz Wittkamp, Partner
Landschaftsarchitektur Ufergrün | 71.11.4 | 4 | 2010 | muehlenviertel | Frau Philippa Hagen, Inhaberin
Vermessungsbüro Fluchtpunkt GbR | 71.12.3 | 7 | 1991 | weststadt | Herr Hartwig Lemke, Gesellschafter
Prüflabor Analytikum GmbH | 71.20.0 | 45 | 1999 | campus | Frau Dr. Corinna Feddersen, Geschäftsführerin
Steuerberatung Brömmelkamp & Aydın PartG mbB | 69.20.3 | 21 | 1975 | weststadt | Herr Gerald Brömmelkamp, Partner; Frau Derya Aydın, Partnerin
Wirtschaftsprüfung Soll und Haben GmbH | 69.20.1 | 30 | 1989 | suedvorstadt | Frau Dr. Kirsten Rahlfs, Geschäftsführerin
Rechtsanwälte Paragraf Neun PartG mbB | 69.10.2 | 12 | 2003 | altstadt | Herr Dr. Tilman Grote, Partner
Unternehmensberatung Weitblick GmbH | 70.22.0 | 8 | 2008 | hafen | Frau Isabell Wolters, Geschäftsführerin
Nachfolgeberatung Brückner | 70.22.0 | 1 | 2017 | suedvorstadt | Herr Horst Brückner, Inhaber
Werbeagentur Lautmalerei GmbH | 73.11.0 | 15 | 2001 | hafen | Frau Pia Stadtländer, Geschäftsführerin
Fotostudio Augenblick | 74.20.1 | 2 | 1996 | altstadt | Herr Gaël Moreau, Inhaber
Filmproduktion Gegenschuss GmbH | 59.11.0 | 6 | 2013 | hafen | Frau Xenia Baumgarten, Geschäftsführerin
Übersetzungsbüro Zungenschlag | 74.30.1 | 3 | 2005 | suedvorstadt | Frau Olena Kravčuk, Inhaberin
Verlag Lindenblatt GmbH | 58.13.0 | 64 | 1879 | altstadt | Herr Anselm Brockhues, Geschäftsführer
Hörfunk Welle Lindenhafen GmbH | 60.10.0 | 18 | 1990 | hafen | Frau Judith Kampe, Programmleiterin
Personaldienst Anpack GmbH | 78.20.0 | 210 | 2002 | weststadt | Herr Tobias Krienke, Niederlassungsleiter; Frau Ioana Stănescu, Disponentin
Sicherheitsdienst Wachturm GmbH | 80.10.0 | 96 | 1994 | nordstadt | Herr Bogusław Śliwiński, Geschäftsführer
Versicherungsmakler Schirmherr GmbH | 66.22.0 | 11 | 1986 | suedvorstadt | Herr Bodo Lindemann, Geschäftsführer
Immobilien Grundstein Hagemeister e. K. | 68.31.2 | 4 | 1999 | altstadt | Herr Markus Hagemeister, Inhaber
Speicherstadt Immobilienverwaltung GmbH | 68.20.2 | 9 | 2000 | hafen | Frau Vera Thomsen, Geschäftsführerin
Lindenhafener Wohnungsgenossenschaft eG | 68.20.1 | 78 | 1920 | nordstadt | Herr Karsten Möws, Vorstand
Coworking Kaiplatz GmbH | 68.20.2 | 5 | -15 | hafen | Frau Amélie Rousset, Geschäftsführerin
Hausverwaltung Schlüsselbund GmbH | 68.32.1 | 13 | 1993 | weststadt | Frau Gabriele Notzon, Geschäftsführerin
Genossenschaftsbank Auenland eG | 64.19.3 | 134 | 1887 | altstadt | Herr Wolfram Teichert, Vorstand; Frau Mareike Behnken, Leiterin Firmenkunden
Messebau Standpunkt GmbH | 82.30.0 | 22 | 1995 | westkreuz | Herr Ingolf Schramm, Geschäftsführer
Callcenter Freizeichen GmbH | 82.20.0 | 142 | 2005 | weststadt | Frau Bianca Hofstetter, Standortleiterin
Vertriebsbüro Łukasiewicz | 46.14.1 | ? | 2011 | nordstadt | Herr Łukasz Łukasiewicz, Inhaber
Maschinenverleih Leihgut GmbH | 77.32.0 | 16 | 1992 | ziegelei | Herr Erwin Sager, Geschäftsführer
`
