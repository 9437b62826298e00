/** Shops; columns as in `table.ts`. */
export const retail = `
Buchhandlung Seitenwind e. K. | 47.61.0 | 8 | 1981 | altstadt | Frau Friederike Lohmeyer, Inhaberin
Modehaus Kranz & Döring KG | 47.71.0 | 47 | 1913 | altstadt | Herr Hubertus Döring, Geschäftsführer; Frau Charlotte Döring, Einkaufsleiterin
Schuhhaus Sohlenreich GmbH | 47.72.1 | 12 | 1956 | altstadt | Herr Bertram Sohlmann, Geschäftsführer
Optik Augenstern GmbH | 47.78.1 | 9 | 1987 | altstadt | Frau Sabrina Nolting, Geschäftsführerin
Hörakustik Ohrwerk GmbH | 47.74.0 | 6 | 2009 | altstadt | Herr Malte Hinrichsen, Geschäftsführer
Juwelier Goldmund e. K. | 47.77.0 | 5 | 1948 | altstadt | Frau Rosemarie Goldmund, Inhaberin
Spielwaren Kunterbunt GmbH | 47.65.0 | 7 | 1990 | altstadt | Frau Antje Wulfert, Geschäftsführerin
Rats-Apotheke am Alten Markt e. K. | 47.73.0 | 13 | 1654 | altstadt | Frau Dr. Barbara Hellweg, Inhaberin
Linden-Apotheke e. K. | 47.73.0 | 9 | 1962 | suedvorstadt | Herr Dr. Arash Tavakoli, Inhaber
Speichenwerk Fahrräder GmbH | 47.64.1 | 11 | -27 | hafen | Herr Jakob Fennemann, Geschäftsführer
Sporthaus Anpfiff GmbH | 47.64.2 | 15 | 1976 | weststadt | Herr Kai Drögemüller, Geschäftsführer
Möbel Wohnwelt Tegtmeyer GmbH & Co. KG | 47.59.1 | 118 | 1964 | westkreuz | Herr Henning Tegtmeyer, Geschäftsführer; Frau Simone Kallweit, Marktleiterin
Bau- und Gartenmarkt Hornbostel-Kamp GmbH | 47.52.3 | 72 | 1988 | westkreuz | Herr Dirk Kamp, Marktleiter
Frischemarkt Balkan Delikates | 47.11.1 | 6 | 2012 | nordstadt | Frau Amra Delić, Inhaberin
Frischemarkt Südallee Demir KG | 47.11.1 | 34 | 2005 | suedvorstadt | Frau Gülay Demir, Geschäftsführerin
Unverpackt Lindenhafen eG | 47.29.0 | 4 | 2018 | altstadt | Frau Svenja Oltmanns, Vorständin
Weinkontor Rebensaft GmbH | 47.25.0 | 5 | 1996 | hafen | Herr Jean-Luc Bréchet, Geschäftsführer
Tee & Tonwaren Himmelstern | 47.29.0 | 2 | 1985 | altstadt | Frau Hedwig Himmel, Inhaberin
Blumen Stiel & Blüte | 47.76.1 | 3 | 2003 | weststadt | Frau Halina Stępień, Inhaberin
Gartencenter Övelgrund GmbH | 47.76.1 | 26 | 1977 | oevelgrund | Herr Hauke Oltersdorf, Geschäftsführer
Tierbedarf Pfotenglück e. K. | 47.76.2 | ? | 2015 | westkreuz | Frau Jessica Mahler, Inhaberin
Musikhaus Dreiklang GmbH | 47.59.3 | 8 | 1971 | suedvorstadt | Herr Viktor Schellenberg, Geschäftsführer
Papeterie Löschblatt | 47.62.2 | 3 | 1994 | altstadt | Frau Ingeborg Tamm, Inhaberin
Elektronik Platinum Service GmbH | 47.41.0 | 7 | 2007 | nordstadt | Herr Anton Melnyk, Geschäftsführer
Handy-Klinik Kaya | 95.12.0 | 2 | 2016 | weststadt | Herr Burak Kaya, Inhaber
Antiquariat Eselsohr | 47.79.2 | 1 | 1989 | altstadt | Herr Eberhard Zwirner, Inhaber
Stoffe & Garne Fadenlauf | 47.51.0 | 3 | 2011 | muehlenviertel | Frau Ramona Kiehl, Inhaberin
Tankstelle am Westring Böttjer e. K. | 47.30.1 | 10 | 1998 | weststadt | Herr Enno Böttjer, Inhaber
Hofladen und Feinkost Stoppelfeld GmbH | 47.21.0 | 6 | 2008 | lindholz | Frau Marlene Stoppel, Geschäftsführerin
Haushaltswaren Topf & Deckel OHG | 47.59.9 | 5 | 1935 | altstadt | Herr Ernst-August Deckelmann, Gesellschafter
Küchenstudio Herzstück GmbH | 47.59.1 | 9 | 2002 | westkreuz | Herr Patrick Ruhnau, Geschäftsführer
Onlinehandel Kistenweise GmbH | 47.91.9 | 21 | -29 | westkreuz | Frau Alina Reschke, Geschäftsführerin
Second-Hand Kleiderkreisel Nordstadt gGmbH | 47.79.9 | ? | 2013 | nordstadt | Frau Birgit Asmussen, Leiterin
`
