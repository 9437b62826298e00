/** Handwerk and building; columns as in `table.ts`. */
export const crafts = `
Tischlerei Holtkötter GmbH & Co. KG | 43.32.0 | 23 | 1968 | nordring | Frau Henrike Holtkötter, Geschäftsführerin; Herr Lukas Wohlrab, Werkstattleiter
Zimmerei Drewelow & Sohn GmbH | 43.91.2 | 17 | 1954 | steinau | Herr Hinrich Drewelow, Geschäftsführer
Dachdeckerei Brüggenkamp GmbH | 43.91.1 | 31 | 1979 | ziegelei | Herr Carsten Brüggenkamp, Geschäftsführer
Elektro Sievering GmbH | 43.21.0 | 42 | 1961 | westkreuz | Frau Birte Sievering, Geschäftsführerin; Herr Detlef Maschke, Ausbildungsleiter
Elektrotechnik Yıldırım e. K. | 43.21.0 | 11 | 2012 | nordring | Herr Emre Yıldırım, Inhaber
Kröncke Sanitär- und Heizungsbau GmbH | 43.22.0 | 26 | 1948 | weststadt | Herr Jörn Kröncke, Geschäftsführer
Bad & Heizung Öztürk GmbH | 43.22.0 | 12 | 2006 | nordstadt | Herr Serkan Öztürk, Geschäftsführer
Kälte-Klima Vollrath UG (haftungsbeschränkt) | 43.22.0 | 4 | -21 | westkreuz | Herr Jannik Vollrath, Geschäftsführer
Malerwerkstätten Lüdeking GmbH | 43.34.1 | 19 | 1972 | muehlenviertel | Frau Silke Lüdeking, Geschäftsführerin
Malerbetrieb Kazimierz Szymański | 43.34.1 | 3 | 2017 | nordstadt | Herr Kazimierz Szymański, Inhaber
Fliesen Wójcik GbR | 43.33.0 | 5 | 2009 | weststadt | Herr Zdzisław Wójcik, Gesellschafter
Parkett & Boden Ehlerding e. K. | 43.33.0 | 7 | 1991 | suedvorstadt | Herr Norbert Ehlerding, Inhaber
Gerüstbau Tietgen GmbH | 43.99.1 | 37 | 1986 | ziegelei | Herr Marco Tietgen, Geschäftsführer
Stuckateurbetrieb Bianchi & Lohse OHG | 43.31.0 | ? | 1998 | muehlenviertel | Herr Fabio Bianchi, Gesellschafter
Glaserei Lichtblick e. K. | 43.34.2 | 6 | 1983 | altstadt | Frau Ute Rönnfeldt, Inhaberin
Metallbau Ostendarp GmbH | 25.11.0 | 34 | 1966 | nordring | Herr Ludger Ostendarp, Geschäftsführer
Steinmetzwerkstatt Grabowski | 23.70.0 | 3 | 1957 | suedvorstadt | Frau Beata Grabowski, Inhaberin
Straßen- und Tiefbau Haverbeck GmbH & Co. KG | 42.11.0 | 138 | 1951 | ziegelei | Herr Burkhard Haverbeck, Geschäftsführer; Frau Nadine Ohlrogge, Personalleiterin
Hochbau Reinkensmeyer GmbH | 41.20.1 | 74 | 1932 | westkreuz | Frau Tabea Reinkensmeyer, Geschäftsführerin; Herr Stefan Prigge, Oberbauleiter
Abbruch und Erdbau Kosel GmbH | 43.11.0 | 22 | 1995 | ziegelei | Herr Mirko Kosel, Geschäftsführer
Kabelbau Nordwind GmbH | 42.22.0 | 58 | 2003 | westkreuz | Herr Ingo Teschner, Geschäftsführer
Garten- und Landschaftsbau Grünwinkel GmbH | 81.30.1 | 28 | 1984 | oevelgrund | Frau Wiebke Grünwinkel, Geschäftsführerin
Blankmann Gebäudedienste GmbH | 81.21.0 | 165 | 1976 | nordstadt | Frau Dörte Blankmann, Geschäftsführerin; Herr Costin Mureșan, Objektleiter
Schornsteinfegermeisterbetrieb Rußmann | 81.22.1 | 2 | 2014 | lindholz | Herr Olaf Rußmann, Inhaber
Bäckerei Weißgerber KG | 10.71.0 | 86 | 1926 | altstadt | Frau Annegret Weißgerber, Geschäftsführerin; Herr Moritz Weißgerber, Betriebsleiter
Backhaus Mühlenkorn GmbH | 10.71.0 | 41 | 1994 | muehlenviertel | Herr Gerrit Wilkens, Geschäftsführer
Fleischerei Buddenkotte OHG | 10.13.0 | 14 | 1937 | weststadt | Herr Ansgar Buddenkotte, Gesellschafter
Kfz-Werkstatt Şahin & Brandes GbR | 45.20.3 | 6 | 2010 | nordstadt | Herr Ferhat Şahin, Gesellschafter
Autohaus Westkreuz GmbH | 45.11.0 | 48 | 1989 | westkreuz | Herr Volker Niemann, Geschäftsführer
Karosserie- und Lackzentrum Peschke GmbH | 45.20.1 | 16 | 1999 | nordring | Herr Ronny Peschke, Geschäftsführer
Friseursalon Haarscharf | 96.02.1 | 5 | 2013 | altstadt | Frau Elif Kaplan, Inhaberin
Barbershop Karadağ | 96.02.1 | 3 | -26 | weststadt | Herr Deniz Karadağ, Inhaber
Kosmetik am Nikolaikirchhof | 96.02.2 | 2 | 2016 | altstadt | Frau Iwona Woźniak, Inhaberin
Orthopädietechnik Gutschritt GmbH | 32.50.2 | 22 | 1992 | suedvorstadt | Herr Dr. Henning Gutschritt, Geschäftsführer
Zahntechnik Brückenlabor GmbH | 32.50.3 | 18 | 2001 | altstadt | Frau Katja Siebrecht, Geschäftsführerin
Polsterei und Raumausstattung Wegener-Łuczak | 95.24.0 | 4 | 1988 | muehlenviertel | Frau Małgorzata Wegener-Łuczak, Inhaberin
Schuhmacherei Absatz | 95.23.0 | 1 | 1979 | altstadt | Herr Giorgios Papadakis, Inhaber
Uhrmacherei Zeitlos | 95.25.0 | 2 | 1963 | altstadt | Herr Wolfhard Pankratz, Inhaber
Bootsbau Klabunde GmbH | 30.12.0 | 18 | 1958 | hafen | Herr Torben Klabunde, Geschäftsführer
Segelmacherei Tuchfühlung e. K. | 13.92.0 | 5 | 2007 | hafen | Frau Merle Josten, Inhaberin
Goldschmiede Feinsinn | 32.12.0 | 2 | 2015 | altstadt | Frau Leonie Marquardsen, Inhaberin
Orgelbau Klangholz GmbH | 32.20.0 | 9 | 1974 | lindholz | Herr Friedemann Stolberg, Geschäftsführer
Bestattungen Ruhepol GmbH | 96.03.1 | 8 | 1949 | suedvorstadt | Frau Christiane Habermann, Geschäftsführerin
Wäscherei Reinweiß GmbH | 96.01.0 | 33 | 1969 | nordring | Herr Radu Ionescu, Betriebsleiter
Schlüssel- und Sicherheitstechnik Riegel e. K. | 43.29.9 | ? | 2004 | nordstadt | Herr Udo Riegel, Inhaber
Dämmtechnik Đorđević GmbH | 43.29.1 | 15 | 2011 | nordring | Frau Dušica Đorđević, Geschäftsführerin
`
