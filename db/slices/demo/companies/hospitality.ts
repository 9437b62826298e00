/** Food, beds and leisure; columns as in `table.ts`. */
export const hospitality = `
Brauhaus Zur Alten Schleuse GmbH | 56.10.1 | 32 | 1997 | hafen | Herr Sven Hagedorn, Geschäftsführer; Frau Manuela Hagedorn, Serviceleiterin
Hotel Speicher Sieben GmbH | 55.10.1 | 54 | 2009 | hafen | Frau Constanze Freytag, Direktorin
Hotel Zum Goldenen Lot e. K. | 55.10.2 | 14 | 1928 | altstadt | Herr Ferdinand Lothmann, Inhaber
Pension Deichblick | 55.10.4 | 3 | 1983 | auenfeld | Frau Erika Janßen, Inhaberin
Gasthof Lindholzer Krug OHG | 55.10.3 | 9 | 1861 | lindholz | Frau Imke Sudhoff, Gesellschafterin
Restaurant Bosporus Öz GmbH | 56.10.1 | 13 | 2004 | weststadt | Herr Orhan Öz, Geschäftsführer
Trattoria Da Nunzia | 56.10.1 | ? | 1992 | altstadt | Frau Annunziata Ferrante, Inhaberin
Restaurant Lotusteich | 56.10.1 | 6 | 2001 | suedvorstadt | Frau Thị Hương Nguyễn, Inhaberin
Taverne Mykene | 56.10.1 | 8 | 1986 | nordstadt | Herr Stavros Lazaridis, Inhaber
Imbiss Zum Stichkanal | 56.10.3 | 2 | 2010 | industriehafen | Frau Doris Quade, Inhaberin
Café Sahnehaube GmbH | 56.10.4 | 16 | 1959 | altstadt | Frau Rita Wegmann, Geschäftsführerin
Eiscafé Dolce Brina | 56.10.5 | 8 | 1974 | altstadt | Herr Silvano De Bona, Inhaber
Café Lesezeichen UG (haftungsbeschränkt) | 56.10.4 | 5 | -11 | muehlenviertel | Frau Carlotta Wieneke, Geschäftsführerin
Hafenbar Backbord GbR | 56.30.3 | 6 | -20 | hafen | Herr Niklas Reimann, Gesellschafter
Catering Löffelweise GmbH | 56.21.0 | 24 | 2006 | nordring | Frau Daniela Kortmann, Geschäftsführerin
Betriebsgastronomie Mittagstisch GmbH | 56.29.0 | 83 | 1993 | nordring | Herr Rolf Ellerbrock, Geschäftsführer
Fitnessstudio Kraftwerk Nord GmbH | 93.13.0 | 17 | 2008 | nordstadt | Herr Dominik Schaper, Geschäftsführer
Kletterhalle Steilhang GmbH | 93.11.0 | 12 | 2016 | campus | Frau Ronja Westphal, Geschäftsführerin
Kino Lichtspeicher GmbH | 59.14.0 | 11 | 1951 | hafen | Herr Konrad Feldhaus, Geschäftsführer
Fahrgastschifffahrt Auenperle GmbH | 50.30.0 | 9 | 1962 | hafen | Herr Harm Brodersen, Geschäftsführer
Tanzschule Wiegeschritt e. K. | 85.52.0 | ? | 1967 | suedvorstadt | Frau Viola Schönherr, Inhaberin
Reisebüro Fernblick GmbH | 79.11.0 | 5 | 1979 | altstadt | Frau Martina Gerlach, Geschäftsführerin
Campingplatz Am Sommerdeich KG | 55.30.0 | 4 | 1971 | auenfeld | Herr Gerd Osterloh, Geschäftsführer
Sauna- und Badehaus Dampfsperre GmbH | 96.04.0 | ? | 2014 | muehlenviertel | Frau Nicole Albers, Geschäftsführerin
`
