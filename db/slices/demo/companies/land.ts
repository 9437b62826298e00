/** Farming, energy, water and waste; columns as in `table.ts`. */
export const land = `
Hof Möllenkamp GbR | 01.50.0 | 7 | 1742 | oevelgrund | Herr Klaus Möllenkamp, Gesellschafter; Frau Theresa Möllenkamp, Gesellschafterin
Milchhof Brandkamp KG | 01.41.0 | 9 | 1928 | steinau | Frau Christa Brandkamp, Gesellschafterin
Gemüsebau Erdenglück GbR | 01.13.1 | 15 | 2014 | oevelgrund | Frau Lisa Kleinschmidt, Gesellschafterin
Baumschule Wurzelwerk e. K. | 01.30.2 | 11 | 1969 | lindholz | Herr Enno Wurzbacher, Inhaber
Spargelhof Sandmann GmbH | 01.13.1 | 26 | 1986 | lindholz | Herr Gerhard Sandmann, Geschäftsführer
Obsthof Apfelgarten Jürgens | 01.24.0 | 4 | 1958 | oevelgrund | Frau Wencke Jürgens, Inhaberin
Forstbetrieb von der Heyde | 02.10.0 | 3 | 1803 | lindholz | Herr Albrecht von der Heyde, Inhaber
Imkerei Summton | 01.49.0 | 1 | 2016 | steinau | Herr Jost Immenkamp, Inhaber
Kieswerk Auesand GmbH | 08.12.0 | 14 | 1961 | auenfeld | Herr Ulf Radebold, Betriebsleiter
Windpark Heideblick GmbH & Co. KG | 35.11.1 | 3 | 2013 | lindholz | Frau Dr. Silvia Nordmann, Geschäftsführerin
Bürgerenergie Lindenhafen eG | 35.11.1 | ? | -28 | nordstadt | Herr Raimund Käseberg, Vorstand
Entsorgung Saubertal GmbH | 38.11.0 | 87 | 1973 | industriehafen | Frau Ines Sauerland, Geschäftsführerin
Altstoffwerk Kreislauf Nord GmbH | 38.32.0 | 49 | 2007 | industriehafen | Herr Dr. Sören Matthiesen, Geschäftsführer
`
