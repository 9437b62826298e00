/** Transport, port, wholesale; columns as in `table.ts`. */
export const logistics = `
Nordlinde Logistik SE | 52.10.0 | 780 | 1988 | industriehafen | Herr Christian Wiedenroth, Standortleiter; Frau Jacqueline Perrin, Leiterin Personal; Herr Aleksander Wiśniewski, Leiter Immobilien
Spedition Kaczmarek & Söhne GmbH | 52.29.1 | 92 | 1975 | westkreuz | Herr Roman Kaczmarek, Geschäftsführer; Frau Agnieszka Kaczmarek, Prokuristin
Binnenschifffahrt Brodersen & Tönnies OHG | 50.40.0 | 26 | 1934 | hafen | Herr Momme Brodersen, Gesellschafter
Hafenumschlag Stichkanal GmbH | 52.24.0 | 64 | 1952 | industriehafen | Herr Ralf Lüttmann, Geschäftsführer
Lindenhafener Lagerhaus AG | 52.10.0 | 110 | 1898 | industriehafen | Frau Dr. Beatrix von Hollen, Vorständin
Schiffsagentur Poseidonis GmbH | 52.29.2 | 7 | 1969 | hafen | Herr Kostas Andreadis, Geschäftsführer
Transporte Țăranu e. K. | 49.41.0 | 13 | 2014 | westkreuz | Herr Bogdan Țăranu, Inhaber
Kühltransporte Frostmann GmbH | 49.41.0 | 45 | 1992 | westkreuz | Herr Siegbert Frostmann, Geschäftsführer
Umzüge Möbelius GmbH | 49.42.0 | 24 | 1981 | nordstadt | Herr Jens Möbelius, Geschäftsführer
Kurierdienst Lastenradler UG (haftungsbeschränkt) | 53.20.0 | 9 | -14 | altstadt | Frau Nele Brandstätter, Geschäftsführerin
Reisedienst Auenland GmbH | 49.39.2 | 31 | 1965 | steinau | Herr Alfons Rekemeyer, Geschäftsführer
Taxi- und Mietwagen Çelik GmbH | 49.32.0 | 38 | 2002 | weststadt | Herr İlhan Çelik, Geschäftsführer
Verkehrsbetriebe Lindenhafen GmbH | 49.31.0 | 346 | 1903 | weststadt | Frau Gudrun Sandhagen, Geschäftsführerin; Herr Tim Rosendahl, Leiter Angebotsplanung
Öztürk Lebensmittel-Großhandel GmbH | 46.39.9 | 58 | 1996 | industriehafen | Herr Kemal Öztürk, Geschäftsführer; Frau Selin Öztürk, Geschäftsführerin
Obst- und Gemüsehandel Grünberger GmbH | 46.31.0 | 23 | 1978 | industriehafen | Frau Heike Grünberger, Geschäftsführerin
Getränke-Fachgroßhandel Kruse & Kuhlmann KG | 46.34.0 | 36 | 1961 | westkreuz | Herr Dieter Kuhlmann, Geschäftsführer
Stahlhandel Eisenherz GmbH | 46.72.1 | 29 | 1958 | industriehafen | Herr Klaas Terhorst, Geschäftsführer
Baustoffe Sandkuhl GmbH & Co. KG | 46.73.4 | 43 | 1947 | ziegelei | Frau Ulrike Sandkuhl, Geschäftsführerin
Holzhandlung Astrein GmbH | 46.73.2 | 16 | 1970 | lindholz | Herr Ewald Bruns, Geschäftsführer
Technischer Handel Muffe & Flansch GmbH | 46.69.3 | 20 | 1986 | nordring | Herr Sönke Albertsen, Geschäftsführer
Elektrogroßhandel Ampereon GmbH | 46.52.0 | 34 | 2004 | westkreuz | Frau Claudia Rückert, Niederlassungsleiterin
Landhandel Kornblüte eG | 46.21.0 | 41 | 1922 | steinau | Herr Hermann Dierkes, Vorstand
Arzneimittel-Großhandel Heilkraut GmbH | 46.46.1 | 67 | 1984 | westkreuz | Herr Dr. Peer Vollmers, Geschäftsführer
Kraftfahrzeugteile Pleuel GmbH | 45.31.0 | ? | 1995 | nordring | Frau Yvonne Dethlefs, Geschäftsführerin
Reinigungsmittel-Großhandel Klarwasser e. K. | 46.44.2 | ? | 1989 | westkreuz | Herr Manfred Utz, Inhaber
Recycling und Schrott Karlowski GmbH | 46.77.0 | 32 | 1968 | industriehafen | Herr Grzegorz Karlowski, Geschäftsführer
Containerdepot Blaue Box GmbH | 52.21.5 | 11 | 2005 | industriehafen | Herr Lasse Petersilie, Betriebsleiter
Zweitverwertung Palettini GmbH | 16.24.0 | 19 | 2010 | westkreuz | Frau Cristina Popescu, Geschäftsführerin
`
