export const lindenhafen = `// Lindenhafen, a city that does not exist: an inland port with an old town, industry and villages around it.
//
// A heading starts a table, the next line names its columns, each further line is one record. Bars separate the cells; a dash is an
// empty cell, and empty cells at the end are left out. Indented lines below a record are its text. Days count from the day on which
// the office is made. A line that cannot be read is named by its number.

# Kollegium
// The first works at this workstation.
Name | ausgeschieden
Katrin Averbeck
Jens Mahlstedt
Aylin Demirtaş
Tobias Rüschen
Dr. Hannah Petersdorf
Renate Struckmeyer | vor 320 Tagen

# Themen
// A second theme with the same key succeeds the first. A theme starts on the first of the month of the day given.
Kürzel | Name | gilt seit | im Fokus
Fachkräfte | Fachkräfte gewinnen und halten | vor 1300 Tagen
  Betriebe finden Auszubildende, Fachkräfte und Rückkehrer und halten die, die da sind: Ausbildung, Anerkennung ausländischer Abschlüsse, Wohnraum, Kinderbetreuung, Weiterbildung.
Energie | Energieeffizienz im Gewerbe | vor 1300 Tagen
  Energieberatung, Abwärme und Eigenstrom in kleinen und mittleren Betrieben. Vom Rat im Zuge des Klimaplans erweitert und umbenannt.
Energie | Klimaneutral wirtschaften | vor 400 Tagen
  Energie, Wärmenetz, Wasserstoff und Kreislaufwirtschaft. Führt das Thema „Energieeffizienz im Gewerbe“ fort und nimmt Lieferketten und Verkehr hinzu.
Flächen | Flächen, Hafen und Erreichbarkeit | vor 1300 Tagen | ja
  Gewerbeflächen entwickeln und nachverdichten, den Hafen als Umschlagplatz sichern, Betriebe mit Straße, Schiene, Wasser, Rad und Glasfaser anbinden.
Innenstadt | Lebendige Innenstadt | vor 1100 Tagen
  Handel, Gastronomie, Kultur und Wohnen in der Altstadt: Leerstand vermitteln, Außengastronomie erleichtern, Veranstaltungen abstimmen.
Zukunft | Zukunftsfähiger Mittelstand | vor 1100 Tagen
  Gründung, Nachfolge, Digitalisierung und Zusammenarbeit mit der Hochschule – damit aus guten Betrieben keine letzten Betriebe werden.

# Lagen
// Postcodes begin with 43, a region that the German post has not assigned.
Lage | Ortsteil | PLZ | Gewerbegebiet
Altstadt | Altstadt | 43110
Hafen | Hafenquartier | 43112
Industriehafen | Hafenquartier | 43112 | Industriehafen
Nordstadt | Nordstadt | 43113
Nordring | Nordstadt | 43113 | Gewerbepark Nordring
Südvorstadt | Südvorstadt | 43115
Weststadt | Weststadt | 43117
Westkreuz | Weststadt | 43117 | Gewerbegebiet Westkreuz
Mühlenviertel | Mühlenviertel | 43118
Auenfeld | Auenfeld | 43119
Chemiepark | Auenfeld | 43119 | Chemiepark Auenfeld
Lindholz | Lindholz | 43121
Groß Steinau | Groß Steinau | 43123
Ziegelei | Groß Steinau | 43123 | Gewerbegebiet Ziegelei
Övelgrund | Övelgrund | 43124
Campus Ost | Campus Ost | 43125 | Technologiepark Campus Ost

# Eingelesene Listen
// The text below a list: the lines of its file that were rejected.
Kürzel | Datei | eingelesen | von
Bestand | Unternehmensbestand_Lindenhafen.csv | vor 915 Tagen | Renate Struckmeyer
  Zeile 48 (nameMissing): 47;;Kaistraße;11;43112;Lindenhafen;Hafenquartier;;;
  Zeile 117 (duplicateInFile): 116;Tischlerei Holtkötter GmbH & Co. KG;Werkstraße;5;43113;Lindenhafen;Nordstadt;;43.32.0;19
Nachtrag | Gewerbeanmeldungen_Nachtrag.csv | vor 268 Tagen | Tobias Rüschen

# Spalten der Listen
Überschrift | Feld
Lfd. Nr.
Firma | name
Straße | street
Hausnr. | houseNumber
PLZ | postcode
Ort | city
Ortsteil | district
Telefon | phone
WZ 2008 | sectorCode
Beschäftigte | employees

# Betriebe
// gegründet: the year, or months before today. erfasst: with a list, or by hand on a day. The text is the remark on the record.
// Telephone numbers come from ranges that the Bundesnetzagentur reserves for films and books (Mitteilung 148/2021), domains from
// those reserved for examples. VAT numbers have valid check digits but belong to a series that is not in use. None is used twice.
Name | WZ 2008 | Beschäftigte | gegründet | Lage | Anschrift | Telefon | E-Mail | Web | Register | erfasst | USt-IdNr.

## Industrie
Hydrovant Pumpentechnik GmbH | 28.13.0 | 212 | 1949 | Nordring | Werkstraße 52 | 040 66969-114 | post@hydrovant-pumpentechnik.example | www.hydrovant-pumpentechnik.example | HRB 4325 | Bestand | DE999902590
  Eigene Fläche 14.200 m², Erweiterung seit Baugenehmigung gesichert.
Kesselschmiede Uphoff GmbH & Co. KG | 25.29.0 | 96 | 1911 | Nordstadt | Kesselstraße 48 | 040 66969-501 | post@kesselschmiede-uphoff.example | www.kesselschmiede-uphoff.example | HRA 1223 | Bestand | DE999909257
Aurelith Chemie AG | 20.14.0 | 640 | 1924 | Chemiepark | Laborstraße 37 | 040 66969-888 | info@aurelith-chemie.example | www.aurelith-chemie.example | HRB 4351 | Bestand | DE999901118
  Termine immer über das Sekretariat der Werkleitung. Besuch nur mit Sicherheitsunterweisung (20 Minuten einplanen).
Präzisionsteile Averdiek GmbH | 25.62.0 | 128 | 1978 | Nordring | Nordring 33 | 040 66969-275 | post@praezisionsteile-averdiek.example | www.praezisionsteile-averdiek.example | HRB 4356 | Bestand | DE999906291
Ziegelwerk Steinau GmbH | 23.32.0 | 63 | 1896 | Ziegelei | Ringofenstraße 51 | 040 66969-662 | post@ziegelwerk-steinau.example | www.ziegelwerk-steinau.example | HRB 4378 | Bestand
  Stammt aus dem Jahr 1896; der Ringofen steht unter Denkmalschutz.
Lindenhafener Kranbau GmbH | 28.22.0 | 318 | 1921 | Industriehafen | Terminalstraße 15 | 040 66969-049 | post@lindenhafener-kranbau.example | www.lindenhafener-kranbau.example | HRB 4384 | Bestand | DE999901853
Getriebebau Radwerk GmbH | 28.15.0 | 147 | 1953 | Nordring | Zum Drehwerk 55 | 040 66969-436 | post@getriebebau-radwerk.example | www.getriebebau-radwerk.example | HRB 4397 | Bestand | DE999904446
Gießerei Nordglut GmbH | 24.51.0 | 84 | 1908 | Nordstadt | Kesselstraße 72 | 040 66969-823 | buero@giesserei-nordglut.example | www.giesserei-nordglut.example | HRB 4416 | Bestand
Härterei und Oberflächentechnik Voßberg GmbH | 25.61.0 | 39 | 1987 | Nordring | Nordring 6 | 040 66969-210 | kontakt@haerterei-oberflaechentechnik.example | www.haerterei-oberflaechentechnik.example | HRB 4433 | Bestand
Stanzwerk Möhlmann GmbH & Co. KG | 25.50.4 | 71 | 1964 | Nordring | Zum Drehwerk 38 | 040 66969-597 | buero@stanzwerk-moehlmann.example | www.stanzwerk-moehlmann.example | HRA 1331 | Bestand
Federn und Draht Quast GmbH | 25.93.0 | 27 | 1929 | Nordstadt | Gießereistraße 5 | 040 66969-984 | post@federn-draht-quast.example | www.federn-draht-quast.example | HRB 4450 | Bestand
Werkzeugbau Kleinhenz GmbH | 25.73.5 | 36 | 1990 | Nordring | Schlosserweg 42a | 040 66969-371 | post@werkzeugbau-kleinhenz.example | www.werkzeugbau-kleinhenz.example | HRB 4460 | Bestand
Armaturenfabrik Seegers GmbH | 28.14.0 | 109 | 1938 | Industriehafen | Schleusenstraße 64 | 040 66969-758 | info@armaturenfabrik-seegers.example | www.armaturenfabrik-seegers.example | HRB 4480 | Bestand | DE999908512
Antriebstechnik Lindholz GmbH | 27.11.0 | 52 | 1997 | Lindholz | Heideweg 38 | 040 66969-145 | post@antriebstechnik-lindholz.example | www.antriebstechnik-lindholz.example | HRB 4490 | Bestand
Schaltwerk Brandhorst GmbH | 27.12.0 | 88 | 1973 | Westkreuz | Güterstraße 61 | 040 66969-532 | buero@schaltwerk-brandhorst.example | www.schaltwerk-brandhorst.example | HRB 4504 | Bestand
Leiterplatten Mikrolin GmbH | 26.12.0 | 46 | 2000 | Campus Ost | Campusallee 72 | 040 66969-919 | kontakt@leiterplatten-mikrolin.example | www.leiterplatten-mikrolin.example | HRB 4515 | Bestand
Messtechnik Feinspur GmbH | 26.51.1 | 33 | 2008 | Campus Ost | Gründerweg 71 | 040 66969-306 | info@messtechnik-feinspur.example | www.messtechnik-feinspur.example | HRB 4535 | Bestand
Beweglin Medizintechnik GmbH | 32.50.1 | 29 | vor 16 Monaten | Campus Ost | Gründerweg 42 | 040 66969-693 | kontakt@beweglin-medizintechnik.example | www.beweglin-medizintechnik.example | HRB 4549 | vor 560 Tagen
Optik Brennweite GmbH | 26.70.0 | 24 | 1996 | Campus Ost | Campusallee 70 | 040 66969-080 | kontakt@optik-brennweite.example | www.optik-brennweite.example | HRB 4556 | Bestand
Kunststoffwerk Perlitz GmbH | 22.29.0 | 119 | 1962 | Westkreuz | Otto-Lilienthal-Straße 2 | 040 66969-467 | kontakt@kunststoffwerk-perlitz.example | www.kunststoffwerk-perlitz.example | HRB 4574 | Bestand | DE999907034
Folienwerk Klarsicht GmbH & Co. KG | 22.21.0 | 157 | 1985 | Chemiepark | Tor-Süd-Straße 61 | 040 66969-854 | buero@folienwerk-klarsicht.example | www.folienwerk-klarsicht.example | HRA 1465 | Bestand | DE999904077
Verpackungen Kartonek GmbH | 17.21.0 | 93 | 1971 | Westkreuz | Am Westkreuz 2 | 040 66969-241 | buero@verpackungen-kartonek.example | www.verpackungen-kartonek.example | HRB 4591 | Bestand
Papierveredelung Büttenau GmbH | 17.12.0 | - | 1889 | Mühlenviertel | Am Wehr 1 | 040 66969-628 | info@papierveredelung-buettenau.example | www.papierveredelung-buettenau.example | HRB 4610 | Bestand
Lackfabrik Chroma Nord GmbH | 20.30.0 | 54 | 1956 | Chemiepark | Tor-Süd-Straße 73 | 040 66969-015 | post@lackfabrik-chroma-nord.example | www.lackfabrik-chroma-nord.example | HRB 4619 | Bestand
Klebstoffwerk Haftgrund GmbH | 20.52.0 | 44 | 1982 | Chemiepark | Laborstraße 11 | 040 66969-402 | post@klebstoffwerk-haftgrund.example | www.klebstoffwerk-haftgrund.example | HRB 4630 | Bestand
Wasserstoffwerk Auenfeld GmbH | 20.11.0 | 12 | vor 19 Monaten | Chemiepark | Tor-Süd-Straße 63 | 040 66969-789 | post@wasserstoffwerk-auenfeld.example | www.wasserstoffwerk-auenfeld.example | HRB 4646 | vor 490 Tagen
Salbenmanufaktur Arnika GmbH | 21.20.0 | 31 | 1931 | Südvorstadt | Südallee 56 | 040 66969-176 | info@salbenmanufaktur-arnika.example | www.salbenmanufaktur-arnika.example | HRB 4655 | Bestand
Lindholzer Brunnen Getränke GmbH | 11.07.0 | 68 | 1934 | Auenfeld | Auenweg 32 | 040 66969-563 | post@lindholzer-brunnen-getraenke.example | www.lindholzer-brunnen-getraenke.example | HRB 4672 | Bestand
Lindenhafener Privatbrauerei Zum Anker GmbH & Co. KG | 11.05.0 | 57 | 1872 | Hafen | Kranbogen 17 | 040 66969-950 | info@lindenhafener-privatbrauerei-anker.example | www.lindenhafener-privatbrauerei-anker.example | HRA 1573 | Bestand
Kaffeerösterei Bohnenspeicher GmbH | 10.83.0 | 19 | 2011 | Hafen | Kaistraße 26 | 040 66969-337 | post@kaffeeroesterei-bohnenspeicher.example | www.kaffeeroesterei-bohnenspeicher.example | HRB 4695 | Nachtrag
Feinkost Şimşek GmbH | 10.89.0 | 76 | 1999 | Industriehafen | Am Stichkanal 42 | 040 66969-724 | post@feinkost-simsek.example | www.feinkost-simsek.example | HRB 4717 | Bestand
Fischmanufaktur Hering & Söhne KG | 10.20.0 | 35 | 1906 | Industriehafen | Am Stichkanal 50 | 040 66969-111 | kontakt@fischmanufaktur-hering-soehne.example | www.fischmanufaktur-hering-soehne.example | HRA 1616 | Bestand
Süßwarenfabrik Zuckerhut GmbH | 10.82.0 | 133 | 1923 | Weststadt | Bahnhofstraße 39 | 040 66969-498 | kontakt@suesswarenfabrik-zuckerhut.example | www.suesswarenfabrik-zuckerhut.example | HRB 4738 | Bestand | DE999905924
Auenmühle Heitkamp KG | 10.61.0 | 21 | 1847 | Mühlenviertel | Mühlenweg 17 | 040 66969-885 | post@auenmuehle-heitkamp.example | www.auenmuehle-heitkamp.example | HRA 1640 | Bestand
Druckerei Setzkasten GmbH | 18.12.0 | 28 | 1919 | Weststadt | Schillerstraße 56 | 040 66969-272 | info@druckerei-setzkasten.example | www.druckerei-setzkasten.example | HRB 4760 | Bestand
  Druckt seit Jahren unsere Einladungen; Angebote bitte trotzdem immer mit zwei Vergleichen einholen.
Sägewerk Heidholz GmbH | 16.10.0 | 18 | 1959 | Lindholz | Heideweg 74 | 040 66969-659 | post@saegewerk-heidholz.example | www.saegewerk-heidholz.example | HRB 4779 | Bestand
Betonwerk Auesteine GmbH | 23.61.0 | 47 | 1967 | Industriehafen | Terminalstraße 51 | 040 66969-046 | buero@betonwerk-auesteine.example | www.betonwerk-auesteine.example | HRB 4795 | Bestand
Fahrzeugaufbauten Tönsmeister GmbH | 29.20.0 | 61 | 1983 | Westkreuz | Otto-Lilienthal-Straße 57a | 040 66969-433 | info@fahrzeugaufbauten-toensmeister.example | www.fahrzeugaufbauten-toensmeister.example | HRB 4799 | Bestand
Objektmöbel Raumsinn GmbH | 31.01.2 | 40 | 1993 | Lindholz | Kirchstraße 59a | 040 66969-820 | kontakt@objektmoebel-raumsinn.example | www.objektmoebel-raumsinn.example | HRB 4821 | Bestand
Batteriesysteme Zellenreich GmbH | 27.20.0 | 17 | vor 23 Monaten | Campus Ost | Forschungsring 9 | 040 66969-207 | kontakt@batteriesysteme-zellenreich.example | www.batteriesysteme-zellenreich.example | HRB 4828 | vor 372 Tagen

## Handwerk und Bau
Tischlerei Holtkötter GmbH & Co. KG | 43.32.0 | 23 | 1968 | Nordring | Zum Drehwerk 43 | 040 66969-594 | post@tischlerei-holtkoetter.example | www.tischlerei-holtkoetter.example | HRA 1732 | Bestand
Zimmerei Drewelow & Sohn GmbH | 43.91.2 | 17 | 1954 | Groß Steinau | Am Anger 23 | 040 66969-981 | buero@zimmerei-drewelow-sohn.example | www.zimmerei-drewelow-sohn.example | HRB 4853 | Bestand
Dachdeckerei Brüggenkamp GmbH | 43.91.1 | 31 | 1979 | Ziegelei | Ringofenstraße 4 | 040 66969-368 | post@dachdeckerei-brueggenkamp.example | www.dachdeckerei-brueggenkamp.example | HRB 4875 | Bestand
Elektro Sievering GmbH | 43.21.0 | 42 | 1961 | Westkreuz | Güterstraße 16a | 040 66969-755 | buero@elektro-sievering.example | www.elektro-sievering.example | HRB 4879 | Bestand
Elektrotechnik Yıldırım e. K. | 43.21.0 | 11 | 2012 | Nordring | Schlosserweg 13c | 040 66969-142 | post@elektrotechnik-yildirim.example | www.elektrotechnik-yildirim.example | HRA 1786 | Bestand
Kröncke Sanitär- und Heizungsbau GmbH | 43.22.0 | 26 | 1948 | Weststadt | Schillerstraße 64 | 040 66969-529 | post@kroencke-sanitaer-heizungsbau.example | www.kroencke-sanitaer-heizungsbau.example | HRB 4905 | Bestand
Bad & Heizung Öztürk GmbH | 43.22.0 | 12 | 2006 | Nordstadt | Kesselstraße 70 | 040 66969-916 | info@bad-heizung-oeztuerk.example | www.bad-heizung-oeztuerk.example | HRB 4925 | Bestand
Kälte-Klima Vollrath UG (haftungsbeschränkt) | 43.22.0 | 4 | vor 21 Monaten | Westkreuz | Güterstraße 19 | 040 66969-303 | post@kaelte-klima-vollrath.example | www.kaelte-klima-vollrath.example | HRB 4929 | vor 518 Tagen
Malerwerkstätten Lüdeking GmbH | 43.34.1 | 19 | 1972 | Mühlenviertel | Am Wehr 22 | 040 66969-690 | buero@malerwerkstaetten-luedeking.example | www.malerwerkstaetten-luedeking.example | HRB 4946 | Bestand
Malerbetrieb Kazimierz Szymański | 43.34.1 | 3 | 2017 | Nordstadt | Kesselstraße 24 | 040 66969-077 | malerbetrieb-kazimierz-szymanski@example.org | - | Einzelunternehmen | Bestand
Fliesen Wójcik GbR | 43.33.0 | 5 | 2009 | Weststadt | Westring 25 | 040 66969-464 | kontakt@fliesen-wojcik.example | www.fliesen-wojcik.example | - | Bestand
Parkett & Boden Ehlerding e. K. | 43.33.0 | 7 | 1991 | Südvorstadt | Südallee 1 | 040 66969-851 | post@parkett-boden-ehlerding.example | www.parkett-boden-ehlerding.example | HRA 1868 | Bestand
Gerüstbau Tietgen GmbH | 43.99.1 | 37 | 1986 | Ziegelei | Tongrube 25 | 040 66969-238 | buero@geruestbau-tietgen.example | www.geruestbau-tietgen.example | HRB 5000 | Bestand
Stuckateurbetrieb Bianchi & Lohse OHG | 43.31.0 | - | 1998 | Mühlenviertel | Am Wehr 36 | 040 66969-625 | post@stuckateurbetrieb-bianchi-lohse.example | www.stuckateurbetrieb-bianchi-lohse.example | HRA 1895 | Bestand
Glaserei Lichtblick e. K. | 43.34.2 | 6 | 1983 | Altstadt | Rathausplatz 10 | 040 66969-012 | buero@glaserei-lichtblick.example | www.glaserei-lichtblick.example | HRA 1913 | Bestand
Metallbau Ostendarp GmbH | 25.11.0 | 34 | 1966 | Nordring | Werkstraße 15 | 040 66969-399 | info@metallbau-ostendarp.example | www.metallbau-ostendarp.example | HRB 5034 | Bestand
Steinmetzwerkstatt Grabowski | 23.70.0 | 3 | 1957 | Südvorstadt | Gartenstraße 54b | 040 66969-786 | steinmetzwerkstatt-grabowski@example.org | www.steinmetzwerkstatt-grabowski.example | Einzelunternehmen | Bestand
Straßen- und Tiefbau Haverbeck GmbH & Co. KG | 42.11.0 | 138 | 1951 | Ziegelei | Tongrube 53 | 040 66969-173 | kontakt@strassen-tiefbau-haverbeck.example | www.strassen-tiefbau-haverbeck.example | HRA 1951 | Bestand | DE999905182
Hochbau Reinkensmeyer GmbH | 41.20.1 | 74 | 1932 | Westkreuz | Am Westkreuz 15 | 040 66969-560 | info@hochbau-reinkensmeyer.example | www.hochbau-reinkensmeyer.example | HRB 5079 | Bestand
Abbruch und Erdbau Kosel GmbH | 43.11.0 | 22 | 1995 | Ziegelei | Tongrube 28 | 040 66969-947 | info@abbruch-erdbau-kosel.example | www.abbruch-erdbau-kosel.example | HRB 5092 | Bestand
Kabelbau Nordwind GmbH | 42.22.0 | 58 | 2003 | Westkreuz | Am Westkreuz 68 | 040 66969-334 | info@kabelbau-nordwind.example | www.kabelbau-nordwind.example | HRB 5107 | Bestand
Garten- und Landschaftsbau Grünwinkel GmbH | 81.30.1 | 28 | 1984 | Övelgrund | Zum Obsthof 18 | 040 66969-721 | info@garten-landschaftsbau-gruenwinkel.example | www.garten-landschaftsbau-gruenwinkel.example | HRB 5114 | Bestand
Blankmann Gebäudedienste GmbH | 81.21.0 | 165 | 1976 | Nordstadt | Nordmarkt 45 | 040 66969-108 | kontakt@blankmann-gebaeudedienste.example | www.blankmann-gebaeudedienste.example | HRB 5133 | Bestand | DE999903700
Schornsteinfegermeisterbetrieb Rußmann | 81.22.1 | 2 | 2014 | Lindholz | Dorfstraße 72 | 040 66969-495 | schornsteinfegermeisterbetrieb@example.org | www.schornsteinfegermeisterbetrieb.example | Einzelunternehmen | Bestand
Bäckerei Weißgerber KG | 10.71.0 | 86 | 1926 | Altstadt | Lange Reihe 26 | 040 66969-882 | buero@baeckerei-weissgerber.example | www.baeckerei-weissgerber.example | HRA 2047 | Bestand
  Frau Weißgerber ist ab 4 Uhr im Betrieb und ab 12 Uhr nicht mehr.
Backhaus Mühlenkorn GmbH | 10.71.0 | 41 | 1994 | Mühlenviertel | Mühlenweg 39 | 040 66969-269 | kontakt@backhaus-muehlenkorn.example | www.backhaus-muehlenkorn.example | HRB 5165 | Bestand
Fleischerei Buddenkotte OHG | 10.13.0 | 14 | 1937 | Weststadt | Feldstraße 7 | 040 66969-656 | buero@fleischerei-buddenkotte.example | www.fleischerei-buddenkotte.example | HRA 2062 | Bestand
Kfz-Werkstatt Şahin & Brandes GbR | 45.20.3 | 6 | 2010 | Nordstadt | Nordmarkt 24 | 040 66969-043 | buero@kfz-werkstatt-sahin-brandes.example | www.kfz-werkstatt-sahin-brandes.example | - | Bestand
Autohaus Westkreuz GmbH | 45.11.0 | 48 | 1989 | Westkreuz | Otto-Lilienthal-Straße 32 | 040 66969-430 | post@autohaus-westkreuz.example | www.autohaus-westkreuz.example | HRB 5206 | Bestand
Karosserie- und Lackzentrum Peschke GmbH | 45.20.1 | 16 | 1999 | Nordring | Nordring 48 | 040 66969-817 | post@karosserie-lackzentrum-peschke.example | www.karosserie-lackzentrum-peschke.example | HRB 5220 | Bestand
Friseursalon Haarscharf | 96.02.1 | 5 | 2013 | Altstadt | Fischergasse 20 | 040 66969-204 | kontakt@friseursalon-haarscharf.example | www.friseursalon-haarscharf.example | Einzelunternehmen | Bestand
Barbershop Karadağ | 96.02.1 | 3 | vor 26 Monaten | Weststadt | Schillerstraße 43 | 040 66969-591 | barbershop-karadag@example.org | www.barbershop-karadag.example | Einzelunternehmen | Nachtrag
Kosmetik am Nikolaikirchhof | 96.02.2 | 2 | 2016 | Altstadt | Rathausplatz 34 | 040 66969-978 | kosmetik-nikolaikirchhof@example.org | - | Einzelunternehmen | Bestand
Orthopädietechnik Gutschritt GmbH | 32.50.2 | 22 | 1992 | Südvorstadt | Parkstraße 43 | 040 66969-365 | buero@orthopaedietechnik-gutschritt.example | www.orthopaedietechnik-gutschritt.example | HRB 5275 | Bestand
Zahntechnik Brückenlabor GmbH | 32.50.3 | 18 | 2001 | Altstadt | Krämerstraße 49 | 040 66969-752 | buero@zahntechnik-brueckenlabor.example | www.zahntechnik-brueckenlabor.example | HRB 5287 | Bestand
Polsterei und Raumausstattung Wegener-Łuczak | 95.24.0 | 4 | 1988 | Mühlenviertel | Am Wehr 68 | 040 66969-139 | post@polsterei-raumausstattung-wegener.example | www.polsterei-raumausstattung-wegener.example | Einzelunternehmen | Bestand
Schuhmacherei Absatz | 95.23.0 | 1 | 1979 | Altstadt | Nikolaikirchhof 6 | 040 66969-526 | schuhmacherei-absatz@example.org | www.schuhmacherei-absatz.example | Einzelunternehmen | Bestand
Uhrmacherei Zeitlos | 95.25.0 | 2 | 1963 | Altstadt | Lange Reihe 55 | 040 66969-913 | uhrmacherei-zeitlos@example.org | www.uhrmacherei-zeitlos.example | Einzelunternehmen | Bestand
Bootsbau Klabunde GmbH | 30.12.0 | 18 | 1958 | Hafen | Am Zollhof 59 | 040 66969-300 | buero@bootsbau-klabunde.example | www.bootsbau-klabunde.example | HRB 5342 | Bestand
Segelmacherei Tuchfühlung e. K. | 13.92.0 | 5 | 2007 | Hafen | Am Zollhof 66 | 040 66969-687 | buero@segelmacherei-tuchfuehlung.example | www.segelmacherei-tuchfuehlung.example | HRA 2235 | Bestand
Goldschmiede Feinsinn | 32.12.0 | 2 | 2015 | Altstadt | Fischergasse 20 | 040 66969-074 | goldschmiede-feinsinn@example.org | www.goldschmiede-feinsinn.example | Einzelunternehmen | Nachtrag
Orgelbau Klangholz GmbH | 32.20.0 | 9 | 1974 | Lindholz | Forsthausweg 37 | 040 66969-461 | info@orgelbau-klangholz.example | www.orgelbau-klangholz.example | HRB 5377 | Bestand
Bestattungen Ruhepol GmbH | 96.03.1 | 8 | 1949 | Südvorstadt | Gartenstraße 18 | 040 66969-848 | buero@bestattungen-ruhepol.example | www.bestattungen-ruhepol.example | HRB 5384 | Bestand
Wäscherei Reinweiß GmbH | 96.01.0 | 33 | 1969 | Nordring | Nordring 5 | 040 66969-235 | kontakt@waescherei-reinweiss.example | www.waescherei-reinweiss.example | HRB 5400 | Bestand
Schlüssel- und Sicherheitstechnik Riegel e. K. | 43.29.9 | - | 2004 | Nordstadt | Gießereistraße 54 | 040 66969-622 | kontakt@schluessel-sicherheitstechnik-riegel.example | www.schluessel-sicherheitstechnik-riegel.example | HRA 2299 | Bestand
Dämmtechnik Đorđević GmbH | 43.29.1 | 15 | 2011 | Nordring | Werkstraße 8 | 040 66969-009 | kontakt@daemmtechnik-dordevic.example | www.daemmtechnik-dordevic.example | HRB 5431 | Bestand

## Verkehr, Hafen, Großhandel
Nordlinde Logistik SE | 52.10.0 | 780 | 1988 | Industriehafen | Am Stichkanal 39 | 040 66969-396 | post@nordlinde-logistik.example | www.nordlinde-logistik.example | HRB 5436 | Bestand | DE999900741
  Anmeldung am Tor 2, Ausweis nötig. Flächenfragen an Herrn Wiśniewski, alles andere an Herrn Wiedenroth.
Spedition Kaczmarek & Söhne GmbH | 52.29.1 | 92 | 1975 | Westkreuz | Güterstraße 11 | 040 66969-783 | info@spedition-kaczmarek-soehne.example | www.spedition-kaczmarek-soehne.example | HRB 5450 | Bestand
Binnenschifffahrt Brodersen & Tönnies OHG | 50.40.0 | 26 | 1934 | Hafen | Kaistraße 33 | 040 66969-170 | post@binnenschifffahrt-brodersen-toennies.example | www.binnenschifffahrt-brodersen-toennies.example | HRA 2360 | Bestand
  Herr Brodersen ist oft an Bord: erst Mobilnummer, dann Büro.
Hafenumschlag Stichkanal GmbH | 52.24.0 | 64 | 1952 | Industriehafen | Hafenring 45 | 040 66969-557 | post@hafenumschlag-stichkanal.example | www.hafenumschlag-stichkanal.example | HRB 5475 | Bestand
Lindenhafener Lagerhaus AG | 52.10.0 | 110 | 1898 | Industriehafen | Hafenring 54 | 040 66969-944 | buero@lindenhafener-lagerhaus.example | www.lindenhafener-lagerhaus.example | HRB 5489 | Bestand | DE999908141
Schiffsagentur Poseidonis GmbH | 52.29.2 | 7 | 1969 | Hafen | Kaistraße 45 | 040 66969-331 | kontakt@schiffsagentur-poseidonis.example | www.schiffsagentur-poseidonis.example | HRB 5511 | Bestand
Transporte Țăranu e. K. | 49.41.0 | 13 | 2014 | Westkreuz | Otto-Lilienthal-Straße 52 | 040 66969-718 | info@transporte-taranu.example | www.transporte-taranu.example | HRA 2410 | Bestand
Kühltransporte Frostmann GmbH | 49.41.0 | 45 | 1992 | Westkreuz | Güterstraße 42 | 040 66969-105 | kontakt@kuehltransporte-frostmann.example | www.kuehltransporte-frostmann.example | HRB 5535 | Bestand
Umzüge Möbelius GmbH | 49.42.0 | 24 | 1981 | Nordstadt | Gießereistraße 50 | 040 66969-492 | buero@umzuege-moebelius.example | www.umzuege-moebelius.example | HRB 5540 | Bestand
Kurierdienst Lastenradler UG (haftungsbeschränkt) | 53.20.0 | 9 | vor 14 Monaten | Altstadt | Salzstraße 45 | 040 66969-879 | kontakt@kurierdienst-lastenradler.example | www.kurierdienst-lastenradler.example | HRB 5558 | Nachtrag
Reisedienst Auenland GmbH | 49.39.2 | 31 | 1965 | Groß Steinau | Meierhof 29 | 040 66969-266 | buero@reisedienst-auenland.example | www.reisedienst-auenland.example | HRB 5567 | Bestand
Taxi- und Mietwagen Çelik GmbH | 49.32.0 | 38 | 2002 | Weststadt | Schillerstraße 13 | 040 66969-653 | kontakt@taxi-mietwagen-celik.example | www.taxi-mietwagen-celik.example | HRB 5584 | Bestand
Verkehrsbetriebe Lindenhafen GmbH | 49.31.0 | 346 | 1903 | Weststadt | Schillerstraße 42 | 040 66969-040 | post@verkehrsbetriebe-lindenhafen.example | www.verkehrsbetriebe-lindenhafen.example | HRB 5593 | Bestand | DE999901484
Öztürk Lebensmittel-Großhandel GmbH | 46.39.9 | 58 | 1996 | Industriehafen | Am Stichkanal 43 | 040 66969-427 | kontakt@oeztuerk-lebensmittel-grosshandel.example | www.oeztuerk-lebensmittel-grosshandel.example | HRB 5608 | Bestand
Obst- und Gemüsehandel Grünberger GmbH | 46.31.0 | 23 | 1978 | Industriehafen | Hafenring 69 | 040 66969-814 | post@obst-gemuesehandel-gruenberger.example | www.obst-gemuesehandel-gruenberger.example | HRB 5626 | Bestand
Getränke-Fachgroßhandel Kruse & Kuhlmann KG | 46.34.0 | 36 | 1961 | Westkreuz | Am Westkreuz 39 | 040 66969-201 | post@getraenke-fachgrosshandel-kruse.example | www.getraenke-fachgrosshandel-kruse.example | HRA 2518 | Bestand
Stahlhandel Eisenherz GmbH | 46.72.1 | 29 | 1958 | Industriehafen | Terminalstraße 10 | 040 66969-588 | info@stahlhandel-eisenherz.example | www.stahlhandel-eisenherz.example | HRB 5647 | Bestand
Baustoffe Sandkuhl GmbH & Co. KG | 46.73.4 | 43 | 1947 | Ziegelei | Ringofenstraße 33 | 040 66969-975 | buero@baustoffe-sandkuhl.example | www.baustoffe-sandkuhl.example | HRA 2548 | Bestand
Holzhandlung Astrein GmbH | 46.73.2 | 16 | 1970 | Lindholz | Kirchstraße 22 | 040 66969-362 | info@holzhandlung-astrein.example | www.holzhandlung-astrein.example | HRB 5678 | Bestand
Technischer Handel Muffe & Flansch GmbH | 46.69.3 | 20 | 1986 | Nordring | Nordring 13 | 040 66969-749 | info@technischer-handel-muffe-flansch.example | www.technischer-handel-muffe-flansch.example | HRB 5690 | Bestand
Elektrogroßhandel Ampereon GmbH | 46.52.0 | 34 | 2004 | Westkreuz | Am Westkreuz 20 | 040 66969-136 | kontakt@elektrogrosshandel-ampereon.example | www.elektrogrosshandel-ampereon.example | HRB 5699 | Nachtrag
Landhandel Kornblüte eG | 46.21.0 | 41 | 1922 | Groß Steinau | Meierhof 42 | 040 66969-523 | kontakt@landhandel-kornbluete.example | www.landhandel-kornbluete.example | GnR 1521 | Bestand
Arzneimittel-Großhandel Heilkraut GmbH | 46.46.1 | 67 | 1984 | Westkreuz | Rangierweg 50 | 040 66969-910 | info@arzneimittel-grosshandel-heilkraut.example | www.arzneimittel-grosshandel-heilkraut.example | HRB 5731 | Bestand
Kraftfahrzeugteile Pleuel GmbH | 45.31.0 | - | 1995 | Nordring | Werkstraße 15 | 040 66969-297 | post@kraftfahrzeugteile-pleuel.example | www.kraftfahrzeugteile-pleuel.example | HRB 5744 | Bestand
Reinigungsmittel-Großhandel Klarwasser e. K. | 46.44.2 | - | 1989 | Westkreuz | Güterstraße 7 | 040 66969-684 | kontakt@reinigungsmittel-grosshandel.example | www.reinigungsmittel-grosshandel.example | HRA 2635 | Bestand
Recycling und Schrott Karlowski GmbH | 46.77.0 | 32 | 1968 | Industriehafen | Am Stichkanal 28 | 040 66969-071 | post@recycling-schrott-karlowski.example | www.recycling-schrott-karlowski.example | HRB 5769 | Bestand
Containerdepot Blaue Box GmbH | 52.21.5 | 11 | 2005 | Industriehafen | Terminalstraße 20 | 040 66969-458 | kontakt@containerdepot-blaue-box.example | www.containerdepot-blaue-box.example | HRB 5775 | Bestand
Zweitverwertung Palettini GmbH | 16.24.0 | 19 | 2010 | Westkreuz | Güterstraße 15 | 040 66969-845 | buero@zweitverwertung-palettini.example | www.zweitverwertung-palettini.example | HRB 5792 | Bestand

## Einzelhandel
Buchhandlung Seitenwind e. K. | 47.61.0 | 8 | 1981 | Altstadt | Rathausplatz 50 | 040 66969-232 | info@buchhandlung-seitenwind.example | www.buchhandlung-seitenwind.example | HRA 2692 | Bestand
Modehaus Kranz & Döring KG | 47.71.0 | 47 | 1913 | Altstadt | Alter Markt 24 | 040 66969-619 | buero@modehaus-kranz-doering.example | www.modehaus-kranz-doering.example | HRA 2702 | Bestand
  Nicht in der Mittagszeit anrufen. Presse grundsätzlich erst nach Rücksprache mit der Familie.
Schuhhaus Sohlenreich GmbH | 47.72.1 | 12 | 1956 | Altstadt | Salzstraße 23 | 040 66969-006 | info@schuhhaus-sohlenreich.example | www.schuhhaus-sohlenreich.example | HRB 5828 | Bestand
Optik Augenstern GmbH | 47.78.1 | 9 | 1987 | Altstadt | Nikolaikirchhof 38 | 040 66969-393 | kontakt@optik-augenstern.example | www.optik-augenstern.example | HRB 5843 | Bestand
Hörakustik Ohrwerk GmbH | 47.74.0 | 6 | 2009 | Altstadt | Nikolaikirchhof 37 | 040 66969-780 | buero@hoerakustik-ohrwerk.example | www.hoerakustik-ohrwerk.example | HRB 5857 | Bestand
Juwelier Goldmund e. K. | 47.77.0 | 5 | 1948 | Altstadt | Nikolaikirchhof 19 | 040 66969-167 | kontakt@juwelier-goldmund.example | www.juwelier-goldmund.example | HRA 2754 | Bestand
Spielwaren Kunterbunt GmbH | 47.65.0 | 7 | 1990 | Altstadt | Salzstraße 53b | 040 66969-554 | info@spielwaren-kunterbunt.example | www.spielwaren-kunterbunt.example | HRB 5886 | Bestand
Rats-Apotheke am Alten Markt e. K. | 47.73.0 | 13 | 1654 | Altstadt | Salzstraße 37 | 040 66969-941 | kontakt@rats-apotheke-alten-markt.example | www.rats-apotheke-alten-markt.example | HRA 2781 | Bestand
Linden-Apotheke e. K. | 47.73.0 | 9 | 1962 | Südvorstadt | Südallee 64 | 040 66969-328 | post@linden-apotheke.example | www.linden-apotheke.example | HRA 2802 | Bestand
Speichenwerk Fahrräder GmbH | 47.64.1 | 11 | vor 27 Monaten | Hafen | Am Zollhof 24 | 040 66969-715 | buero@speichenwerk-fahrraeder.example | www.speichenwerk-fahrraeder.example | HRB 5922 | vor 838 Tagen
  Gründungsbegleitung abgeschlossen.
Sporthaus Anpfiff GmbH | 47.64.2 | 15 | 1976 | Weststadt | Bahnhofstraße 2 | 040 66969-102 | info@sporthaus-anpfiff.example | www.sporthaus-anpfiff.example | HRB 5935 | Bestand
Möbel Wohnwelt Tegtmeyer GmbH & Co. KG | 47.59.1 | 118 | 1964 | Westkreuz | Am Westkreuz 26 | 040 66969-489 | buero@moebel-wohnwelt-tegtmeyer.example | www.moebel-wohnwelt-tegtmeyer.example | HRA 2833 | Bestand | DE999907405
Bau- und Gartenmarkt Hornbostel-Kamp GmbH | 47.52.3 | 72 | 1988 | Westkreuz | Güterstraße 67c | 040 66969-876 | kontakt@bau-gartenmarkt-hornbostel-kamp.example | www.bau-gartenmarkt-hornbostel-kamp.example | HRB 5966 | Bestand
Frischemarkt Balkan Delikates | 47.11.1 | 6 | 2012 | Nordstadt | Nordmarkt 40 | 040 66969-263 | info@frischemarkt-balkan-delikates.example | www.frischemarkt-balkan-delikates.example | Einzelunternehmen | Bestand
Frischemarkt Südallee Demir KG | 47.11.1 | 34 | 2005 | Südvorstadt | Südallee 21 | 040 66969-650 | post@frischemarkt-suedallee-demir.example | www.frischemarkt-suedallee-demir.example | HRA 2877 | Bestand
Unverpackt Lindenhafen eG | 47.29.0 | 4 | 2018 | Altstadt | Krämerstraße 25b | 040 66969-037 | kontakt@unverpackt-lindenhafen.example | www.unverpackt-lindenhafen.example | GnR 1802 | Bestand
Weinkontor Rebensaft GmbH | 47.25.0 | 5 | 1996 | Hafen | Am Zollhof 49 | 040 66969-424 | info@weinkontor-rebensaft.example | www.weinkontor-rebensaft.example | HRB 6010 | Bestand
Tee & Tonwaren Himmelstern | 47.29.0 | 2 | 1985 | Altstadt | Nikolaikirchhof 4 | 040 66969-811 | tee-tonwaren-himmelstern@example.org | - | Einzelunternehmen | Bestand
Blumen Stiel & Blüte | 47.76.1 | 3 | 2003 | Weststadt | Westring 2 | 040 66969-198 | blumen-stiel-bluete@example.org | - | Einzelunternehmen | Bestand
Gartencenter Övelgrund GmbH | 47.76.1 | 26 | 1977 | Övelgrund | Moorweg 57 | 040 66969-585 | info@gartencenter-oevelgrund.example | www.gartencenter-oevelgrund.example | HRB 6057 | Bestand
Tierbedarf Pfotenglück e. K. | 47.76.2 | - | 2015 | Westkreuz | Güterstraße 6 | 040 66969-972 | kontakt@tierbedarf-pfotenglueck.example | www.tierbedarf-pfotenglueck.example | HRA 2946 | Bestand
Musikhaus Dreiklang GmbH | 47.59.3 | 8 | 1971 | Südvorstadt | Südallee 74 | 040 66969-359 | kontakt@musikhaus-dreiklang.example | www.musikhaus-dreiklang.example | HRB 6075 | Bestand
Papeterie Löschblatt | 47.62.2 | 3 | 1994 | Altstadt | Nikolaikirchhof 32 | 040 66969-746 | papeterie-loeschblatt@example.org | www.papeterie-loeschblatt.example | Einzelunternehmen | Bestand
Elektronik Platinum Service GmbH | 47.41.0 | 7 | 2007 | Nordstadt | Nordmarkt 47 | 040 66969-133 | post@elektronik-platinum-service.example | www.elektronik-platinum-service.example | HRB 6101 | Bestand
Handy-Klinik Kaya | 95.12.0 | 2 | 2016 | Weststadt | Schillerstraße 57 | 040 66969-520 | handy-klinik-kaya@example.org | - | Einzelunternehmen | Nachtrag
Antiquariat Eselsohr | 47.79.2 | 1 | 1989 | Altstadt | Salzstraße 66b | 040 66969-907 | antiquariat-eselsohr@example.org | - | Einzelunternehmen | Bestand
Stoffe & Garne Fadenlauf | 47.51.0 | 3 | 2011 | Mühlenviertel | Am Wehr 10 | 040 66969-294 | stoffe-garne-fadenlauf@example.org | - | Einzelunternehmen | Bestand
Tankstelle am Westring Böttjer e. K. | 47.30.1 | 10 | 1998 | Weststadt | Westring 15 | 040 66969-681 | kontakt@tankstelle-westring-boettjer.example | www.tankstelle-westring-boettjer.example | HRA 3044 | Bestand
Hofladen und Feinkost Stoppelfeld GmbH | 47.21.0 | 6 | 2008 | Lindholz | Dorfstraße 71 | 040 66969-068 | kontakt@hofladen-feinkost-stoppelfeld.example | www.hofladen-feinkost-stoppelfeld.example | HRB 6163 | Bestand
Haushaltswaren Topf & Deckel OHG | 47.59.9 | 5 | 1935 | Altstadt | Rathausplatz 57 | 040 66969-455 | buero@haushaltswaren-topf-deckel.example | www.haushaltswaren-topf-deckel.example | HRA 3073 | Bestand
Küchenstudio Herzstück GmbH | 47.59.1 | 9 | 2002 | Westkreuz | Güterstraße 33 | 040 66969-842 | kontakt@kuechenstudio-herzstueck.example | www.kuechenstudio-herzstueck.example | HRB 6193 | Bestand
Onlinehandel Kistenweise GmbH | 47.91.9 | 21 | vor 29 Monaten | Westkreuz | Otto-Lilienthal-Straße 56 | 040 66969-229 | kontakt@onlinehandel-kistenweise.example | www.onlinehandel-kistenweise.example | HRB 6210 | vor 777 Tagen
Second-Hand Kleiderkreisel Nordstadt gGmbH | 47.79.9 | - | 2013 | Nordstadt | Kesselstraße 30 | 040 66969-616 | post@second-hand-kleiderkreisel-nordstadt.example | www.second-hand-kleiderkreisel-nordstadt.example | HRB 6226 | Nachtrag

## Gastgewerbe und Freizeit
Brauhaus Zur Alten Schleuse GmbH | 56.10.1 | 32 | 1997 | Hafen | Kaistraße 29 | 040 66969-003 | info@brauhaus-alten-schleuse.example | www.brauhaus-alten-schleuse.example | HRB 6231 | Bestand
Hotel Speicher Sieben GmbH | 55.10.1 | 54 | 2009 | Hafen | Kranbogen 42 | 040 66969-390 | buero@hotel-speicher-sieben.example | www.hotel-speicher-sieben.example | HRB 6248 | Bestand
Hotel Zum Goldenen Lot e. K. | 55.10.2 | 14 | 1928 | Altstadt | Krämerstraße 39c | 040 66969-777 | post@hotel-goldenen-lot.example | www.hotel-goldenen-lot.example | HRA 3143 | Bestand
Pension Deichblick | 55.10.4 | 3 | 1983 | Auenfeld | Wiesengrund 25 | 040 66969-164 | pension-deichblick@example.org | - | Einzelunternehmen | Bestand
Gasthof Lindholzer Krug OHG | 55.10.3 | 9 | 1861 | Lindholz | Heideweg 34 | 040 66969-551 | buero@gasthof-lindholzer-krug.example | www.gasthof-lindholzer-krug.example | HRA 3176 | Bestand
Restaurant Bosporus Öz GmbH | 56.10.1 | 13 | 2004 | Weststadt | Westring 64a | 040 66969-938 | kontakt@restaurant-bosporus-oez.example | www.restaurant-bosporus-oez.example | HRB 6293 | Bestand
Trattoria Da Nunzia | 56.10.1 | - | 1992 | Altstadt | Salzstraße 49 | 040 66969-325 | buero@trattoria-da-nunzia.example | www.trattoria-da-nunzia.example | Einzelunternehmen | Bestand
Restaurant Lotusteich | 56.10.1 | 6 | 2001 | Südvorstadt | Südallee 36 | 040 66969-712 | kontakt@restaurant-lotusteich.example | www.restaurant-lotusteich.example | Einzelunternehmen | Bestand
Taverne Mykene | 56.10.1 | 8 | 1986 | Nordstadt | Kesselstraße 36 | 040 66969-099 | post@taverne-mykene.example | www.taverne-mykene.example | Einzelunternehmen | Bestand
Imbiss Zum Stichkanal | 56.10.3 | 2 | 2010 | Industriehafen | Hafenring 18 | 040 66969-486 | imbiss-stichkanal@example.org | - | Einzelunternehmen | Nachtrag
Café Sahnehaube GmbH | 56.10.4 | 16 | 1959 | Altstadt | Lange Reihe 14 | 040 66969-873 | info@cafe-sahnehaube.example | www.cafe-sahnehaube.example | HRB 6368 | Bestand
Eiscafé Dolce Brina | 56.10.5 | 8 | 1974 | Altstadt | Salzstraße 60 | 040 66969-260 | buero@eiscafe-dolce-brina.example | www.eiscafe-dolce-brina.example | Einzelunternehmen | Bestand
Café Lesezeichen UG (haftungsbeschränkt) | 56.10.4 | 5 | vor 11 Monaten | Mühlenviertel | Weidengrund 5 | 040 66969-647 | info@cafe-lesezeichen.example | www.cafe-lesezeichen.example | HRB 6392 | Nachtrag
Hafenbar Backbord GbR | 56.30.3 | 6 | vor 20 Monaten | Hafen | Kranbogen 16 | 040 66969-034 | kontakt@hafenbar-backbord.example | www.hafenbar-backbord.example | - | vor 284 Tagen
Catering Löffelweise GmbH | 56.21.0 | 24 | 2006 | Nordring | Nordring 24 | 040 66969-421 | buero@catering-loeffelweise.example | www.catering-loeffelweise.example | HRB 6417 | Bestand
Betriebsgastronomie Mittagstisch GmbH | 56.29.0 | 83 | 1993 | Nordring | Schlosserweg 47 | 040 66969-808 | post@betriebsgastronomie-mittagstisch.example | www.betriebsgastronomie-mittagstisch.example | HRB 6425 | Bestand
Fitnessstudio Kraftwerk Nord GmbH | 93.13.0 | 17 | 2008 | Nordstadt | Gießereistraße 20 | 040 66969-195 | kontakt@fitnessstudio-kraftwerk-nord.example | www.fitnessstudio-kraftwerk-nord.example | HRB 6438 | Bestand
Kletterhalle Steilhang GmbH | 93.11.0 | 12 | 2016 | Campus Ost | Gründerweg 14 | 040 66969-582 | post@kletterhalle-steilhang.example | www.kletterhalle-steilhang.example | HRB 6451 | Bestand
Kino Lichtspeicher GmbH | 59.14.0 | 11 | 1951 | Hafen | Am Zollhof 57b | 040 66969-969 | buero@kino-lichtspeicher.example | www.kino-lichtspeicher.example | HRB 6472 | Bestand
Fahrgastschifffahrt Auenperle GmbH | 50.30.0 | 9 | 1962 | Hafen | Am Zollhof 48 | 040 66969-356 | buero@fahrgastschifffahrt-auenperle.example | www.fahrgastschifffahrt-auenperle.example | HRB 6481 | Bestand
Tanzschule Wiegeschritt e. K. | 85.52.0 | - | 1967 | Südvorstadt | Gartenstraße 72 | 040 66969-743 | kontakt@tanzschule-wiegeschritt.example | www.tanzschule-wiegeschritt.example | HRA 3386 | Bestand
Reisebüro Fernblick GmbH | 79.11.0 | 5 | 1979 | Altstadt | Salzstraße 4c | 040 66969-130 | info@reisebuero-fernblick.example | www.reisebuero-fernblick.example | HRB 6506 | Bestand
Campingplatz Am Sommerdeich KG | 55.30.0 | 4 | 1971 | Auenfeld | Am Sommerdeich 10 | 040 66969-517 | info@campingplatz-sommerdeich.example | www.campingplatz-sommerdeich.example | HRA 3410 | Nachtrag
Sauna- und Badehaus Dampfsperre GmbH | 96.04.0 | - | 2014 | Mühlenviertel | Am Wehr 28 | 040 66969-904 | kontakt@sauna-badehaus-dampfsperre.example | www.sauna-badehaus-dampfsperre.example | HRB 6539 | Bestand

## Dienstleistungen
Quellwerft Software GmbH | 62.01.9 | 38 | 2017 | Campus Ost | Gründerweg 52 | 040 66969-291 | kontakt@quellwerft-software.example | www.quellwerft-software.example | HRB 6551 | Bestand
  Gesprächssprache Deutsch oder Englisch, Besuche gern donnerstags zum gemeinsamen Mittagessen.
Systemhaus Knotenpunkt GmbH | 62.02.0 | 56 | 1998 | Westkreuz | Güterstraße 40a | 040 66969-678 | kontakt@systemhaus-knotenpunkt.example | www.systemhaus-knotenpunkt.example | HRB 6565 | Bestand
Rechenzentrum Kaltgang GmbH | 63.11.0 | 27 | 2012 | Chemiepark | Tor-Süd-Straße 13c | 040 66969-065 | info@rechenzentrum-kaltgang.example | www.rechenzentrum-kaltgang.example | HRB 6569 | Bestand
Webagentur Pixelfischer GbR | 62.01.1 | 5 | 2015 | Hafen | Speicherstraße 35 | 040 66969-452 | buero@webagentur-pixelfischer.example | www.webagentur-pixelfischer.example | - | Bestand
Datenschutz & Beratung Schlüter-Nowak | 62.02.0 | 2 | 2018 | Mühlenviertel | Mühlenweg 32 | 040 66969-839 | datenschutz-beratung-schlueter-nowak@example.org | www.datenschutz-beratung-schlueter-nowak.example | Einzelunternehmen | Bestand
Robotik Greifswerk GmbH | 28.99.0 | 14 | vor 25 Monaten | Campus Ost | Forschungsring 64 | 040 66969-226 | kontakt@robotik-greifswerk.example | www.robotik-greifswerk.example | HRB 6612 | vor 742 Tagen
KI-Labor Denkzettel UG (haftungsbeschränkt) | 62.01.9 | 4 | vor 9 Monaten | Campus Ost | Campusallee 67 | 040 66969-613 | kontakt@ki-labor-denkzettel.example | www.ki-labor-denkzettel.example | HRB 6629 | vor 232 Tagen
Spieleschmiede Zweiwürfel GmbH | 58.21.0 | 8 | vor 18 Monaten | Campus Ost | Forschungsring 52 | 040 66969-000 | post@spieleschmiede-zweiwuerfel.example | www.spieleschmiede-zweiwuerfel.example | HRB 6639 | vor 335 Tagen
Ingenieurbüro Tragwerk Hölscher PartG mbB | 71.12.1 | 19 | 1994 | Südvorstadt | Parkstraße 56 | 040 66969-387 | post@ingenieurbuero-tragwerk-hoelscher.example | www.ingenieurbuero-tragwerk-hoelscher.example | PR 2423 | Bestand
Ingenieurbüro für Wasserbau Deichgraf GmbH | 71.12.2 | 24 | 1985 | Auenfeld | Wiesengrund 8 | 040 66969-774 | info@ingenieurbuero-wasserbau-deichgraf.example | www.ingenieurbuero-wasserbau-deichgraf.example | HRB 6669 | Bestand
Architekturbüro Fensterfront PartG mbB | 71.11.1 | 13 | 2000 | Altstadt | Rathausplatz 20 | 040 66969-161 | info@architekturbuero-fensterfront.example | www.architekturbuero-fensterfront.example | PR 2440 | Bestand
Landschaftsarchitektur Ufergrün | 71.11.4 | 4 | 2010 | Mühlenviertel | Weidengrund 54 | 040 66969-548 | buero@landschaftsarchitektur-ufergruen.example | www.landschaftsarchitektur-ufergruen.example | Einzelunternehmen | Bestand
Vermessungsbüro Fluchtpunkt GbR | 71.12.3 | 7 | 1991 | Weststadt | Bahnhofstraße 8b | 040 66969-935 | post@vermessungsbuero-fluchtpunkt.example | www.vermessungsbuero-fluchtpunkt.example | - | Nachtrag
Prüflabor Analytikum GmbH | 71.20.0 | 45 | 1999 | Campus Ost | Forschungsring 61 | 040 66969-322 | info@prueflabor-analytikum.example | www.prueflabor-analytikum.example | HRB 6711 | Bestand
Steuerberatung Brömmelkamp & Aydın PartG mbB | 69.20.3 | 21 | 1975 | Weststadt | Bahnhofstraße 46 | 040 66969-709 | buero@steuerberatung-broemmelkamp-aydin.example | www.steuerberatung-broemmelkamp-aydin.example | PR 2498 | Bestand
Wirtschaftsprüfung Soll und Haben GmbH | 69.20.1 | 30 | 1989 | Südvorstadt | Lessingstraße 46 | 040 66969-096 | post@wirtschaftspruefung-soll-haben.example | www.wirtschaftspruefung-soll-haben.example | HRB 6738 | Bestand
Rechtsanwälte Paragraf Neun PartG mbB | 69.10.2 | 12 | 2003 | Altstadt | Rathausplatz 68 | 040 66969-483 | buero@rechtsanwaelte-paragraf-neun.example | www.rechtsanwaelte-paragraf-neun.example | PR 2521 | Bestand
Unternehmensberatung Weitblick GmbH | 70.22.0 | 8 | 2008 | Hafen | Speicherstraße 45 | 040 66969-870 | buero@unternehmensberatung-weitblick.example | www.unternehmensberatung-weitblick.example | HRB 6773 | Bestand
Nachfolgeberatung Brückner | 70.22.0 | 1 | 2017 | Südvorstadt | Südallee 59 | 040 66969-257 | nachfolgeberatung-brueckner@example.org | www.nachfolgeberatung-brueckner.example | Einzelunternehmen | Bestand
Werbeagentur Lautmalerei GmbH | 73.11.0 | 15 | 2001 | Hafen | Kaistraße 25 | 040 66969-644 | buero@werbeagentur-lautmalerei.example | www.werbeagentur-lautmalerei.example | HRB 6797 | Bestand
Fotostudio Augenblick | 74.20.1 | 2 | 1996 | Altstadt | Alter Markt 8 | 040 66969-031 | fotostudio-augenblick@example.org | www.fotostudio-augenblick.example | Einzelunternehmen | Bestand
Filmproduktion Gegenschuss GmbH | 59.11.0 | 6 | 2013 | Hafen | Speicherstraße 59c | 040 66969-418 | post@filmproduktion-gegenschuss.example | www.filmproduktion-gegenschuss.example | HRB 6813 | Bestand
Übersetzungsbüro Zungenschlag | 74.30.1 | 3 | 2005 | Südvorstadt | Parkstraße 20 | 040 66969-805 | uebersetzungsbuero-zungenschlag@example.org | - | Einzelunternehmen | Nachtrag
Verlag Lindenblatt GmbH | 58.13.0 | 64 | 1879 | Altstadt | Salzstraße 20 | 040 66969-192 | info@verlag-lindenblatt.example | www.verlag-lindenblatt.example | HRB 6840 | Bestand
Hörfunk Welle Lindenhafen GmbH | 60.10.0 | 18 | 1990 | Hafen | Speicherstraße 36 | 040 66969-579 | buero@hoerfunk-welle-lindenhafen.example | www.hoerfunk-welle-lindenhafen.example | HRB 6858 | Bestand
Personaldienst Anpack GmbH | 78.20.0 | 210 | 2002 | Weststadt | Feldstraße 11 | 040 66969-966 | buero@personaldienst-anpack.example | www.personaldienst-anpack.example | HRB 6872 | Bestand | DE999902967
Sicherheitsdienst Wachturm GmbH | 80.10.0 | 96 | 1994 | Nordstadt | Gießereistraße 3 | 040 66969-353 | post@sicherheitsdienst-wachturm.example | www.sicherheitsdienst-wachturm.example | HRB 6879 | Nachtrag | DE999909626
Versicherungsmakler Schirmherr GmbH | 66.22.0 | 11 | 1986 | Südvorstadt | Lessingstraße 19 | 040 66969-740 | kontakt@versicherungsmakler-schirmherr.example | www.versicherungsmakler-schirmherr.example | HRB 6892 | Bestand
Immobilien Grundstein Hagemeister e. K. | 68.31.2 | 4 | 1999 | Altstadt | Fischergasse 62 | 040 66969-127 | post@immobilien-grundstein-hagemeister.example | www.immobilien-grundstein-hagemeister.example | HRA 3797 | Bestand
Speicherstadt Immobilienverwaltung GmbH | 68.20.2 | 9 | 2000 | Hafen | Speicherstraße 71 | 040 66969-514 | info@speicherstadt-immobilienverwaltung.example | www.speicherstadt-immobilienverwaltung.example | HRB 6926 | Bestand
Lindenhafener Wohnungsgenossenschaft eG | 68.20.1 | 78 | 1920 | Nordstadt | Eichenallee 58 | 040 66969-901 | info@lindenhafener-wohnungsgenossenschaft.example | www.lindenhafener-wohnungsgenossenschaft.example | GnR 2739 | Bestand
Coworking Kaiplatz GmbH | 68.20.2 | 5 | vor 15 Monaten | Hafen | Speicherstraße 67 | 040 66969-288 | info@coworking-kaiplatz.example | www.coworking-kaiplatz.example | HRB 6943 | Nachtrag
Hausverwaltung Schlüsselbund GmbH | 68.32.1 | 13 | 1993 | Weststadt | Feldstraße 14 | 040 66969-675 | post@hausverwaltung-schluesselbund.example | www.hausverwaltung-schluesselbund.example | HRB 6967 | Bestand
Genossenschaftsbank Auenland eG | 64.19.3 | 134 | 1887 | Altstadt | Rathausplatz 4 | 040 66969-062 | post@genossenschaftsbank-auenland.example | www.genossenschaftsbank-auenland.example | GnR 2772 | Bestand | DE999905551
Messebau Standpunkt GmbH | 82.30.0 | 22 | 1995 | Westkreuz | Otto-Lilienthal-Straße 34 | 040 66969-449 | info@messebau-standpunkt.example | www.messebau-standpunkt.example | HRB 6993 | Bestand
Callcenter Freizeichen GmbH | 82.20.0 | 142 | 2005 | Weststadt | Feldstraße 58 | 040 66969-836 | buero@callcenter-freizeichen.example | www.callcenter-freizeichen.example | HRB 7005 | Bestand | DE999904817
Vertriebsbüro Łukasiewicz | 46.14.1 | - | 2011 | Nordstadt | Nordmarkt 16 | 040 66969-223 | kontakt@vertriebsbuero-lukasiewicz.example | www.vertriebsbuero-lukasiewicz.example | Einzelunternehmen | Bestand
Maschinenverleih Leihgut GmbH | 77.32.0 | 16 | 1992 | Ziegelei | Alte Ziegelei 17 | 040 66969-610 | post@maschinenverleih-leihgut.example | www.maschinenverleih-leihgut.example | HRB 7022 | Bestand

## Gesundheit, Pflege, Bildung
Klinikum Lindenhafen gGmbH | 86.10.1 | 1480 | 1904 | Südvorstadt | Parkstraße 52 | 040 66969-997 | info@klinikum-lindenhafen.example | www.klinikum-lindenhafen.example | HRB 7044 | Bestand | DE999900379
  Größter Arbeitgeber der Stadt. Kaufmännische Direktion ist dienstags und donnerstags gut zu erreichen.
Pflegedienst Auenherz gGmbH | 88.10.1 | 124 | 1999 | Weststadt | Bahnhofstraße 4b | 040 66969-384 | info@pflegedienst-auenherz.example | www.pflegedienst-auenherz.example | HRB 7059 | Bestand | DE999906664
  Gemeinnützig; Jahresabschluss liegt öffentlich aus.
Seniorenresidenz Am Wehr GmbH | 87.30.0 | 97 | 2003 | Mühlenviertel | Mühlenweg 47 | 040 66969-771 | post@seniorenresidenz-wehr.example | www.seniorenresidenz-wehr.example | HRB 7064 | Bestand | DE999908883
Pflegeheim Haus Abendsonne gGmbH | 87.10.0 | 88 | 1982 | Nordstadt | Eichenallee 52 | 040 66969-158 | kontakt@pflegeheim-haus-abendsonne.example | www.pflegeheim-haus-abendsonne.example | HRB 7082 | Bestand
Häusliche Pflege Güneş & Partner GbR | 88.10.1 | 19 | 2015 | Nordstadt | Gießereistraße 42 | 040 66969-545 | post@haeusliche-pflege-guenes-partner.example | www.haeusliche-pflege-guenes-partner.example | - | Bestand
Teilhabewerk Lindenhafen gGmbH | 88.10.2 | 265 | 1966 | Westkreuz | Güterstraße 9 | 040 66969-932 | post@teilhabewerk-lindenhafen.example | www.teilhabewerk-lindenhafen.example | HRB 7101 | Bestand | DE999902225
Kindertagesstätten Rappelkiste gGmbH | 88.91.0 | 73 | 1991 | Südvorstadt | Südallee 26 | 040 66969-319 | post@kindertagesstaetten-rappelkiste.example | www.kindertagesstaetten-rappelkiste.example | HRB 7112 | Bestand
Hausarztzentrum Nordstadt | 86.21.0 | 12 | 2011 | Nordstadt | Nordmarkt 57 | 040 66969-706 | info@hausarztzentrum-nordstadt.example | www.hausarztzentrum-nordstadt.example | - | Bestand
Radiologie am Südpark PartG mbB | 86.22.0 | 29 | 1998 | Südvorstadt | Parkstraße 69 | 040 66969-093 | info@radiologie-suedpark.example | www.radiologie-suedpark.example | PR 2919 | Nachtrag
Zahnarztpraxis Dr. Zahnd & Kollegen | 86.23.0 | 14 | 1995 | Altstadt | Lange Reihe 50c | 040 66969-480 | buero@zahnarztpraxis-dr-zahnd-kollegen.example | www.zahnarztpraxis-dr-zahnd-kollegen.example | - | Nachtrag
Physiotherapie Beweggrund | 86.90.2 | 9 | 2007 | Weststadt | Schillerstraße 35 | 040 66969-867 | post@physiotherapie-beweggrund.example | www.physiotherapie-beweggrund.example | Einzelunternehmen | Bestand
Therapiezentrum Gleichgewicht GmbH | 86.90.2 | 23 | 2010 | Campus Ost | Campusallee 64 | 040 66969-254 | buero@therapiezentrum-gleichgewicht.example | www.therapiezentrum-gleichgewicht.example | HRB 7179 | Bestand
Tierarztpraxis Lindholz | 75.00.1 | 6 | 1990 | Lindholz | Forsthausweg 37 | 040 66969-641 | buero@tierarztpraxis-lindholz.example | www.tierarztpraxis-lindholz.example | Einzelunternehmen | Bestand
Rehaklinik Auenblick GmbH | 86.10.3 | 178 | 1978 | Auenfeld | Am Sommerdeich 15 | 040 66969-028 | post@rehaklinik-auenblick.example | www.rehaklinik-auenblick.example | HRB 7214 | Bestand | DE999903332
Rettungsdienst Auenland gGmbH | 86.90.9 | 115 | 1971 | Weststadt | Westring 11 | 040 66969-415 | info@rettungsdienst-auenland.example | www.rettungsdienst-auenland.example | HRB 7220 | Bestand | DE999907770
Sprachschule Wortschatz GmbH | 85.59.9 | 16 | 2004 | Weststadt | Schillerstraße 9 | 040 66969-802 | kontakt@sprachschule-wortschatz.example | www.sprachschule-wortschatz.example | HRB 7240 | Bestand
Fahrschule Schulterblick | 85.53.0 | - | 1993 | Nordstadt | Lübbersstraße 3 | 040 66969-189 | info@fahrschule-schulterblick.example | www.fahrschule-schulterblick.example | Einzelunternehmen | Bestand
Bildungswerk Werkbank gGmbH | 85.59.2 | 62 | 1987 | Nordring | Werkstraße 46b | 040 66969-576 | info@bildungswerk-werkbank.example | www.bildungswerk-werkbank.example | HRB 7258 | Bestand
Nachhilfeinstitut Einmaleins e. K. | 85.59.9 | 7 | 2009 | Südvorstadt | Gartenstraße 1 | 040 66969-963 | kontakt@nachhilfeinstitut-einmaleins.example | www.nachhilfeinstitut-einmaleins.example | HRA 4159 | Bestand
Freie Schule Auenfeld gGmbH | 85.31.1 | 36 | 2006 | Auenfeld | Wiesengrund 66 | 040 66969-350 | kontakt@freie-schule-auenfeld.example | www.freie-schule-auenfeld.example | HRB 7287 | Bestand
Jugendhilfe Ankerplatz gGmbH | 87.90.0 | 51 | 1996 | Hafen | Kranbogen 60 | 040 66969-737 | info@jugendhilfe-ankerplatz.example | www.jugendhilfe-ankerplatz.example | HRB 7296 | Bestand
Sozialkaufhaus Zweite Hand gGmbH | 88.99.0 | - | 2001 | Nordstadt | Eichenallee 50 | 040 66969-124 | info@sozialkaufhaus-zweite-hand.example | www.sozialkaufhaus-zweite-hand.example | HRB 7309 | Nachtrag

## Landwirtschaft, Energie, Entsorgung
Hof Möllenkamp GbR | 01.50.0 | 7 | 1742 | Övelgrund | Moorweg 73 | 040 66969-511 | post@hof-moellenkamp.example | www.hof-moellenkamp.example | - | Bestand
  Navi führt falsch: hinter der Kirche rechts, dann am Obsthof vorbei.
Milchhof Brandkamp KG | 01.41.0 | 9 | 1928 | Groß Steinau | Am Anger 58 | 040 66969-898 | info@milchhof-brandkamp.example | www.milchhof-brandkamp.example | HRA 4226 | Bestand
Gemüsebau Erdenglück GbR | 01.13.1 | 15 | 2014 | Övelgrund | Moorweg 67 | 040 66969-285 | post@gemuesebau-erdenglueck.example | www.gemuesebau-erdenglueck.example | - | Bestand
Baumschule Wurzelwerk e. K. | 01.30.2 | 11 | 1969 | Lindholz | Heideweg 14 | 040 66969-672 | buero@baumschule-wurzelwerk.example | www.baumschule-wurzelwerk.example | HRA 4250 | Bestand
Spargelhof Sandmann GmbH | 01.13.1 | 26 | 1986 | Lindholz | Kirchstraße 40b | 040 66969-059 | buero@spargelhof-sandmann.example | www.spargelhof-sandmann.example | HRB 7377 | Bestand
Obsthof Apfelgarten Jürgens | 01.24.0 | 4 | 1958 | Övelgrund | Övelgrunder Straße 74 | 040 66969-446 | kontakt@obsthof-apfelgarten-juergens.example | www.obsthof-apfelgarten-juergens.example | Einzelunternehmen | Bestand
Forstbetrieb von der Heyde | 02.10.0 | 3 | 1803 | Lindholz | Kirchstraße 56 | 040 66969-833 | forstbetrieb-heyde@example.org | - | Einzelunternehmen | Bestand
Imkerei Summton | 01.49.0 | 1 | 2016 | Groß Steinau | Steinauer Straße 16 | 040 66969-220 | imkerei-summton@example.org | - | Einzelunternehmen | Bestand
Kieswerk Auesand GmbH | 08.12.0 | 14 | 1961 | Auenfeld | Auenweg 9 | 040 66969-607 | post@kieswerk-auesand.example | www.kieswerk-auesand.example | HRB 7432 | Bestand
Windpark Heideblick GmbH & Co. KG | 35.11.1 | 3 | 2013 | Lindholz | Forsthausweg 22 | 040 66969-994 | windpark-heideblick@example.org | www.windpark-heideblick.example | HRA 4329 | Bestand
Bürgerenergie Lindenhafen eG | 35.11.1 | - | vor 28 Monaten | Nordstadt | Kesselstraße 28 | 040 66969-381 | post@buergerenergie-lindenhafen.example | www.buergerenergie-lindenhafen.example | GnR 3256 | Nachtrag
Entsorgung Saubertal GmbH | 38.11.0 | 87 | 1973 | Industriehafen | Terminalstraße 62 | 040 66969-768 | buero@entsorgung-saubertal.example | www.entsorgung-saubertal.example | HRB 7467 | Bestand
Altstoffwerk Kreislauf Nord GmbH | 38.32.0 | 49 | 2007 | Industriehafen | Terminalstraße 35a | 040 66969-155 | info@altstoffwerk-kreislauf-nord.example | www.altstoffwerk-kreislauf-nord.example | HRB 7481 | Bestand

# Einrichtungen
Art | Kurzname | Name | WZ 2008 | Beschäftigte | gegründet | Lage | Anschrift | Telefon | E-Mail | Web | Register | erfasst | USt-IdNr.
Institution | IHK Lindenhafen | Industrie- und Handelskammer Lindenhafen | 94.11.0 | 84 | 1867 | Altstadt | Nikolaikirchhof 31 | 040 66969-542 | kontakt@ihk-lindenhafen.example | www.ihk-lindenhafen.example | - | vor 914 Tagen
Institution | HWK Auenland | Handwerkskammer Auenland | 94.11.0 | 112 | 1900 | Weststadt | Schillerstraße 28 | 040 66969-929 | buero@hwk-auenland.example | www.hwk-auenland.example | - | vor 914 Tagen
Institution | Arbeitsagentur | Agentur für Arbeit Lindenhafen | 84.30.0 | 240 | 1928 | Weststadt | Schillerstraße 26 | 040 66969-316 | info@arbeitsagentur.example | www.arbeitsagentur.example | - | vor 914 Tagen
Institution | Stadtwerke | Stadtwerke Lindenhafen GmbH | 35.13.0 | 412 | 1889 | Nordstadt | Gießereistraße 45 | 040 66969-703 | info@stadtwerke.example | www.stadtwerke.example | HRB 7538 | vor 914 Tagen
  Netzanschlüsse über Herrn Dr. Siekmann, Tarife über Frau Rotermund.
Institution | Hafenbetriebe | Hafenbetriebe Lindenhafen AöR | 52.22.2 | 73 | 1904 | Industriehafen | Hafenring 74 | 040 66969-090 | info@hafenbetriebe.example | www.hafenbetriebe.example | - | vor 914 Tagen
Institution | Sparkasse | Sparkasse Lindenhafen | 64.19.2 | 298 | 1841 | Altstadt | Nikolaikirchhof 41 | 040 66969-477 | kontakt@sparkasse.example | www.sparkasse.example | - | vor 914 Tagen
Institution | Berufskolleg | Berufskolleg Technik und Wirtschaft Lindenhafen | 85.32.0 | 118 | 1919 | Weststadt | Bahnhofstraße 33b | 040 66969-864 | post@berufskolleg.example | www.berufskolleg.example | - | vor 914 Tagen
Institution | Stadtmarketing | Lindenhafen Marketing GmbH | 70.21.0 | 14 | 2002 | Altstadt | Krämerstraße 16 | 040 66969-251 | post@stadtmarketing.example | www.stadtmarketing.example | HRB 7591 | vor 914 Tagen
Wissenschaft | HSL | Hochschule Lindenhafen | 85.42.2 | 387 | 1971 | Campus Ost | Gründerweg 42b | 040 66969-638 | kontakt@hsl.example | www.hsl.example | - | vor 914 Tagen
Wissenschaft | IBL | Institut für Binnenhafen-Logistik e. V. | 72.19.0 | 22 | 2006 | Campus Ost | Campusallee 63 | 040 66969-025 | buero@ibl.example | www.ibl.example | VR 5330 | vor 914 Tagen
Wissenschaft | TGZ | Technologie- und Gründerzentrum Campus Ost GmbH | 68.20.2 | 9 | 2010 | Campus Ost | Forschungsring 1 | 040 66969-412 | info@tgz.example | www.tgz.example | HRB 7622 | vor 914 Tagen
Politik | Wirtschaftsausschuss | Ausschuss für Wirtschaft und Stadtentwicklung | 84.11.0 | - | - | Altstadt | Nikolaikirchhof 74 | 040 66969-799 | kontakt@wirtschaftsausschuss.example | www.wirtschaftsausschuss.example | - | vor 914 Tagen
Politik | Bürgerforum | Ratsfraktion Bürgerforum Lindenhafen | 94.92.0 | - | - | Altstadt | Alter Markt 57 | 040 66969-186 | post@buergerforum.example | www.buergerforum.example | - | vor 914 Tagen
Politik | Gemeinsam | Ratsfraktion Gemeinsam für die Stadt | 94.92.0 | - | - | Altstadt | Lange Reihe 29 | 040 66969-573 | buero@gemeinsam.example | www.gemeinsam.example | - | vor 914 Tagen
Politik | Hafenliste | Ratsfraktion Hafenliste | 94.92.0 | - | - | Altstadt | Fischergasse 1 | 040 66969-960 | post@hafenliste.example | www.hafenliste.example | - | vor 914 Tagen
Verein | Werbegemeinschaft | Werbegemeinschaft Altstadt e. V. | 94.99.9 | 3 | 1968 | Altstadt | Alter Markt 62 | 040 66969-347 | werbegemeinschaft@example.org | - | VR 5413 | vor 914 Tagen
Verein | Unternehmerinnen | Unternehmerinnen-Netzwerk Lindenhafen e. V. | 94.12.0 | 1 | 2009 | Hafen | Kaistraße 46 | 040 66969-734 | unternehmerinnen@example.org | - | VR 5423 | vor 914 Tagen
Verein | TSV | Turn- und Sportverein Lindenhafen von 1874 e. V. | 93.12.0 | 12 | 1874 | Südvorstadt | Lessingstraße 5 | 040 66969-121 | post@tsv.example | www.tsv.example | VR 5440 | vor 914 Tagen
Verein | Alter Hafen | Verein der Freunde des Alten Hafens e. V. | 94.99.2 | - | 1987 | Hafen | Am Zollhof 21a | 040 66969-508 | kontakt@alter-hafen.example | www.alter-hafen.example | VR 5457 | vor 914 Tagen
Sonstige | VHS | Volkshochschule Lindenhafen | 85.59.1 | 36 | 1946 | Altstadt | Lange Reihe 34 | 040 66969-895 | buero@vhs.example | www.vhs.example | - | vor 914 Tagen

# Zweigstellen
// Nutzfläche in m².
Betrieb | Name | Lage | Anschrift | Art | Vertrag | Mietende | Nutzfläche | Stellplätze
Bäckerei Weißgerber KG | Filiale Bahnhofstraße | Weststadt | Feldstraße 49 | Laden | Miete | in 210 Tagen | 140 | 4
Bäckerei Weißgerber KG | Filiale Südallee | Südvorstadt | Südallee 28 | Laden | Miete | in 880 Tagen | 95
Bäckerei Weißgerber KG | Filiale Campus Ost | Campus Ost | Campusallee 50 | Laden | Miete | in 95 Tagen | 60
Backhaus Mühlenkorn GmbH | Laden am Nordmarkt | Nordstadt | Kesselstraße 30 | Laden | Miete | in 460 Tagen | 120 | 3
Hydrovant Pumpentechnik GmbH | Außenhalle Werkstraße | Nordring | Werkstraße 31 | Lager | Miete | in 320 Tagen | 2400 | 12
Nordlinde Logistik SE | Halle D | Westkreuz | Güterstraße 43 | Lager | Eigentum | - | 18500 | 60
Elektrotechnik Yıldırım e. K. | Lager Schlosserweg | Nordring | Werkstraße 48 | Lager | Miete | - | 380 | 4
Feinkost Şimşek GmbH | Produktion II | Industriehafen | Am Stichkanal 2 | Produktion | Eigentum | - | 3200 | 25
Genossenschaftsbank Auenland eG | Zweigstelle Groß Steinau | Groß Steinau | Meierhof 54 | Niederlassung | Miete | in 730 Tagen | 110
Genossenschaftsbank Auenland eG | Zweigstelle Lindholz | Lindholz | Kirchstraße 25 | Niederlassung | Eigentum | - | 130
Sparkasse Lindenhafen | Geschäftsstelle Nordmarkt | Nordstadt | Gießereistraße 12 | Niederlassung | Miete | in 150 Tagen | 210
Sparkasse Lindenhafen | Geschäftsstelle Auenfeld | Auenfeld | Auenweg 49 | Niederlassung | Eigentum | - | 180
Pflegedienst Auenherz gGmbH | Tagespflege Mühlenviertel | Mühlenviertel | Am Wehr 40 | Sonstige | Miete | in 1100 Tagen | 420 | 6
Optik Augenstern GmbH | Filiale Südallee | Südvorstadt | Parkstraße 17 | Laden | Miete | - | 85
Klinikum Lindenhafen gGmbH | Pflegeschule | Südvorstadt | Lessingstraße 50 | Sonstige | Eigentum | - | 1250 | 30
Rats-Apotheke am Alten Markt e. K. | Versandlager | Westkreuz | Rangierweg 47 | Lager | Miete | in 60 Tagen | 640 | 5
Straßen- und Tiefbau Haverbeck GmbH & Co. KG | Recyclingplatz Tongrube | Ziegelei | Ringofenstraße 44 | Produktion | Eigentum | - | - | 10
Hof Möllenkamp GbR | Hofcafé in der Scheune | Övelgrund | Övelgrunder Straße 42 | Laden | Eigentum | - | 160 | 20

# Beziehungen
// What the other is to the first: its parent, its supplier, its partner. seit and bis: days before today.
Betrieb | Anderer | ist | seit | bis
Wasserstoffwerk Auenfeld GmbH | Aurelith Chemie AG | Muttergesellschaft | 570
  Aurelith hält 60 %, der Rest liegt bei zwei Stadtwerken.
Folienwerk Klarsicht GmbH & Co. KG | Aurelith Chemie AG | Lieferant | 2400
Lindenhafener Kranbau GmbH | Getriebebau Radwerk GmbH | Lieferant | 3100
Hydrovant Pumpentechnik GmbH | Gießerei Nordglut GmbH | Lieferant | 1900
Hydrovant Pumpentechnik GmbH | Präzisionsteile Averdiek GmbH | Partner | 700
  Gemeinsame Lehrwerkstatt seit zwei Jahren.
Kesselschmiede Uphoff GmbH & Co. KG | Härterei und Oberflächentechnik Voßberg GmbH | Lieferant | 1500 | 200
Kaffeerösterei Bohnenspeicher GmbH | Café Sahnehaube GmbH | Kunde | 900

# Frühere Namen
// Monate: since the last day under the old name.
Betrieb | Name | Monate
Hydrovant Pumpentechnik GmbH | Pumpenfabrik Gebr. Wessendorp KG | 131
Aurelith Chemie AG | Auenfelder Farbwerke AG | 268
Nordlinde Logistik SE | Lindenhafener Speditionsgesellschaft mbH | 96
Lindenhafener Kranbau GmbH | Eisenbau Stichkanal AG | 402
Folienwerk Klarsicht GmbH & Co. KG | Kunststoff-Union Auenfeld GmbH | 57
Klinikum Lindenhafen gGmbH | Städtische Krankenanstalten Lindenhafen | 214
Pflegedienst Auenherz gGmbH | Sozialstation Weststadt e. V. | 148
Quellwerft Software GmbH | Brinkmeyer & Taşkın Softwareentwicklung GbR | 63
Druckerei Setzkasten GmbH | Buchdruckerei A. Mielke | 355
Süßwarenfabrik Zuckerhut GmbH | Bonbonfabrik Deppe & Cie. | 290
Altstoffwerk Kreislauf Nord GmbH | Matthiesen Containerdienst GmbH | 74
Systemhaus Knotenpunkt GmbH | Oberländer Bürotechnik GmbH | 117
Öztürk Lebensmittel-Großhandel GmbH | Anadolu Import Öztürk | 171
Genossenschaftsbank Auenland eG | Spar- und Darlehnskasse Groß Steinau eG | 239
Café Lesezeichen UG (haftungsbeschränkt) | Café Weidengrund | 12
Entsorgung Saubertal GmbH | Fuhrbetrieb Sauerland | 188

# Beschäftigte früher
// Monate: before today. The number of today stands among the companies.
Betrieb | Beschäftigte | Monate | Quelle
Hydrovant Pumpentechnik GmbH | 168 | 122 | Festschrift zum Jubiläum
Hydrovant Pumpentechnik GmbH | 181 | 74 | Besuch
Hydrovant Pumpentechnik GmbH | 175 | 50 | Presse
Hydrovant Pumpentechnik GmbH | 197 | 29 | Besuch
Aurelith Chemie AG | 712 | 98 | Geschäftsbericht
Aurelith Chemie AG | 689 | 62 | Geschäftsbericht
Aurelith Chemie AG | 655 | 27 | Geschäftsbericht
Lindenhafener Kranbau GmbH | 341 | 86 | Besuch
Lindenhafener Kranbau GmbH | 297 | 49 | Presse
Nordlinde Logistik SE | 402 | 73 | Geschäftsbericht
Nordlinde Logistik SE | 455 | 38 | Geschäftsbericht
Beweglin Medizintechnik GmbH | 6 | 15 | Gründungsgespräch
Klinikum Lindenhafen gGmbH | 1480 | 61 | Qualitätsbericht
Klinikum Lindenhafen gGmbH | 1545 | 37 | Qualitätsbericht

# Status
// Monate: since when it is so.
Betrieb | Status | Monate | Grund
Papierveredelung Büttenau GmbH | insolvent | 5 | Insolvenzverfahren eröffnet, Verwalter bestellt
Antiquariat Eselsohr | erloschen | 8 | Geschäft aus Altersgründen aufgegeben
Optik Brennweite GmbH | weggezogen | 3 | Umzug nach Neuwerk, größere Fläche

# Betreuung
// Rhythmus: months between visits.
Betrieb | Klasse | Rhythmus | zuständig | Umsatz | Kammern
Hydrovant Pumpentechnik GmbH | A | 6 | Katrin Averbeck | 10 bis 50 Mio. € | IHK
Aurelith Chemie AG | A | 6 | Jens Mahlstedt | über 50 Mio. € | IHK
Lindenhafener Kranbau GmbH | A | 12 | Katrin Averbeck | über 50 Mio. € | IHK
Nordlinde Logistik SE | A | 12 | Jens Mahlstedt | über 50 Mio. € | IHK
Bäckerei Weißgerber KG | B | 12 | Katrin Averbeck | 2 bis 10 Mio. € | HWK, IHK
Tischlerei Holtkötter GmbH & Co. KG | B | 24 | Tobias Rüschen | 2 bis 10 Mio. € | HWK
Beweglin Medizintechnik GmbH | B | 12 | Katrin Averbeck | bis 2 Mio. € | IHK
Brauhaus Zur Alten Schleuse GmbH | C | 24 | Tobias Rüschen | bis 2 Mio. € | IHK

# Sperrvermerke
Betrieb | Vermerk | Grund | seit
Abbruch und Erdbau Kosel GmbH | nicht anschreiben | Auf eigenen Wunsch, keine Rundschreiben | vor 210 Tagen
Bäckerei Weißgerber KG | keine E-Mails | Post bitte auf Papier, die Adresse gehört zur Bestellannahme | vor 96 Tagen

# Einwilligungen
Betrieb | Zweck | Weg | erteilt | Nachweis
Hydrovant Pumpentechnik GmbH | Newsletter | E-Mail | vor 320 Tagen | Formular auf der Webseite
Aurelith Chemie AG | Einladung | E-Mail | vor 210 Tagen | Mail von Herrn Dr. Thielemann
Modehaus Kranz & Döring KG | Newsletter | E-Mail | vor 150 Tagen | Unterschriebenes Blatt vom Händlertreff

# Sperrvermerke von Personen
Person | Vermerk | Grund | seit
Heinrich Uphoff | keine Briefe | Hat sich aus dem Geschäft zurückgezogen | vor 180 Tagen

# Verteiler
// The text below a list: what it is for.
Name | angelegt | Betriebe | Personen
Neujahrsempfang | vor 330 Tagen | Hydrovant Pumpentechnik GmbH, Aurelith Chemie AG, Lindenhafener Kranbau GmbH, Nordlinde Logistik SE, Bäckerei Weißgerber KG, Modehaus Kranz & Döring KG, Abbruch und Erdbau Kosel GmbH, Sparkasse Lindenhafen, Hochschule Lindenhafen, Industrie- und Handelskammer Lindenhafen, Handwerkskammer Auenland | Heinrich Uphoff, Henrike Holtkötter
  Gäste, die jedes Jahr persönlich eingeladen werden.
Politik und Verwaltung | vor 600 Tagen | Ausschuss für Wirtschaft und Stadtentwicklung, Ratsfraktion Bürgerforum Lindenhafen, Ratsfraktion Gemeinsam für die Stadt, Ratsfraktion Hafenliste | -
  Bekommen den Jahresbericht und Einladungen zu öffentlichen Sitzungen.

# Schlagwörter
Schlagwort | Betriebe
Weltmarktführer | Hydrovant Pumpentechnik GmbH, Lindenhafener Kranbau GmbH
Familienunternehmen | Hydrovant Pumpentechnik GmbH, Bäckerei Weißgerber KG, Spedition Kaczmarek & Söhne GmbH, Modehaus Kranz & Döring KG
Energieintensiv | Aurelith Chemie AG, Gießerei Nordglut GmbH, Ziegelwerk Steinau GmbH, Härterei und Oberflächentechnik Voßberg GmbH
Hafenanlieger | Lindenhafener Kranbau GmbH, Nordlinde Logistik SE, Armaturenfabrik Seegers GmbH
Ausbildungsbetrieb | Hydrovant Pumpentechnik GmbH, Präzisionsteile Averdiek GmbH, Tischlerei Holtkötter GmbH & Co. KG, Bäckerei Weißgerber KG
Gründung | Beweglin Medizintechnik GmbH, Wasserstoffwerk Auenfeld GmbH

# Weitere Wirtschaftszweige
Betrieb | WZ 2008
Hydrovant Pumpentechnik GmbH | 33.12.0
Bäckerei Weißgerber KG | 56.30.4
Lindenhafener Kranbau GmbH | 33.12.0
Lindenhafener Kranbau GmbH | 77.32.0

# Personen
// seit, bis: first and last day of the function, in days before today. erfasst: with the list that brought the company, or by hand.
// The first line of a person is the main function; further lines are other functions, past or present.
Person | Betrieb | Tätigkeit | seit | bis | erfasst | E-Mail | Telefon | Mobil
Frau Dr. Carola Wessendorp | Hydrovant Pumpentechnik GmbH | Geschäftsführerin | 889 | - | Bestand
Herr Matthias Rohde | Hydrovant Pumpentechnik GmbH | Leiter Produktion | - | - | vor 868 Tagen | matthias.rohde@hydrovant-pumpentechnik.example | 040 66969-669 | 0171 3920008
Frau Neslihan Aksoy | Hydrovant Pumpentechnik GmbH | Personalleiterin | 764 | - | vor 409 Tagen | neslihan.aksoy@hydrovant-pumpentechnik.example | 040 66969-056 | 0171 3920085
Frau Neslihan Aksoy | Süßwarenfabrik Zuckerhut GmbH | Personalreferentin | 2100 | 765
Frau Johanna Uphoff | Kesselschmiede Uphoff GmbH & Co. KG | Geschäftsführerin | 222 | - | Bestand | johanna.uphoff@kesselschmiede-uphoff.example | 040 66969-443 | 0176 04069062
Frau Johanna Uphoff | Kesselschmiede Uphoff GmbH & Co. KG | Prokuristin | 690 | 223
Herr Heinrich Uphoff | Kesselschmiede Uphoff GmbH & Co. KG | Gesellschafter | 222 | - | vor 901 Tagen | heinrich.uphoff@kesselschmiede-uphoff.example | 040 66969-830 | 0171 3920039
Herr Heinrich Uphoff | Kesselschmiede Uphoff GmbH & Co. KG | Geschäftsführer | 11300 | 223
Herr Dr. Alexander Thielemann | Aurelith Chemie AG | Werkleiter | 6881 | - | Bestand | alexander.thielemann@aurelith-chemie.example | - | 0176 04069016
Frau Dr. Ilka Sonnabend | Aurelith Chemie AG | Leiterin Umwelt und Genehmigungen | - | - | vor 820 Tagen
Herr Benedikt Overbeck | Aurelith Chemie AG | Leiter Ausbildung | 2156 | - | vor 455 Tagen | benedikt.overbeck@aurelith-chemie.example | - | 0171 3920070
Herr Jost Averdiek | Präzisionsteile Averdiek GmbH | Geschäftsführer | 4628 | - | Bestand | jost.averdiek@praezisionsteile-averdiek.example | - | 0176 04069047
Frau Melanie Kubitza | Präzisionsteile Averdiek GmbH | Kaufmännische Leiterin | 5449 | - | vor 636 Tagen | melanie.kubitza@praezisionsteile-averdiek.example | 040 66969-765
Herr Gunnar Ehmke | Ziegelwerk Steinau GmbH | Geschäftsführer | - | - | Bestand | gunnar.ehmke@ziegelwerk-steinau.example | 040 66969-152 | 0176 04069001
Herr Ulrich Stratkötter | Lindenhafener Kranbau GmbH | Geschäftsführer | 6797 | - | Bestand | - | 040 66969-539 | 0176 04069078
Frau Dr. Verena Kalisch | Lindenhafener Kranbau GmbH | Leiterin Entwicklung | - | - | vor 398 Tagen | verena.kalisch@lindenhafener-kranbau.example
Herr Sascha Prokop | Lindenhafener Kranbau GmbH | Betriebsratsvorsitzender | - | - | vor 398 Tagen | sascha.prokop@lindenhafener-kranbau.example | 040 66969-313
Frau Regina Dombrowski | Getriebebau Radwerk GmbH | Geschäftsführerin | - | - | Bestand | regina.dombrowski@getriebebau-radwerk.example
Herr Philipp Löwenhaupt | Getriebebau Radwerk GmbH | Leiter Vertrieb | - | - | vor 765 Tagen | philipp.loewenhaupt@getriebebau-radwerk.example | 040 66969-087
Herr Bernd Kassebaum | Gießerei Nordglut GmbH | Geschäftsführer | - | - | Bestand | bernd.kassebaum@giesserei-nordglut.example | 040 66969-474 | 0176 04069063
Frau Anja Voßberg | Härterei und Oberflächentechnik Voßberg GmbH | Geschäftsführerin | 2231 | - | Bestand | anja.vossberg@haerterei-oberflaechentechnik.example
Herr Reinhard Möhlmann | Stanzwerk Möhlmann GmbH & Co. KG | Geschäftsführer | - | - | Bestand | reinhard.moehlmann@stanzwerk-moehlmann.example | 040 66969-248 | 0176 04069017
Frau Susanne Quast | Federn und Draht Quast GmbH | Geschäftsführerin | 5633 | - | Bestand | susanne.quast@federn-draht-quast.example | 040 66969-635
Herr Rüdiger Kleinhenz | Werkzeugbau Kleinhenz GmbH | Geschäftsführer | 2210 | - | Bestand | ruediger.kleinhenz@werkzeugbau-kleinhenz.example | - | 0171 3920071
Herr Dr. Klaus-Peter Seegers | Armaturenfabrik Seegers GmbH | Geschäftsführer | 1981 | - | Bestand | klaus-peter.seegers@armaturenfabrik-seegers.example | 040 66969-409 | 0176 04069048
Frau Ljiljana Kovačević | Armaturenfabrik Seegers GmbH | Leiterin Einkauf | - | - | vor 670 Tagen | ljiljana.kovacevic@armaturenfabrik-seegers.example | 040 66969-796 | 0171 3920025
Herr Thorben Ahlers | Antriebstechnik Lindholz GmbH | Geschäftsführer | 3076 | - | Bestand | thorben.ahlers@antriebstechnik-lindholz.example | 040 66969-183 | 0176 04069002
Frau Petra Brandhorst | Schaltwerk Brandhorst GmbH | Geschäftsführerin | 7064 | - | Bestand | petra.brandhorst@schaltwerk-brandhorst.example | 040 66969-570
Herr Ole Jürgensen | Schaltwerk Brandhorst GmbH | Leiter Technik | 4029 | - | vor 546 Tagen | ole.juergensen@schaltwerk-brandhorst.example | 040 66969-957
Herr Dr. Quang Minh Trần | Leiterplatten Mikrolin GmbH | Geschäftsführer | - | - | Bestand | - | 040 66969-344 | 0176 04069033
Frau Dr. Åsa Lindqvist | Messtechnik Feinspur GmbH | Geschäftsführerin | 3486 | - | Bestand | aasa.lindqvist@messtechnik-feinspur.example | - | 0171 3920010
Herr Dr. Florian Ettlinger | Beweglin Medizintechnik GmbH | Geschäftsführer | 2489 | - | vor 560 Tagen | florian.ettlinger@beweglin-medizintechnik.example
Frau Kavita Iyengar | Beweglin Medizintechnik GmbH | Leiterin Qualität | 459 | - | vor 288 Tagen | kavita.iyengar@beweglin-medizintechnik.example | - | 0176 04069064
Frau Kavita Iyengar | Orthopädietechnik Gutschritt GmbH | Qualitätsbeauftragte | 1400 | 460
Herr Gerold Haase | Optik Brennweite GmbH | Geschäftsführer | 4670 | - | Bestand | gerold.haase@optik-brennweite.example | - | 0171 3920041
Herr Andreas Perlitz | Kunststoffwerk Perlitz GmbH | Geschäftsführer | 2746 | - | Bestand | andreas.perlitz@kunststoffwerk-perlitz.example | 040 66969-279 | 0176 04069018
Frau Monika Strothmann | Kunststoffwerk Perlitz GmbH | Personalleiterin | 1742 | - | vor 643 Tagen | - | 040 66969-666
Herr Oliver Zschoche | Folienwerk Klarsicht GmbH & Co. KG | Werkleiter | 6858 | - | Bestand | oliver.zschoche@folienwerk-klarsicht.example | - | 0171 3920072
Frau Dr. Ramona Bittner | Folienwerk Klarsicht GmbH & Co. KG | Leiterin Energie und Umwelt | - | - | vor 476 Tagen | ramona.bittner@folienwerk-klarsicht.example | 040 66969-440
Herr Zbigniew Kartonek | Verpackungen Kartonek GmbH | Geschäftsführer | - | - | Bestand | - | 040 66969-827
Herr Wilfried Bentlage | Papierveredelung Büttenau GmbH | Betriebsleiter | 2774 | - | Bestand | wilfried.bentlage@papierveredelung-buettenau.example | 040 66969-214
Frau Dr. Stefanie Morgenroth | Lackfabrik Chroma Nord GmbH | Geschäftsführerin | - | - | Bestand | - | 040 66969-601
Herr Dr. Jürgen Tiedtke | Klebstoffwerk Haftgrund GmbH | Geschäftsführer | - | - | Bestand | juergen.tiedtke@klebstoffwerk-haftgrund.example | 040 66969-988 | 0171 3920057
Frau Dr. Maren Holzapfel | Wasserstoffwerk Auenfeld GmbH | Geschäftsführerin | 6034 | - | vor 490 Tagen | maren.holzapfel@wasserstoffwerk-auenfeld.example | 040 66969-375
Frau Dr. Gesine Paulmann | Salbenmanufaktur Arnika GmbH | Geschäftsführerin | 956 | - | Bestand | gesine.paulmann@salbenmanufaktur-arnika.example | - | 0171 3920011
Herr Eckhard Spannuth | Lindholzer Brunnen Getränke GmbH | Geschäftsführer | 4088 | - | Bestand | eckhard.spannuth@lindholzer-brunnen-getraenke.example
Herr Theodor Ankermann | Lindenhafener Privatbrauerei Zum Anker GmbH & Co. KG | Geschäftsführer | - | - | Bestand | theodor.ankermann@lindenhafener-privatbrauerei-anker.example | 040 66969-536
Frau Lena Ankermann | Lindenhafener Privatbrauerei Zum Anker GmbH & Co. KG | Braumeisterin | - | - | vor 382 Tagen | lena.ankermann@lindenhafener-privatbrauerei-anker.example | 040 66969-923 | 0171 3920042
Frau Marisa Conti | Kaffeerösterei Bohnenspeicher GmbH | Geschäftsführerin | 6196 | - | Nachtrag | marisa.conti@kaffeeroesterei-bohnenspeicher.example | 040 66969-310 | 0176 04069019
Frau Zeynep Şimşek | Feinkost Şimşek GmbH | Geschäftsführerin | - | - | Bestand | - | - | 0176 04069096
Herr Murat Şimşek | Feinkost Şimşek GmbH | Geschäftsführer | - | - | vor 723 Tagen | murat.simsek@feinkost-simsek.example | - | 0171 3920073
Herr Lorenz Hering | Fischmanufaktur Hering & Söhne KG | Geschäftsführer | 2554 | - | Bestand | - | 040 66969-471 | 0176 04069050
Frau Marlies Deppe | Süßwarenfabrik Zuckerhut GmbH | Geschäftsführerin | 4048 | - | Bestand | - | 040 66969-858 | 0171 3920027
Herr Ingmar Stahnke | Süßwarenfabrik Zuckerhut GmbH | Technischer Leiter | 5841 | - | vor 60 Tagen | ingmar.stahnke@suesswarenfabrik-zuckerhut.example | - | 0176 04069004
Herr Johannes Heitkamp | Auenmühle Heitkamp KG | Geschäftsführer | 3742 | - | Bestand | johannes.heitkamp@auenmuehle-heitkamp.example | 040 66969-632 | 0176 04069081
Herr Arndt Mielke | Druckerei Setzkasten GmbH | Geschäftsführer | 6370 | - | Bestand | arndt.mielke@druckerei-setzkasten.example | 040 66969-019
Herr Cord Heidtmann | Sägewerk Heidholz GmbH | Geschäftsführer | 5491 | - | Bestand | - | - | 0176 04069035
Herr Frank Pohlmeier | Betonwerk Auesteine GmbH | Werkleiter | 6103 | - | Bestand | frank.pohlmeier@betonwerk-auesteine.example | 040 66969-793 | 0171 3920012
Herr Helge Tönsmeister | Fahrzeugaufbauten Tönsmeister GmbH | Geschäftsführer | 4272 | - | Bestand | helge.toensmeister@fahrzeugaufbauten-toensmeister.example | 040 66969-180
Frau Ellen Thormann | Objektmöbel Raumsinn GmbH | Geschäftsführerin | 2738 | - | Bestand | ellen.thormann@objektmoebel-raumsinn.example | 040 66969-567 | 0176 04069066
Herr Dr. Samuel Adeyemi | Batteriesysteme Zellenreich GmbH | Geschäftsführer | 3751 | - | vor 372 Tagen | - | - | 0171 3920043
Frau Henrike Holtkötter | Tischlerei Holtkötter GmbH & Co. KG | Geschäftsführerin | 5373 | - | Bestand | henrike.holtkoetter@tischlerei-holtkoetter.example | 040 66969-341
Frau Henrike Holtkötter | Handwerkskammer Auenland | Mitglied der Vollversammlung | 1500
Herr Lukas Wohlrab | Tischlerei Holtkötter GmbH & Co. KG | Werkstattleiter | 3343 | - | vor 716 Tagen | lukas.wohlrab@tischlerei-holtkoetter.example | - | 0176 04069097
Herr Hinrich Drewelow | Zimmerei Drewelow & Sohn GmbH | Geschäftsführer | 2191 | - | Bestand | hinrich.drewelow@zimmerei-drewelow-sohn.example | 040 66969-115
Herr Carsten Brüggenkamp | Dachdeckerei Brüggenkamp GmbH | Geschäftsführer | 6711 | - | Bestand | carsten.brueggenkamp@dachdeckerei-brueggenkamp.example | - | 0176 04069051
Frau Birte Sievering | Elektro Sievering GmbH | Geschäftsführerin | - | - | Bestand | - | - | 0171 3920028
Herr Detlef Maschke | Elektro Sievering GmbH | Ausbildungsleiter | 2934 | - | vor 742 Tagen | detlef.maschke@elektro-sievering.example | 040 66969-276 | 0176 04069005
Herr Emre Yıldırım | Elektrotechnik Yıldırım e. K. | Inhaber | - | - | Bestand | emre.yildirim@elektrotechnik-yildirim.example | 040 66969-663
Herr Jörn Kröncke | Kröncke Sanitär- und Heizungsbau GmbH | Geschäftsführer | 1037 | - | Bestand | joern.kroencke@kroencke-sanitaer-heizungsbau.example | 040 66969-050 | 0171 3920059
Herr Serkan Öztürk | Bad & Heizung Öztürk GmbH | Geschäftsführer | 2298 | - | Bestand | serkan.oeztuerk@bad-heizung-oeztuerk.example | 040 66969-437
Herr Jannik Vollrath | Kälte-Klima Vollrath UG (haftungsbeschränkt) | Geschäftsführer | 4357 | - | vor 329 Tagen | - | 040 66969-824
Frau Silke Lüdeking | Malerwerkstätten Lüdeking GmbH | Geschäftsführerin | 2943 | - | Bestand | silke.luedeking@malerwerkstaetten-luedeking.example | 040 66969-211 | 0171 3920090
Herr Kazimierz Szymański | Malerbetrieb Kazimierz Szymański | Inhaber | 3981 | - | Bestand
Herr Zdzisław Wójcik | Fliesen Wójcik GbR | Gesellschafter | - | - | Bestand | zdzislaw.wojcik@fliesen-wojcik.example | 040 66969-985
Herr Norbert Ehlerding | Parkett & Boden Ehlerding e. K. | Inhaber | 2337 | - | Bestand | - | 040 66969-372 | 0176 04069021
Herr Marco Tietgen | Gerüstbau Tietgen GmbH | Geschäftsführer | 4418 | - | Bestand | marco.tietgen@geruestbau-tietgen.example
Herr Fabio Bianchi | Stuckateurbetrieb Bianchi & Lohse OHG | Gesellschafter | 4833 | - | Bestand | fabio.bianchi@stuckateurbetrieb-bianchi-lohse.example | 040 66969-146
Frau Ute Rönnfeldt | Glaserei Lichtblick e. K. | Inhaberin | 5455 | - | Bestand
Herr Ludger Ostendarp | Metallbau Ostendarp GmbH | Geschäftsführer | 2606 | - | Bestand | ludger.ostendarp@metallbau-ostendarp.example
Frau Beata Grabowski | Steinmetzwerkstatt Grabowski | Inhaberin | 5927 | - | Bestand | beata.grabowski@steinmetzwerkstatt-grabowski.example | 040 66969-307
Herr Burkhard Haverbeck | Straßen- und Tiefbau Haverbeck GmbH & Co. KG | Geschäftsführer | 5274 | - | Bestand | burkhard.haverbeck@strassen-tiefbau-haverbeck.example | 040 66969-694 | 0176 04069083
Herr Burkhard Haverbeck | Turn- und Sportverein Lindenhafen von 1874 e. V. | Schatzmeister | 3300
Frau Nadine Ohlrogge | Straßen- und Tiefbau Haverbeck GmbH & Co. KG | Personalleiterin | - | - | vor 690 Tagen | nadine.ohlrogge@strassen-tiefbau-haverbeck.example | - | 0171 3920060
Frau Tabea Reinkensmeyer | Hochbau Reinkensmeyer GmbH | Geschäftsführerin | 3682 | - | Bestand | tabea.reinkensmeyer@hochbau-reinkensmeyer.example | 040 66969-468
Herr Stefan Prigge | Hochbau Reinkensmeyer GmbH | Oberbauleiter | - | - | vor 266 Tagen | stefan.prigge@hochbau-reinkensmeyer.example | 040 66969-855 | 0171 3920014
Herr Mirko Kosel | Abbruch und Erdbau Kosel GmbH | Geschäftsführer | 3743 | - | Bestand | mirko.kosel@abbruch-erdbau-kosel.example | 040 66969-242 | 0171 3920091
Herr Ingo Teschner | Kabelbau Nordwind GmbH | Geschäftsführer | 1681 | - | Bestand | ingo.teschner@kabelbau-nordwind.example | 040 66969-629
Frau Wiebke Grünwinkel | Garten- und Landschaftsbau Grünwinkel GmbH | Geschäftsführerin | - | - | Bestand | wiebke.gruenwinkel@garten-landschaftsbau-gruenwinkel.example | 040 66969-016 | 0171 3920045
Frau Dörte Blankmann | Blankmann Gebäudedienste GmbH | Geschäftsführerin | 2831 | - | Bestand | doerte.blankmann@blankmann-gebaeudedienste.example
Herr Costin Mureșan | Blankmann Gebäudedienste GmbH | Objektleiter | 3728 | - | vor 461 Tagen | costin.muresan@blankmann-gebaeudedienste.example | 040 66969-790
Herr Olaf Rußmann | Schornsteinfegermeisterbetrieb Rußmann | Inhaber | 4012 | - | Bestand | olaf.russmann@schornsteinfegermeisterbetrieb.example | 040 66969-177
Frau Annegret Weißgerber | Bäckerei Weißgerber KG | Geschäftsführerin | 6635 | - | Bestand | annegret.weissgerber@baeckerei-weissgerber.example | 040 66969-564 | 0176 04069053
Frau Annegret Weißgerber | Werbegemeinschaft Altstadt e. V. | Vorstandsmitglied | 2050
Herr Moritz Weißgerber | Bäckerei Weißgerber KG | Betriebsleiter | - | - | vor 758 Tagen | moritz.weissgerber@baeckerei-weissgerber.example
Herr Gerrit Wilkens | Backhaus Mühlenkorn GmbH | Geschäftsführer | - | - | Bestand | - | 040 66969-338 | 0176 04069007
Herr Ansgar Buddenkotte | Fleischerei Buddenkotte OHG | Gesellschafter | 5138 | - | Bestand | ansgar.buddenkotte@fleischerei-buddenkotte.example
Herr Ferhat Şahin | Kfz-Werkstatt Şahin & Brandes GbR | Gesellschafter | - | - | Bestand | ferhat.sahin@kfz-werkstatt-sahin-brandes.example | 040 66969-112 | 0171 3920061
Herr Volker Niemann | Autohaus Westkreuz GmbH | Geschäftsführer | 4132 | - | Bestand | volker.niemann@autohaus-westkreuz.example | 040 66969-499 | 0176 04069038
Herr Ronny Peschke | Karosserie- und Lackzentrum Peschke GmbH | Geschäftsführer | 6365 | - | Bestand | ronny.peschke@karosserie-lackzentrum-peschke.example | 040 66969-886
Frau Elif Kaplan | Friseursalon Haarscharf | Inhaberin | 1732 | - | Bestand | elif.kaplan@friseursalon-haarscharf.example | 040 66969-273
Herr Deniz Karadağ | Barbershop Karadağ | Inhaber | - | - | Nachtrag | deniz.karadag@barbershop-karadag.example | - | 0176 04069069
Frau Iwona Woźniak | Kosmetik am Nikolaikirchhof | Inhaberin | 4422 | - | Bestand | iwona.wozniak@kosmetik-nikolaikirchhof.example
Herr Dr. Henning Gutschritt | Orthopädietechnik Gutschritt GmbH | Geschäftsführer | - | - | Bestand | henning.gutschritt@orthopaedietechnik-gutschritt.example | - | 0176 04069023
Frau Katja Siebrecht | Zahntechnik Brückenlabor GmbH | Geschäftsführerin | 5207 | - | Bestand | katja.siebrecht@zahntechnik-brueckenlabor.example | 040 66969-821 | 0171 3920000
Frau Małgorzata Wegener-Łuczak | Polsterei und Raumausstattung Wegener-Łuczak | Inhaberin | - | - | Bestand | malgorzata.wegener-luczak@polsterei-raumausstattung-wegener.example
Herr Giorgios Papadakis | Schuhmacherei Absatz | Inhaber | - | - | Bestand | giorgios.papadakis@schuhmacherei-absatz.example | - | 0176 04069054
Herr Wolfhard Pankratz | Uhrmacherei Zeitlos | Inhaber | 6546 | - | Bestand | wolfhard.pankratz@uhrmacherei-zeitlos.example | - | 0171 3920031
Herr Torben Klabunde | Bootsbau Klabunde GmbH | Geschäftsführer | 2342 | - | Bestand | torben.klabunde@bootsbau-klabunde.example | 040 66969-369 | 0176 04069008
Frau Merle Josten | Segelmacherei Tuchfühlung e. K. | Inhaberin | 3694 | - | Bestand | merle.josten@segelmacherei-tuchfuehlung.example | 040 66969-756 | 0176 04069085
Frau Leonie Marquardsen | Goldschmiede Feinsinn | Inhaberin | 4928 | - | Nachtrag | leonie.marquardsen@goldschmiede-feinsinn.example
Herr Friedemann Stolberg | Orgelbau Klangholz GmbH | Geschäftsführer | 1403 | - | Bestand | friedemann.stolberg@orgelbau-klangholz.example | 040 66969-530 | 0176 04069039
Frau Christiane Habermann | Bestattungen Ruhepol GmbH | Geschäftsführerin | - | - | Bestand | christiane.habermann@bestattungen-ruhepol.example | 040 66969-917 | 0171 3920016
Herr Radu Ionescu | Wäscherei Reinweiß GmbH | Betriebsleiter | - | - | Bestand | radu.ionescu@waescherei-reinweiss.example | - | 0171 3920093
Herr Udo Riegel | Schlüssel- und Sicherheitstechnik Riegel e. K. | Inhaber | - | - | Bestand | - | 040 66969-691 | 0176 04069070
Frau Dušica Đorđević | Dämmtechnik Đorđević GmbH | Geschäftsführerin | - | - | Bestand | dusica.dordevic@daemmtechnik-dordevic.example | 040 66969-078 | 0171 3920047
Herr Christian Wiedenroth | Nordlinde Logistik SE | Standortleiter | 3496 | - | Bestand | christian.wiedenroth@nordlinde-logistik.example | 040 66969-465 | 0176 04069024
Frau Jacqueline Perrin | Nordlinde Logistik SE | Leiterin Personal | - | - | vor 707 Tagen | jacqueline.perrin@nordlinde-logistik.example | - | 0171 3920001
Herr Aleksander Wiśniewski | Nordlinde Logistik SE | Leiter Immobilien | - | - | vor 846 Tagen | aleksander.wisniewski@nordlinde-logistik.example | 040 66969-239 | 0171 3920078
Herr Roman Kaczmarek | Spedition Kaczmarek & Söhne GmbH | Geschäftsführer | 6736 | - | Bestand | roman.kaczmarek@spedition-kaczmarek-soehne.example | 040 66969-626 | 0176 04069055
Herr Roman Kaczmarek | Industrie- und Handelskammer Lindenhafen | Vorsitzender Verkehrsausschuss | 1250
Frau Agnieszka Kaczmarek | Spedition Kaczmarek & Söhne GmbH | Prokuristin | 5332 | - | vor 795 Tagen | agnieszka.kaczmarek@spedition-kaczmarek-soehne.example | 040 66969-013
Herr Momme Brodersen | Binnenschifffahrt Brodersen & Tönnies OHG | Gesellschafter | 7192 | - | Bestand | momme.brodersen@binnenschifffahrt-brodersen-toennies.example | 040 66969-400 | 0176 04069009
Herr Ralf Lüttmann | Hafenumschlag Stichkanal GmbH | Geschäftsführer | 6579 | - | Bestand | - | 040 66969-787 | 0176 04069086
Frau Dr. Beatrix von Hollen | Lindenhafener Lagerhaus AG | Vorständin | 6247 | - | Bestand
Herr Kostas Andreadis | Schiffsagentur Poseidonis GmbH | Geschäftsführer | 1878 | - | Bestand | kostas.andreadis@schiffsagentur-poseidonis.example
Herr Bogdan Țăranu | Transporte Țăranu e. K. | Inhaber | - | - | Bestand | bogdan.taranu@transporte-taranu.example | 040 66969-948 | 0171 3920017
Herr Siegbert Frostmann | Kühltransporte Frostmann GmbH | Geschäftsführer | - | - | Bestand | siegbert.frostmann@kuehltransporte-frostmann.example | 040 66969-335
Herr Jens Möbelius | Umzüge Möbelius GmbH | Geschäftsführer | - | - | Bestand | jens.moebelius@umzuege-moebelius.example | 040 66969-722
Frau Nele Brandstätter | Kurierdienst Lastenradler UG (haftungsbeschränkt) | Geschäftsführerin | 2804 | - | Nachtrag | - | 040 66969-109
Herr Alfons Rekemeyer | Reisedienst Auenland GmbH | Geschäftsführer | 3032 | - | Bestand | alfons.rekemeyer@reisedienst-auenland.example | 040 66969-496 | 0176 04069025
Herr İlhan Çelik | Taxi- und Mietwagen Çelik GmbH | Geschäftsführer | 5709 | - | Bestand | ilhan.celik@taxi-mietwagen-celik.example | 040 66969-883 | 0171 3920002
Frau Gudrun Sandhagen | Verkehrsbetriebe Lindenhafen GmbH | Geschäftsführerin | 3933 | - | Bestand | gudrun.sandhagen@verkehrsbetriebe-lindenhafen.example
Herr Tim Rosendahl | Verkehrsbetriebe Lindenhafen GmbH | Leiter Angebotsplanung | 609 | - | vor 416 Tagen | tim.rosendahl@verkehrsbetriebe-lindenhafen.example | 040 66969-657
Herr Tim Rosendahl | Reisedienst Auenland GmbH | Leiter Disposition | 2400 | 610
Herr Kemal Öztürk | Öztürk Lebensmittel-Großhandel GmbH | Geschäftsführer | 5402 | - | Bestand | kemal.oeztuerk@oeztuerk-lebensmittel-grosshandel.example | 040 66969-044 | 0171 3920033
Frau Selin Öztürk | Öztürk Lebensmittel-Großhandel GmbH | Geschäftsführerin | 739 | - | vor 702 Tagen | selin.oeztuerk@oeztuerk-lebensmittel-grosshandel.example | - | 0176 04069010
Frau Selin Öztürk | Öztürk Lebensmittel-Großhandel GmbH | Leiterin Einkauf | 2300 | 740
Frau Heike Grünberger | Obst- und Gemüsehandel Grünberger GmbH | Geschäftsführerin | 5590 | - | Bestand | heike.gruenberger@obst-gemuesehandel-gruenberger.example | 040 66969-818 | 0176 04069087
Herr Dieter Kuhlmann | Getränke-Fachgroßhandel Kruse & Kuhlmann KG | Geschäftsführer | 4255 | - | Bestand | dieter.kuhlmann@getraenke-fachgrosshandel-kruse.example | 040 66969-205 | 0171 3920064
Herr Klaas Terhorst | Stahlhandel Eisenherz GmbH | Geschäftsführer | 1022 | - | Bestand | klaas.terhorst@stahlhandel-eisenherz.example
Frau Ulrike Sandkuhl | Baustoffe Sandkuhl GmbH & Co. KG | Geschäftsführerin | - | - | Bestand | ulrike.sandkuhl@baustoffe-sandkuhl.example | 040 66969-979 | 0171 3920018
Herr Ewald Bruns | Holzhandlung Astrein GmbH | Geschäftsführer | 6609 | - | Bestand | - | - | 0171 3920095
Herr Sönke Albertsen | Technischer Handel Muffe & Flansch GmbH | Geschäftsführer | 3953 | - | Bestand | soenke.albertsen@technischer-handel-muffe-flansch.example | 040 66969-753
Frau Claudia Rückert | Elektrogroßhandel Ampereon GmbH | Niederlassungsleiterin | 2283 | - | Nachtrag | claudia.rueckert@elektrogrosshandel-ampereon.example | - | 0171 3920049
Herr Hermann Dierkes | Landhandel Kornblüte eG | Vorstand | 1188 | - | Bestand | hermann.dierkes@landhandel-kornbluete.example
Herr Dr. Peer Vollmers | Arzneimittel-Großhandel Heilkraut GmbH | Geschäftsführer | 3793 | - | Bestand | peer.vollmers@arzneimittel-grosshandel-heilkraut.example | - | 0171 3920003
Frau Yvonne Dethlefs | Kraftfahrzeugteile Pleuel GmbH | Geschäftsführerin | 1615 | - | Bestand | yvonne.dethlefs@kraftfahrzeugteile-pleuel.example | 040 66969-301 | 0171 3920080
Herr Manfred Utz | Reinigungsmittel-Großhandel Klarwasser e. K. | Inhaber | 6339 | - | Bestand | manfred.utz@reinigungsmittel-grosshandel.example | - | 0176 04069057
Herr Grzegorz Karlowski | Recycling und Schrott Karlowski GmbH | Geschäftsführer | 2480 | - | Bestand | grzegorz.karlowski@recycling-schrott-karlowski.example | 040 66969-075
Herr Lasse Petersilie | Containerdepot Blaue Box GmbH | Betriebsleiter | 2970 | - | Bestand | lasse.petersilie@containerdepot-blaue-box.example
Frau Cristina Popescu | Zweitverwertung Palettini GmbH | Geschäftsführerin | - | - | Bestand | cristina.popescu@zweitverwertung-palettini.example | 040 66969-849 | 0176 04069088
Frau Friederike Lohmeyer | Buchhandlung Seitenwind e. K. | Inhaberin | 3658 | - | Bestand | friederike.lohmeyer@buchhandlung-seitenwind.example | - | 0171 3920065
Herr Hubertus Döring | Modehaus Kranz & Döring KG | Geschäftsführer | 5020 | - | Bestand | - | 040 66969-623
Frau Charlotte Döring | Modehaus Kranz & Döring KG | Einkaufsleiterin | 5086 | - | vor 724 Tagen | charlotte.doering@modehaus-kranz-doering.example | 040 66969-010 | 0171 3920019
Herr Bertram Sohlmann | Schuhhaus Sohlenreich GmbH | Geschäftsführer | - | - | Bestand | bertram.sohlmann@schuhhaus-sohlenreich.example | 040 66969-397 | 0171 3920096
Frau Sabrina Nolting | Optik Augenstern GmbH | Geschäftsführerin | - | - | Bestand | sabrina.nolting@optik-augenstern.example | 040 66969-784 | 0176 04069073
Herr Malte Hinrichsen | Hörakustik Ohrwerk GmbH | Geschäftsführer | 6420 | - | Bestand | malte.hinrichsen@hoerakustik-ohrwerk.example | - | 0171 3920050
Frau Rosemarie Goldmund | Juwelier Goldmund e. K. | Inhaberin | 5194 | - | Bestand | rosemarie.goldmund@juwelier-goldmund.example
Frau Antje Wulfert | Spielwaren Kunterbunt GmbH | Geschäftsführerin | - | - | Bestand | antje.wulfert@spielwaren-kunterbunt.example | 040 66969-945 | 0171 3920004
Frau Dr. Barbara Hellweg | Rats-Apotheke am Alten Markt e. K. | Inhaberin | 4124 | - | Bestand | barbara.hellweg@rats-apotheke-alten-markt.example | 040 66969-332 | 0171 3920081
Herr Dr. Arash Tavakoli | Linden-Apotheke e. K. | Inhaber | 1074 | - | Bestand | arash.tavakoli@linden-apotheke.example | - | 0176 04069058
Herr Jakob Fennemann | Speichenwerk Fahrräder GmbH | Geschäftsführer | 1757 | - | vor 838 Tagen | - | 040 66969-106
Herr Kai Drögemüller | Sporthaus Anpfiff GmbH | Geschäftsführer | 4594 | - | Bestand | kai.droegemueller@sporthaus-anpfiff.example | - | 0176 04069012
Herr Henning Tegtmeyer | Möbel Wohnwelt Tegtmeyer GmbH & Co. KG | Geschäftsführer | - | - | Bestand | henning.tegtmeyer@moebel-wohnwelt-tegtmeyer.example | 040 66969-880
Frau Simone Kallweit | Möbel Wohnwelt Tegtmeyer GmbH & Co. KG | Marktleiterin | - | - | vor 1 Tag | simone.kallweit@moebel-wohnwelt-tegtmeyer.example | 040 66969-267
Herr Dirk Kamp | Bau- und Gartenmarkt Hornbostel-Kamp GmbH | Marktleiter | - | - | Bestand | dirk.kamp@bau-gartenmarkt-hornbostel-kamp.example | 040 66969-654 | 0176 04069043
Frau Amra Delić | Frischemarkt Balkan Delikates | Inhaberin | 7252 | - | Bestand | amra.delic@frischemarkt-balkan-delikates.example | - | 0171 3920020
Frau Gülay Demir | Frischemarkt Südallee Demir KG | Geschäftsführerin | - | - | Bestand | guelay.demir@frischemarkt-suedallee-demir.example | 040 66969-428 | 0171 3920097
Frau Svenja Oltmanns | Unverpackt Lindenhafen eG | Vorständin | 3739 | - | Bestand | svenja.oltmanns@unverpackt-lindenhafen.example
Herr Jean-Luc Bréchet | Weinkontor Rebensaft GmbH | Geschäftsführer | 2461 | - | Bestand | jean-luc.brechet@weinkontor-rebensaft.example | 040 66969-202 | 0171 3920051
Frau Hedwig Himmel | Tee & Tonwaren Himmelstern | Inhaberin | 6643 | - | Bestand | hedwig.himmel@tee-tonwaren-himmelstern.example | 040 66969-589 | 0176 04069028
Frau Halina Stępień | Blumen Stiel & Blüte | Inhaberin | 4162 | - | Bestand | halina.stepien@blumen-stiel-bluete.example | - | 0171 3920005
Herr Hauke Oltersdorf | Gartencenter Övelgrund GmbH | Geschäftsführer | 3044 | - | Bestand | hauke.oltersdorf@gartencenter-oevelgrund.example | 040 66969-363
Frau Jessica Mahler | Tierbedarf Pfotenglück e. K. | Inhaberin | 4385 | - | Bestand | jessica.mahler@tierbedarf-pfotenglueck.example | 040 66969-750
Herr Viktor Schellenberg | Musikhaus Dreiklang GmbH | Geschäftsführer | 4791 | - | Bestand | viktor.schellenberg@musikhaus-dreiklang.example | 040 66969-137
Frau Ingeborg Tamm | Papeterie Löschblatt | Inhaberin | 2285 | - | Bestand | ingeborg.tamm@papeterie-loeschblatt.example
Herr Anton Melnyk | Elektronik Platinum Service GmbH | Geschäftsführer | 1379 | - | Bestand | anton.melnyk@elektronik-platinum-service.example
Herr Burak Kaya | Handy-Klinik Kaya | Inhaber | 6606 | - | Nachtrag | burak.kaya@handy-klinik-kaya.example | - | 0171 3920067
Herr Eberhard Zwirner | Antiquariat Eselsohr | Inhaber | 6228 | - | Bestand | eberhard.zwirner@antiquariat-eselsohr.example | 040 66969-685 | 0176 04069044
Frau Ramona Kiehl | Stoffe & Garne Fadenlauf | Inhaberin | - | - | Bestand | - | 040 66969-072
Herr Enno Böttjer | Tankstelle am Westring Böttjer e. K. | Inhaber | 2501 | - | Bestand | enno.boettjer@tankstelle-westring-boettjer.example
Frau Marlene Stoppel | Hofladen und Feinkost Stoppelfeld GmbH | Geschäftsführerin | - | - | Bestand | marlene.stoppel@hofladen-feinkost-stoppelfeld.example
Herr Ernst-August Deckelmann | Haushaltswaren Topf & Deckel OHG | Gesellschafter | 4462 | - | Bestand | ernst-august.deckelmann@haushaltswaren-topf-deckel.example
Herr Patrick Ruhnau | Küchenstudio Herzstück GmbH | Geschäftsführer | - | - | Bestand | patrick.ruhnau@kuechenstudio-herzstueck.example | - | 0176 04069029
Frau Alina Reschke | Onlinehandel Kistenweise GmbH | Geschäftsführerin | 6631 | - | vor 628 Tagen | alina.reschke@onlinehandel-kistenweise.example | 040 66969-007 | 0171 3920006
Frau Birgit Asmussen | Second-Hand Kleiderkreisel Nordstadt gGmbH | Leiterin | 3370 | - | Nachtrag | birgit.asmussen@second-hand-kleiderkreisel-nordstadt.example | 040 66969-394
Herr Sven Hagedorn | Brauhaus Zur Alten Schleuse GmbH | Geschäftsführer | - | - | Bestand | - | 040 66969-781 | 0176 04069060
Herr Sven Hagedorn | Verein der Freunde des Alten Hafens e. V. | Beisitzer | 1700
Frau Manuela Hagedorn | Brauhaus Zur Alten Schleuse GmbH | Serviceleiterin | 5817 | - | vor 812 Tagen | manuela.hagedorn@brauhaus-alten-schleuse.example | 040 66969-168 | 0171 3920037
Frau Constanze Freytag | Hotel Speicher Sieben GmbH | Direktorin | 1110 | - | Bestand | constanze.freytag@hotel-speicher-sieben.example | 040 66969-555
Herr Ferdinand Lothmann | Hotel Zum Goldenen Lot e. K. | Inhaber | - | - | Bestand | ferdinand.lothmann@hotel-goldenen-lot.example | 040 66969-942 | 0176 04069091
Frau Erika Janßen | Pension Deichblick | Inhaberin | - | - | Bestand | erika.janssen@pension-deichblick.example | - | 0171 3920068
Frau Imke Sudhoff | Gasthof Lindholzer Krug OHG | Gesellschafterin | 3639 | - | Bestand | imke.sudhoff@gasthof-lindholzer-krug.example
Herr Orhan Öz | Restaurant Bosporus Öz GmbH | Geschäftsführer | 2750 | - | Bestand | orhan.oez@restaurant-bosporus-oez.example
Frau Annunziata Ferrante | Trattoria Da Nunzia | Inhaberin | 3320 | - | Bestand | - | - | 0171 3920099
Frau Thị Hương Nguyễn | Restaurant Lotusteich | Inhaberin | - | - | Bestand | thi-huong.nguyen@restaurant-lotusteich.example | 040 66969-877 | 0176 04069076
Herr Stavros Lazaridis | Taverne Mykene | Inhaber | - | - | Bestand | stavros.lazaridis@taverne-mykene.example | 040 66969-264 | 0171 3920053
Frau Doris Quade | Imbiss Zum Stichkanal | Inhaberin | 5235 | - | Nachtrag | doris.quade@imbiss-stichkanal.example | 040 66969-651 | 0176 04069030
Frau Rita Wegmann | Café Sahnehaube GmbH | Geschäftsführerin | 5894 | - | Bestand | rita.wegmann@cafe-sahnehaube.example
Herr Silvano De Bona | Eiscafé Dolce Brina | Inhaber | - | - | Bestand | silvano.de-bona@eiscafe-dolce-brina.example
Frau Carlotta Wieneke | Café Lesezeichen UG (haftungsbeschränkt) | Geschäftsführerin | 6441 | - | Nachtrag | - | - | 0176 04069061
Herr Niklas Reimann | Hafenbar Backbord GbR | Gesellschafter | - | - | vor 284 Tagen | niklas.reimann@hafenbar-backbord.example
Frau Daniela Kortmann | Catering Löffelweise GmbH | Geschäftsführerin | 6854 | - | Bestand | daniela.kortmann@catering-loeffelweise.example | 040 66969-586
Herr Rolf Ellerbrock | Betriebsgastronomie Mittagstisch GmbH | Geschäftsführer | 3822 | - | Bestand | rolf.ellerbrock@betriebsgastronomie-mittagstisch.example | 040 66969-973 | 0176 04069092
Herr Dominik Schaper | Fitnessstudio Kraftwerk Nord GmbH | Geschäftsführer | 2179 | - | Bestand | - | - | 0171 3920069
Frau Ronja Westphal | Kletterhalle Steilhang GmbH | Geschäftsführerin | - | - | Bestand | ronja.westphal@kletterhalle-steilhang.example | 040 66969-747 | 0176 04069046
Herr Konrad Feldhaus | Kino Lichtspeicher GmbH | Geschäftsführer | 4704 | - | Bestand | konrad.feldhaus@kino-lichtspeicher.example | - | 0171 3920023
Herr Harm Brodersen | Fahrgastschifffahrt Auenperle GmbH | Geschäftsführer | 3054 | - | Bestand | harm.brodersen@fahrgastschifffahrt-auenperle.example | - | 0176 04069000
Frau Viola Schönherr | Tanzschule Wiegeschritt e. K. | Inhaberin | - | - | Bestand | viola.schoenherr@tanzschule-wiegeschritt.example | 040 66969-908 | 0176 04069077
Frau Martina Gerlach | Reisebüro Fernblick GmbH | Geschäftsführerin | 5530 | - | Bestand | martina.gerlach@reisebuero-fernblick.example | 040 66969-295
Herr Gerd Osterloh | Campingplatz Am Sommerdeich KG | Geschäftsführer | 5004 | - | Nachtrag | gerd.osterloh@campingplatz-sommerdeich.example | 040 66969-682
Frau Nicole Albers | Sauna- und Badehaus Dampfsperre GmbH | Geschäftsführerin | - | - | Bestand | nicole.albers@sauna-badehaus-dampfsperre.example | 040 66969-069
Frau Jana Brinkmeyer | Quellwerft Software GmbH | Geschäftsführerin | - | - | Bestand | jana.brinkmeyer@quellwerft-software.example | 040 66969-456
Frau Jana Brinkmeyer | Unternehmerinnen-Netzwerk Lindenhafen e. V. | Vorstandsmitglied | 900
Herr Ömer Taşkın | Quellwerft Software GmbH | Technischer Leiter | - | - | vor 748 Tagen | oemer.taskin@quellwerft-software.example | 040 66969-843
Herr Michael Oberländer | Systemhaus Knotenpunkt GmbH | Geschäftsführer | - | - | Bestand | michael.oberlaender@systemhaus-knotenpunkt.example | 040 66969-230
Frau Sandra Wiechers | Systemhaus Knotenpunkt GmbH | Leiterin Personal | 4948 | - | vor 629 Tagen | sandra.wiechers@systemhaus-knotenpunkt.example
Herr Dr. Martin Eschenburg | Rechenzentrum Kaltgang GmbH | Geschäftsführer | - | - | Bestand | - | 040 66969-004
Herr Timo Fischbach | Webagentur Pixelfischer GbR | Gesellschafter | 1603 | - | Bestand | timo.fischbach@webagentur-pixelfischer.example | 040 66969-391
Frau Ewa Schlüter-Nowak | Datenschutz & Beratung Schlüter-Nowak | Inhaberin | 2096 | - | Bestand | ewa.schlueter-nowak@datenschutz-beratung-schlueter-nowak.example | 040 66969-778
Herr Dr. Julius Henckel | Robotik Greifswerk GmbH | Geschäftsführer | - | - | vor 742 Tagen | julius.henckel@robotik-greifswerk.example | 040 66969-165
Frau Dr. Bożena Jabłońska | Robotik Greifswerk GmbH | Leiterin Forschung | - | - | vor 530 Tagen | bozena.jablonska@robotik-greifswerk.example | 040 66969-552
Frau Leyla Arslan | KI-Labor Denkzettel UG (haftungsbeschränkt) | Geschäftsführerin | 4399 | - | vor 160 Tagen | leyla.arslan@ki-labor-denkzettel.example | 040 66969-939
Herr Konstantin Wirth | Spieleschmiede Zweiwürfel GmbH | Geschäftsführer | - | - | vor 335 Tagen | - | 040 66969-326
Frau Antonia Hölscher | Ingenieurbüro Tragwerk Hölscher PartG mbB | Partnerin | 3232 | - | Bestand | antonia.hoelscher@ingenieurbuero-tragwerk-hoelscher.example
Herr Boy Carstensen | Ingenieurbüro für Wasserbau Deichgraf GmbH | Geschäftsführer | 3595 | - | Bestand | boy.carstensen@ingenieurbuero-wasserbau-deichgraf.example | 040 66969-100
Herr Laurenz Wittkamp | Architekturbüro Fensterfront PartG mbB | Partner | 5584 | - | Bestand | laurenz.wittkamp@architekturbuero-fensterfront.example
Frau Philippa Hagen | Landschaftsarchitektur Ufergrün | Inhaberin | - | - | Bestand | philippa.hagen@landschaftsarchitektur-ufergruen.example
Herr Hartwig Lemke | Vermessungsbüro Fluchtpunkt GbR | Gesellschafter | - | - | Nachtrag | hartwig.lemke@vermessungsbuero-fluchtpunkt.example | 040 66969-261
Frau Dr. Corinna Feddersen | Prüflabor Analytikum GmbH | Geschäftsführerin | 1225 | - | Bestand | - | 040 66969-648
Herr Gerald Brömmelkamp | Steuerberatung Brömmelkamp & Aydın PartG mbB | Partner | 2549 | - | Bestand | gerald.broemmelkamp@steuerberatung-broemmelkamp-aydin.example | 040 66969-035
Frau Derya Aydın | Steuerberatung Brömmelkamp & Aydın PartG mbB | Partnerin | 7072 | - | vor 578 Tagen | derya.aydin@steuerberatung-broemmelkamp-aydin.example
Frau Dr. Kirsten Rahlfs | Wirtschaftsprüfung Soll und Haben GmbH | Geschäftsführerin | 4799 | - | Bestand | kirsten.rahlfs@wirtschaftspruefung-soll-haben.example | 040 66969-809
Herr Dr. Tilman Grote | Rechtsanwälte Paragraf Neun PartG mbB | Partner | 5649 | - | Bestand | - | 040 66969-196
Frau Isabell Wolters | Unternehmensberatung Weitblick GmbH | Geschäftsführerin | - | - | Bestand | isabell.wolters@unternehmensberatung-weitblick.example | 040 66969-583
Herr Horst Brückner | Nachfolgeberatung Brückner | Inhaber | 6890 | - | Bestand | horst.brueckner@nachfolgeberatung-brueckner.example | 040 66969-970
Frau Pia Stadtländer | Werbeagentur Lautmalerei GmbH | Geschäftsführerin | 2930 | - | Bestand | pia.stadtlaender@werbeagentur-lautmalerei.example | 040 66969-357
Herr Gaël Moreau | Fotostudio Augenblick | Inhaber | 4031 | - | Bestand
Frau Xenia Baumgarten | Filmproduktion Gegenschuss GmbH | Geschäftsführerin | 6339 | - | Bestand | xenia.baumgarten@filmproduktion-gegenschuss.example | 040 66969-131
Frau Olena Kravčuk | Übersetzungsbüro Zungenschlag | Inhaberin | - | - | Nachtrag | olena.kravcuk@uebersetzungsbuero-zungenschlag.example
Herr Anselm Brockhues | Verlag Lindenblatt GmbH | Geschäftsführer | 6936 | - | Bestand | - | 040 66969-905
Frau Judith Kampe | Hörfunk Welle Lindenhafen GmbH | Programmleiterin | 2074 | - | Bestand
Herr Tobias Krienke | Personaldienst Anpack GmbH | Niederlassungsleiter | 1045 | - | Bestand | tobias.krienke@personaldienst-anpack.example
Frau Ioana Stănescu | Personaldienst Anpack GmbH | Disponentin | - | - | vor 354 Tagen | ioana.stanescu@personaldienst-anpack.example | 040 66969-066
Herr Bogusław Śliwiński | Sicherheitsdienst Wachturm GmbH | Geschäftsführer | 6011 | - | Nachtrag | boguslaw.sliwinski@sicherheitsdienst-wachturm.example | 040 66969-453
Herr Bodo Lindemann | Versicherungsmakler Schirmherr GmbH | Geschäftsführer | - | - | Bestand | bodo.lindemann@versicherungsmakler-schirmherr.example
Herr Markus Hagemeister | Immobilien Grundstein Hagemeister e. K. | Inhaber | 1116 | - | Bestand | markus.hagemeister@immobilien-grundstein-hagemeister.example | 040 66969-227
Frau Vera Thomsen | Speicherstadt Immobilienverwaltung GmbH | Geschäftsführerin | 1170 | - | Bestand | vera.thomsen@speicherstadt-immobilienverwaltung.example
Herr Karsten Möws | Lindenhafener Wohnungsgenossenschaft eG | Vorstand | 2757 | - | Bestand | karsten.moews@lindenhafener-wohnungsgenossenschaft.example | 040 66969-001
Frau Amélie Rousset | Coworking Kaiplatz GmbH | Geschäftsführerin | - | - | Nachtrag | amelie.rousset@coworking-kaiplatz.example
Frau Gabriele Notzon | Hausverwaltung Schlüsselbund GmbH | Geschäftsführerin | 3820 | - | Bestand | gabriele.notzon@hausverwaltung-schluesselbund.example | 040 66969-775
Herr Wolfram Teichert | Genossenschaftsbank Auenland eG | Vorstand | 1123 | - | Bestand | wolfram.teichert@genossenschaftsbank-auenland.example
Frau Mareike Behnken | Genossenschaftsbank Auenland eG | Leiterin Firmenkunden | 704 | - | vor 664 Tagen | mareike.behnken@genossenschaftsbank-auenland.example | 040 66969-549
Frau Mareike Behnken | Sparkasse Lindenhafen | Firmenkundenberaterin | 3100 | 705
Herr Ingolf Schramm | Messebau Standpunkt GmbH | Geschäftsführer | 4175 | - | Bestand | ingolf.schramm@messebau-standpunkt.example
Frau Bianca Hofstetter | Callcenter Freizeichen GmbH | Standortleiterin | 3717 | - | Bestand | - | 040 66969-323
Herr Łukasz Łukasiewicz | Vertriebsbüro Łukasiewicz | Inhaber | 4258 | - | Bestand | lukasz.lukasiewicz@vertriebsbuero-lukasiewicz.example
Herr Erwin Sager | Maschinenverleih Leihgut GmbH | Geschäftsführer | 2864 | - | Bestand | erwin.sager@maschinenverleih-leihgut.example
Frau Dr. Elisabeth Kornfeld | Klinikum Lindenhafen gGmbH | Kaufmännische Direktorin | 1792 | - | Bestand | elisabeth.kornfeld@klinikum-lindenhafen.example
Herr Arkadij Sokolow | Klinikum Lindenhafen gGmbH | Pflegedirektor | - | - | vor 698 Tagen | arkadij.sokolow@klinikum-lindenhafen.example | 040 66969-871
Frau Ruth Mertens | Klinikum Lindenhafen gGmbH | Leiterin Pflegeschule | 5695 | - | vor 236 Tagen | ruth.mertens@klinikum-lindenhafen.example | 040 66969-258
Frau Bettina Schwertfeger | Pflegedienst Auenherz gGmbH | Geschäftsführerin | 2109 | - | Bestand | bettina.schwertfeger@pflegedienst-auenherz.example | 040 66969-645
Herr Mihai Dumitrescu | Pflegedienst Auenherz gGmbH | Pflegedienstleiter | 1907 | - | vor 809 Tagen | mihai.dumitrescu@pflegedienst-auenherz.example | 040 66969-032
Frau Sigrid Peltzer | Seniorenresidenz Am Wehr GmbH | Einrichtungsleiterin | 1632 | - | Bestand | sigrid.peltzer@seniorenresidenz-wehr.example
Herr Thomas-Maria Kellinghaus | Pflegeheim Haus Abendsonne gGmbH | Heimleiter | - | - | Bestand | thomas-maria.kellinghaus@pflegeheim-haus-abendsonne.example
Frau Fatma Güneş | Häusliche Pflege Güneş & Partner GbR | Gesellschafterin | 6824 | - | Bestand | fatma.guenes@haeusliche-pflege-guenes-partner.example | 040 66969-193
Herr Hartmut Bornemann | Teilhabewerk Lindenhafen gGmbH | Geschäftsführer | 4535 | - | Bestand | hartmut.bornemann@teilhabewerk-lindenhafen.example | 040 66969-580
Frau Karolina Gołąb | Teilhabewerk Lindenhafen gGmbH | Werkstattleiterin | - | - | vor 435 Tagen | karolina.golab@teilhabewerk-lindenhafen.example
Frau Heidrun Vogelsang | Kindertagesstätten Rappelkiste gGmbH | Geschäftsführerin | 3197 | - | Bestand | heidrun.vogelsang@kindertagesstaetten-rappelkiste.example
Herr Dr. med. Karim Benhadj | Hausarztzentrum Nordstadt | Arzt | 4306 | - | Bestand | karim.benhadj@hausarztzentrum-nordstadt.example | 040 66969-741
Frau Dr. med. Nora Wittstock | Radiologie am Südpark PartG mbB | Partnerin | 7151 | - | Nachtrag | nora.wittstock@radiologie-suedpark.example | 040 66969-128
Herr Dr. Reto Zahnd | Zahnarztpraxis Dr. Zahnd & Kollegen | Praxisinhaber | 2726 | - | Nachtrag | - | 040 66969-515
Frau Tanja Rüther | Physiotherapie Beweggrund | Inhaberin | 6030 | - | Bestand | tanja.ruether@physiotherapie-beweggrund.example | 040 66969-902
Herr Sebastian Kühl | Therapiezentrum Gleichgewicht GmbH | Geschäftsführer | 3843 | - | Bestand | sebastian.kuehl@therapiezentrum-gleichgewicht.example
Frau Dr. Grit Ellermann | Tierarztpraxis Lindholz | Inhaberin | 1827 | - | Bestand | grit.ellermann@tierarztpraxis-lindholz.example | 040 66969-676
Frau Dr. Marion Strehlow | Rehaklinik Auenblick GmbH | Geschäftsführerin | 5536 | - | Bestand | marion.strehlow@rehaklinik-auenblick.example | 040 66969-063
Herr Ibrahim Al-Khatib | Rehaklinik Auenblick GmbH | Leiter Therapie | - | - | vor 556 Tagen | - | 040 66969-450
Herr Nils Grabbe | Rettungsdienst Auenland gGmbH | Geschäftsführer | 2954 | - | Bestand
Frau María Núñez | Sprachschule Wortschatz GmbH | Leiterin | 6992 | - | Bestand | maria.nunez@sprachschule-wortschatz.example | 040 66969-224
Herr Ahmet Polat | Fahrschule Schulterblick | Inhaber | - | - | Bestand | ahmet.polat@fahrschule-schulterblick.example | 040 66969-611
Frau Ortrud Hansmann | Bildungswerk Werkbank gGmbH | Geschäftsführerin | - | - | Bestand | ortrud.hansmann@bildungswerk-werkbank.example | 040 66969-998
Herr Fabian Lück | Bildungswerk Werkbank gGmbH | Leiter Umschulung | 979 | - | vor 259 Tagen | fabian.lueck@bildungswerk-werkbank.example | 040 66969-385
Herr Fabian Lück | Elektro Sievering GmbH | Obermonteur | 3600 | 980
Frau Katrin Seifert | Nachhilfeinstitut Einmaleins e. K. | Inhaberin | 6509 | - | Bestand | katrin.seifert@nachhilfeinstitut-einmaleins.example | 040 66969-772
Herr Benjamin Ohnesorge | Freie Schule Auenfeld gGmbH | Geschäftsführer | - | - | Bestand | benjamin.ohnesorge@freie-schule-auenfeld.example
Frau Swantje Ubben | Jugendhilfe Ankerplatz gGmbH | Geschäftsführerin | 6089 | - | Bestand | swantje.ubben@jugendhilfe-ankerplatz.example | 040 66969-546
Herr Jochen Haferkamp | Sozialkaufhaus Zweite Hand gGmbH | Leiter | - | - | Nachtrag | jochen.haferkamp@sozialkaufhaus-zweite-hand.example | 040 66969-933
Herr Klaus Möllenkamp | Hof Möllenkamp GbR | Gesellschafter | 3765 | - | Bestand | klaus.moellenkamp@hof-moellenkamp.example | 040 66969-320
Frau Theresa Möllenkamp | Hof Möllenkamp GbR | Gesellschafterin | 5517 | - | vor 566 Tagen | theresa.moellenkamp@hof-moellenkamp.example
Frau Christa Brandkamp | Milchhof Brandkamp KG | Gesellschafterin | - | - | Bestand | christa.brandkamp@milchhof-brandkamp.example | 040 66969-094
Frau Lisa Kleinschmidt | Gemüsebau Erdenglück GbR | Gesellschafterin | 1856 | - | Bestand | lisa.kleinschmidt@gemuesebau-erdenglueck.example
Herr Enno Wurzbacher | Baumschule Wurzelwerk e. K. | Inhaber | - | - | Bestand | enno.wurzbacher@baumschule-wurzelwerk.example
Herr Gerhard Sandmann | Spargelhof Sandmann GmbH | Geschäftsführer | 4032 | - | Bestand | gerhard.sandmann@spargelhof-sandmann.example | 040 66969-255
Frau Wencke Jürgens | Obsthof Apfelgarten Jürgens | Inhaberin | 4501 | - | Bestand | wencke.juergens@obsthof-apfelgarten-juergens.example
Herr Albrecht von der Heyde | Forstbetrieb von der Heyde | Inhaber | 5565 | - | Bestand | albrecht.von-der-heyde@forstbetrieb-heyde.example | 040 66969-029
Herr Jost Immenkamp | Imkerei Summton | Inhaber | 3343 | - | Bestand | jost.immenkamp@imkerei-summton.example | 040 66969-416
Herr Ulf Radebold | Kieswerk Auesand GmbH | Betriebsleiter | 7328 | - | Bestand | ulf.radebold@kieswerk-auesand.example | 040 66969-803
Frau Dr. Silvia Nordmann | Windpark Heideblick GmbH & Co. KG | Geschäftsführerin | - | - | Bestand | silvia.nordmann@windpark-heideblick.example | 040 66969-190
Herr Raimund Käseberg | Bürgerenergie Lindenhafen eG | Vorstand | - | - | Nachtrag | - | 040 66969-577
Frau Ines Sauerland | Entsorgung Saubertal GmbH | Geschäftsführerin | 2849 | - | Bestand | ines.sauerland@entsorgung-saubertal.example | 040 66969-964
Herr Dr. Sören Matthiesen | Altstoffwerk Kreislauf Nord GmbH | Geschäftsführer | 6093 | - | Bestand
Frau Dr. Miriam Östberg | Industrie- und Handelskammer Lindenhafen | Geschäftsführerin Standortpolitik | 5906 | - | vor 750 Tagen | - | 040 66969-738
Herr Christoph Henneberg | Industrie- und Handelskammer Lindenhafen | Referent Aus- und Weiterbildung | 2640 | - | vor 4 Tagen | christoph.henneberg@ihk-lindenhafen.example
Herr Wilm Schoppmann | Handwerkskammer Auenland | Abteilungsleiter Gewerbeförderung | 1289 | - | vor 745 Tagen | wilm.schoppmann@hwk-auenland.example
Frau Katarzyna Zielińska | Handwerkskammer Auenland | Beraterin Nachfolge | 1036 | - | vor 117 Tagen | katarzyna.zielinska@hwk-auenland.example | 040 66969-899
Frau Astrid Gehrmann | Agentur für Arbeit Lindenhafen | Teamleiterin Arbeitgeberservice | - | - | vor 558 Tagen | astrid.gehrmann@arbeitsagentur.example
Herr Dr. Lennart Siekmann | Stadtwerke Lindenhafen GmbH | Leiter Energielösungen | - | - | vor 611 Tagen | lennart.siekmann@stadtwerke.example
Frau Angelika Rotermund | Stadtwerke Lindenhafen GmbH | Großkundenbetreuerin | 6538 | - | vor 368 Tagen
Frau Inken Claasen | Hafenbetriebe Lindenhafen AöR | Hafenkapitänin | - | - | vor 524 Tagen | inken.claasen@hafenbetriebe.example | 040 66969-447
Herr Peter Windhorst | Hafenbetriebe Lindenhafen AöR | Vorstand | - | - | vor 463 Tagen | - | 040 66969-834
Herr Guido Terboven | Sparkasse Lindenhafen | Leiter Firmenkunden | 2864 | - | vor 720 Tagen | guido.terboven@sparkasse.example | 040 66969-221
Frau Beate Sommerkorn | Berufskolleg Technik und Wirtschaft Lindenhafen | Schulleiterin | - | - | vor 591 Tagen | beate.sommerkorn@berufskolleg.example | 040 66969-608
Herr Jan-Philipp Rust | Berufskolleg Technik und Wirtschaft Lindenhafen | Abteilungsleiter Metalltechnik | 699 | - | vor 146 Tagen | jan-philipp.rust@berufskolleg.example | 040 66969-995
Herr Jan-Philipp Rust | Getriebebau Radwerk GmbH | Ausbilder Zerspanung | 2800 | 700
Frau Tessa Grünhagen | Lindenhafen Marketing GmbH | Geschäftsführerin | - | - | vor 415 Tagen | tessa.gruenhagen@stadtmarketing.example | 040 66969-382
Frau Prof. Dr. Sibylle Rademacher | Hochschule Lindenhafen | Vizepräsidentin für Transfer | - | - | vor 244 Tagen | - | 040 66969-769
Frau Prof. Dr. Sibylle Rademacher | Technologie- und Gründerzentrum Campus Ost GmbH | Beiratsvorsitzende | 820
Herr Prof. Dr. Konstantin Vogelpohl | Hochschule Lindenhafen | Fachbereich Maschinenbau | 5677 | - | vor 803 Tagen | konstantin.vogelpohl@hsl.example | 040 66969-156
Frau Daria Kowalewska | Hochschule Lindenhafen | Transferreferentin | 829 | - | vor 16 Tagen | daria.kowalewska@hsl.example
Frau Daria Kowalewska | Messtechnik Feinspur GmbH | Entwicklungsingenieurin | 1900 | 830
Herr Dr. Hendrik Maalsen | Institut für Binnenhafen-Logistik e. V. | Institutsleiter | - | - | vor 22 Tagen | hendrik.maalsen@ibl.example | 040 66969-930
Frau Nadja Beermann | Technologie- und Gründerzentrum Campus Ost GmbH | Geschäftsführerin | - | - | vor 721 Tagen | nadja.beermann@tgz.example | 040 66969-317
Herr Reiner Stallmann | Ausschuss für Wirtschaft und Stadtentwicklung | Vorsitzender | 1020 | - | vor 41 Tagen | reiner.stallmann@wirtschaftsausschuss.example | 040 66969-704
Frau Anke Riechmann | Ratsfraktion Bürgerforum Lindenhafen | Wirtschaftspolitische Sprecherin | 2426 | - | vor 870 Tagen | anke.riechmann@buergerforum.example | 040 66969-091
Frau Anke Riechmann | Ausschuss für Wirtschaft und Stadtentwicklung | Mitglied | 1450
Herr Jonas Dieckhoff | Ratsfraktion Gemeinsam für die Stadt | Wirtschaftspolitischer Sprecher | - | - | vor 446 Tagen | - | 040 66969-478
Herr Jonas Dieckhoff | Ausschuss für Wirtschaft und Stadtentwicklung | Stellvertretender Vorsitzender | 1450
Frau Meryem Aslan | Ratsfraktion Hafenliste | Fraktionsvorsitzende | 1099 | - | vor 567 Tagen | meryem.aslan@hafenliste.example | 040 66969-865
Frau Meryem Aslan | Ausschuss für Wirtschaft und Stadtentwicklung | Mitglied | 1450
Frau Cornelia Wiebusch | Werbegemeinschaft Altstadt e. V. | Geschäftsführerin | 4452 | - | vor 874 Tagen | cornelia.wiebusch@werbegemeinschaft.example | 040 66969-252
Frau Ines Tennhardt | Unternehmerinnen-Netzwerk Lindenhafen e. V. | Vorsitzende | 3234 | - | vor 425 Tagen | ines.tennhardt@unternehmerinnen.example
Herr Uwe Knollmann | Turn- und Sportverein Lindenhafen von 1874 e. V. | Vorsitzender | 4331 | - | vor 861 Tagen | uwe.knollmann@tsv.example | 040 66969-026
Herr Dr. Hans-Günther Ricklefs | Verein der Freunde des Alten Hafens e. V. | Vorsitzender | 1372 | - | vor 755 Tagen | hans-guenther.ricklefs@alter-hafen.example
Frau Ulla Poggemann | Volkshochschule Lindenhafen | Leiterin | 4264 | - | vor 133 Tagen | ulla.poggemann@vhs.example | 040 66969-800
Frau Ursula Bonnekamp | Süßwarenfabrik Zuckerhut GmbH | Leiterin Ausbildung | 8900 | 545 | vor 862 Tagen | ursula.bonnekamp@suesswarenfabrik-zuckerhut.example
Herr Gebhard Schröder-Wulf | Hydrovant Pumpentechnik GmbH | Geschäftsführer | 7200 | 890 | vor 171 Tagen | gebhard.schroeder-wulf@hydrovant-pumpentechnik.example | 040 66969-574
Herr Tjark Tönnies | Binnenschifffahrt Brodersen & Tönnies OHG | Gesellschafter | 10400 | 90 | vor 219 Tagen | tjark.toennies@binnenschifffahrt-brodersen-toennies.example | 040 66969-961
Frau Waltraud Ellerhorst | Sparkasse Lindenhafen | Leiterin Geschäftsstelle | 9800 | 655 | vor 377 Tagen | waltraud.ellerhorst@sparkasse.example | 040 66969-348
Herr Ernst Kuhlmann | Getränke-Fachgroßhandel Kruse & Kuhlmann KG | Geschäftsführer | 12100 | 1020 | vor 65 Tagen | ernst.kuhlmann@getraenke-fachgrosshandel-kruse.example
Frau Dr. Edda Wilmersdorf | Hochschule Lindenhafen | Kanzlerin | 4300 | 380 | vor 281 Tagen | edda.wilmersdorf@hsl.example | 040 66969-122

# Geschichten
// The visits and contacts of one company. {Monat} becomes one of the two months after the day. An arrow: what was promised or to be
// done, the days allowed for it, and the days it took; behind a double arrow what came of it.
Tag | Art | Betreff | Themen | Personen | Sichtbarkeit

## Hydrovant Pumpentechnik GmbH
vor 884 Tagen | Telefonat | Vorstellung der neuen Geschäftsführerin | - | Carola Wessendorp
  Frau Dr. Wessendorp hat zum Monatsersten übernommen und möchte die Wirtschaftsförderung kennenlernen. Besuchstermin vereinbart, sie wünscht sich vorher unsere Übersicht der Gewerbeflächen.
vor 868 Tagen | Besuch | Antrittsbesuch, Rundgang durch die Fertigung | Flächen, Fachkräfte | Carola Wessendorp, Matthias Rohde
  Sehr offenes Gespräch. 198 Beschäftigte, davon 11 Auszubildende; Auftragsreichweite gut sechs Monate, Schwerpunkt Abwassertechnik. Halle 3 ist voll, Teile stehen im Gang. Mittelfristig werden rund 2.500 m² zusätzlich gebraucht, am liebsten auf dem Nachbargrundstück.

  Sorge: In vier Jahren gehen neun Facharbeiter in Rente.
  → Zusage (21 Tage, erledigt nach 12): Eigentümer des Nachbargrundstücks (Werkstraße 18) nennen
vor 855 Tagen | E-Mail | Eigentümer Werkstraße 18 | Flächen | Carola Wessendorp
  Kontaktdaten des Eigentümers mit dessen Einverständnis weitergegeben. Hinweis auf Leitungsrecht der Stadtwerke am Ostrand angefügt.
vor 602 Tagen | Besuch | Erweiterung: Termin mit Bauaufsicht vor Ort | Flächen | Carola Wessendorp
  Gemeinsam mit der Bauaufsicht. Die neue Halle passt, wenn die Zufahrt um vier Meter nach Norden rückt. Stellplätze lassen sich über ein Fahrradhaus mindern. Frau Dr. Wessendorp lobt, dass alle Ämter an einem Tisch saßen.
  → Zusage (7 Tage, erledigt nach 4): Protokoll mit den Zusagen der Bauaufsicht schicken ⇒ Protokoll ging per Mail an alle Beteiligten. Die Bauaufsicht hat die drei Punkte bestätigt.
vor 418 Tagen | Telefonat | Bauantrag eingereicht | Flächen | Matthias Rohde
  Herr Rohde meldet, der Antrag ist heute raus. Bitte um ein Auge darauf; Wunsch: Baubeginn in vier Monaten.
vor 409 Tagen | Gespräch | Gastgeber des Netzwerks Fachkräfte | Fachkräfte | Neslihan Aksoy
  Die Kantine war zu klein, die Stimmung gut. Frau Aksoy will das Jobticket in die Betriebsvereinbarung aufnehmen.
vor 201 Tagen | Besuch | Baufortschritt und Ausbildung | Fachkräfte, Flächen | Carola Wessendorp, Neslihan Aksoy | öffentlich
  Stahlbau steht, Bezug in gut einem halben Jahr. Jetzt 212 Beschäftigte, 14 Auszubildende. Neu ist die Zusammenarbeit mit dem Berufskolleg: zwei Lehrkräfte hospitieren je eine Woche im Betrieb.

  Harte Fragen: kein Umzug geplant, keine Änderung in der Leitung, Mietvertrag der Außenhalle läuft in 14 Monaten aus.
  → Aufgabe (14 Tage, erledigt nach 2): Ende des Mietvertrags der Außenhalle vormerken
vor 23 Tagen | E-Mail | Einladung zur Einweihung | - | Carola Wessendorp
  Einladung für die Dezernentin und uns ist da. Grußwort gewünscht, fünf Minuten. Wir liefern Stichworte zu.
  → Aufgabe (5 Tage, erledigt nach 1): Termin im Kalender der Dezernentin blocken

## Kesselschmiede Uphoff GmbH & Co. KG
vor 901 Tagen | Telefonat | Vertraulich: Nachfolge | Zukunft | Johanna Uphoff, Heinrich Uphoff | vertraulich
  Herr Uphoff (67) sucht das Gespräch. Die Tochter überlegt, ist aber nicht entschieden. Er bittet ausdrücklich, dass nichts nach außen dringt.
vor 889 Tagen | Besuch | Nachfolge: erstes Gespräch zu dritt | Zukunft | Heinrich Uphoff, Johanna Uphoff | vertraulich
  Herr Uphoff und Frau Johanna Uphoff. Er will noch zwei Jahre, sie will nur mit klaren Zuständigkeiten. Größter Brocken: Pensionszusage und die alte Halle, die niemand bewerten mag. 96 Beschäftigte, gute Auftragslage bei Druckbehältern.

  Vereinbart: Kontakt zu Frau Zielińska (HWK), danach neutrale Moderation.
  → Zusage (10 Tage, erledigt nach 3): Kontakt zur Nachfolgeberatung der HWK herstellen ⇒ Erstgespräch bei der HWK ist vereinbart.
vor 742 Tagen | Telefonat | Moderation hat geholfen | Zukunft | Johanna Uphoff | vertraulich
  Frau Uphoff berichtet, der Fahrplan steht: Prokura zum Jahreswechsel, Geschäftsführung in anderthalb Jahren. Sie dankt für die Vermittlung.
vor 520 Tagen | Besuch | Rundgang mit Frau Uphoff als Prokuristin | Zukunft, Fachkräfte | Johanna Uphoff
  Neue Schweißroboterzelle läuft seit vier Wochen. Zwei der älteren Schweißer wollten erst nicht, jetzt erklären sie sie den Jungen. Frau Uphoff sucht einen Platz für ein duales Studium Maschinenbau und fragt nach der Hochschule.
  → Zusage (21 Tage, erledigt nach 17): Gespräch mit Prof. Vogelpohl (HSL) zum dualen Studium vermitteln
vor 344 Tagen | E-Mail | Lehrwerkstatt für Schulklassen | Fachkräfte | Johanna Uphoff
  Angebot von Frau Uphoff: zweimal im Jahr eine neunte Klasse für einen Vormittag. An das Berufskolleg und die Gesamtschule weitergeleitet.
vor 132 Tagen | Besuch | Übergabe vollzogen | Zukunft, Energie | Johanna Uphoff, Heinrich Uphoff
  Frau Uphoff führt seit drei Monaten die Geschäfte, der Vater kommt noch dienstags. Auftragsreichweite fünf Monate. Neues Vorhaben: Behälter für Wasserstoff, dazu wäre eine Prüfstelle in der Nähe Gold wert.

## Aurelith Chemie AG
vor 820 Tagen | Besuch | Jahresgespräch mit der Werkleitung | Energie | Alexander Thielemann, Ilka Sonnabend
  Herr Dr. Thielemann und Frau Dr. Sonnabend. Werk ausgelastet, aber im Konzern wird jedes Jahr neu entschieden, wohin investiert wird. Entscheidend sind Strompreis und Dauer der Genehmigungen.

  Drei Verfahren laufen; Wunsch nach einem festen Quartalstermin mit allen Behörden.
  → Zusage (45 Tage, erledigt nach 41): Quartalstermin Genehmigungen mit Bezirksregierung und Umweltamt einrichten ⇒ Der Termin steht: jeden zweiten Dienstag im Quartal, erstmals im nächsten.
vor 604 Tagen | Veranstaltung | Gastgeber der Allianz Klimaneutrales Gewerbe | Energie | Ilka Sonnabend | öffentlich
  Abwärme war das Thema, die Zahlen haben alle überrascht. Frau Dr. Sonnabend bietet an, die Messung zu begleiten.
vor 455 Tagen | Besuch | Jahresgespräch, Ausbildungszentrum | Fachkräfte | Alexander Thielemann, Benedikt Overbeck | öffentlich
  Neues Ausbildungszentrum für 60 Plätze ist im Aufsichtsrat durch. Herr Overbeck möchte es für kleinere Betriebe aus dem Chemiepark öffnen, die selbst keine Lehrwerkstatt haben.
  → Aufgabe (30 Tage, erledigt nach 35): Verbundausbildung bei Haftgrund und Chroma Nord ansprechen
vor 298 Tagen | Telefonat | Nachbarschaft: Geruch am Deich | - | Ilka Sonnabend
  Zwei Beschwerden aus Auenfeld. Ursache war ein defektes Ventil in der Abwasservorbehandlung, behoben am selben Tag. Frau Dr. Sonnabend ruft die Anwohner selbst an.
vor 162 Tagen | E-Mail | Schwertransporte im nächsten Quartal | Flächen | Ilka Sonnabend
  Sieben Transporte zur Südseite. Verkehrsplanung hat Strecke über Deichstraße freigegeben, Auflagen weitergeleitet.
vor 74 Tagen | Besuch | Jahresgespräch: Investition an der Kippe | Energie, Flächen | Alexander Thielemann, Ilka Sonnabend | vertraulich
  Der Konzern vergleicht Lindenhafen mit zwei anderen Standorten für eine Anlage mit etwa 40 Arbeitsplätzen. Entscheidung in acht Monaten. Nötig sind eine verlässliche Aussage zum Netzanschluss (18 MW) und ein Zeitplan der Genehmigung.

  Bitte um Vertraulichkeit, bis der Vorstand entschieden hat.
  → Zusage (14 Tage, erledigt nach 9): Termin mit den Stadtwerken zum Netzanschluss vereinbaren
vor 16 Tagen | Telefonat | Netzanschluss: Zwischenstand | Energie | Alexander Thielemann | vertraulich
  Stadtwerke halten 12 MW in zwei Jahren für sicher, 18 MW hängen am Umspannwerk. Herr Dr. Thielemann braucht das schriftlich.

## Präzisionsteile Averdiek GmbH
vor 771 Tagen | Besuch | Firmenbesuch mit der Hochschule | Zukunft | Jost Averdiek | öffentlich
  Prof. Vogelpohl und zwei Studierende waren dabei. Herr Averdiek zeigt offen, wo es hakt: Rüsten dauert zu lang. Daraus wird eine Abschlussarbeit. 121 Beschäftigte, Kunden vor allem Medizin- und Messtechnik.
vor 640 Tagen | Telefonat | Anfrage aus dem Nachbarkreis | Flächen | Jost Averdiek | vertraulich
  Herrn Averdiek ist dort eine Fläche zu sehr günstigem Preis angeboten worden. Er will nicht weg, aber rechnen muss er. Besuch kurzfristig vereinbart.
vor 636 Tagen | Besuch | Standort sichern | Flächen | Jost Averdiek, Melanie Kubitza | vertraulich
  Mit der Kämmerei und den Hafenbetrieben. Es fehlen 1.800 m² Montage. Vorschlag: Aufstockung der Halle 2, Stellplätze auf das städtische Grundstück gegenüber (Erbbaurecht).

  Frau Kubitza rechnet beide Wege durch. Stimmung: kämpferisch, nicht beleidigt.
  → Zusage (14 Tage, erledigt nach 13): Konditionen Erbbaurecht Zum Drehwerk schriftlich nachreichen ⇒ Schreiben ist heraus, das Angebot gilt bis Ende des Jahres.
vor 571 Tagen | Brief | Entscheidung für Lindenhafen | Flächen | Jost Averdiek
  Schreiben der Geschäftsführung: Es wird am Nordring gebaut. Ausdrücklicher Dank an Bauaufsicht und Liegenschaften. Kopie an die Dezernentin.
vor 262 Tagen | Besuch | Aufstockung fertig, Solardach | Energie, Fachkräfte | Jost Averdiek, Melanie Kubitza
  Neue Montage in Betrieb, 128 Beschäftigte. Das Dach trägt 240 kWp; Vertrag mit den Stadtwerken. Engpass ist jetzt Messtechnikpersonal, drei Stellen seit Monaten offen.
  → Aufgabe (40 Tage, verworfen): Sammelstand auf der Fachmesse in Hannover prüfen
vor 51 Tagen | E-Mail | Umfrage Strompreise | Energie | Melanie Kubitza
  Frau Kubitza schickt Zahlen für das Positionspapier der Allianz. Nur zusammengefasst verwenden.

## Ziegelwerk Steinau GmbH
vor 873 Tagen | Telefonat | Kurzarbeit angekündigt | Energie | Gunnar Ehmke | vertraulich
  Herr Ehmke: Der Ofen steht ab nächster Woche still, Gas rechnet sich bei den Aufträgen nicht. 63 Leute in Kurzarbeit. Er fragt nach allem, was es an Hilfen gibt.
  → Zusage (3 Tage, erledigt nach 1): Übersicht Energiehilfen zusammenstellen
vor 861 Tagen | Besuch | Krisengespräch mit Arbeitsagentur und Hausbank | Energie, Fachkräfte | Gunnar Ehmke | vertraulich
  Liquidität reicht für fünf Monate. Bank geht mit, wenn ein Umbaukonzept vorliegt. Frau Gehrmann schlägt Qualifizierung während der Kurzarbeit vor, Bildungswerk kann in drei Wochen anfangen.

  Stimmung ernst, aber sachlich. Niemand wird entlassen.
vor 586 Tagen | Besuch | Neustart des Ofens | Energie | Gunnar Ehmke | öffentlich
  Ofen läuft mit neuer Steuerung, 17 % weniger Gas (Angabe des Betriebs). Alle 63 sind wieder da, zwei haben den Staplerschein und einer den Meister gemacht. Herr Ehmke will in die Allianz.
vor 322 Tagen | E-Mail | Lehmputz als zweites Standbein | Zukunft | Gunnar Ehmke
  Frage nach Betrieben, die mit Lehm arbeiten. Kontakte zum Architekturbüro Fensterfront und zu Stuckateur Bianchi hergestellt.
vor 96 Tagen | Besuch | Wasserstoff im Brennofen: Stand der Prüfung | Energie | Gunnar Ehmke
  Versuch mit 20 % Beimischung verlief gut, Farbe der Steine unverändert. Voraussetzung ist eine Leitung oder ein fester Anlieferplan. Herr Ehmke ist Partner der Förderskizze.

## Lindenhafener Kranbau GmbH
vor 733 Tagen | Besuch | Auftragslage und Schwerlastweg | Flächen | Ulrich Stratkötter
  Zwei Großkrane für einen Seehafen, Montage im Freien. Der Weg zum Kai ist an einer Stelle nur 4,80 m breit. Herr Stratkötter will eine Lösung in drei Monaten, sonst wird in Teilen verladen – das kostet ihn einen Monat.
  → Zusage (30 Tage, erledigt nach 52): Engstelle Schleusenstraße mit dem Tiefbauamt klären ⇒ Das Tiefbauamt verlegt die Baustelleneinfahrt. Lieferverkehr ist wieder möglich.
vor 681 Tagen | Telefonat | Engstelle Schleusenstraße | Flächen | Ulrich Stratkötter
  Tiefbau versetzt zwei Poller und eine Laterne, Termin steht. Herr Stratkötter erleichtert, erinnert aber daran, dass er drei Wochen länger warten musste als zugesagt. Entschuldigt.
vor 398 Tagen | Besuch | Entwicklung: leichtere Ausleger | Zukunft, Fachkräfte | Verena Kalisch, Sascha Prokop
  Frau Dr. Kalisch stellt die neue Baureihe vor. Zusammenarbeit mit der Hochschule läuft, zwei Patente angemeldet. Betriebsrat (Herr Prokop) fragt nach Wohnungen für Monteure, die nur Monate bleiben.
  → Aufgabe (14 Tage, erledigt nach 11): Möblierte Wohnungen: Anfrage an die Wohnungsgenossenschaft
vor 178 Tagen | Gespräch | Arbeitskreis Hafen in Halle 4 | Flächen | Ulrich Stratkötter
  Am Rande der Sitzung: Der Betrieb würde 60 Wagen im Jahr über das Gleis fahren, wenn es zuverlässig ist.
vor 38 Tagen | Besuch | Besuch der Dezernentin | Fachkräfte | Ulrich Stratkötter, Sascha Prokop | öffentlich
  Eineinhalb Stunden, sehr gut vorbereitet. 318 Beschäftigte, 22 Auszubildende, davon sechs Frauen. Wunsch: Der Gehweg zur Bushaltestelle am Stichkanal ist nicht beleuchtet. Gleich aufgenommen.

## Beweglin Medizintechnik GmbH
vor 560 Tagen | Veranstaltung | Erster Kontakt auf dem Gründertag | Flächen, Zukunft | Florian Ettlinger
  Herr Dr. Ettlinger sucht einen Standort mit Reinraum und Nähe zur Hochschule. Im Rennen sind drei Städte. Datenblatt Campus Ost noch am selben Abend geschickt.
vor 538 Tagen | Besuch | Ortstermin Campus Ost | Flächen | Florian Ettlinger
  Mit Frau Beermann durch das Gründerzentrum. 420 m² im zweiten Obergeschoss passen, der Reinraum müsste eingebaut werden. Entscheidend ist die Zusage für eine Erweiterung auf 1.000 m² in drei Jahren.
  → Zusage (14 Tage, erledigt nach 10): Option auf Erweiterung im TGZ schriftlich zusagen ⇒ Option bis 1.000 m² ist zugesagt, befristet auf drei Jahre.
vor 500 Tagen | Telefonat | Zusage! | Zukunft | Florian Ettlinger | öffentlich
  Herr Dr. Ettlinger: Lindenhafen hat gewonnen, ausschlaggebend war das Tempo. Start mit zwölf Leuten.
vor 288 Tagen | Besuch | Ein halbes Jahr am Campus | Fachkräfte | Florian Ettlinger, Kavita Iyengar
  21 Beschäftigte aus neun Ländern. Reinraum läuft. Frau Iyengar berichtet, dass drei Kolleginnen seit Monaten auf einen Termin bei der Ausländerbehörde warten.
  → Zusage (10 Tage, erledigt nach 8): Ausländerbehörde: Sammeltermin für drei Beschäftigte
vor 108 Tagen | E-Mail | Zulassung erteilt | - | Florian Ettlinger | öffentlich
  Das erste Gelenkimplantat ist zugelassen. Pressemitteilung kommt, wir sollen sie teilen.

## Nordlinde Logistik SE
vor 846 Tagen | Besuch | Standortgespräch: Flächen und Nachtverkehr | Flächen | Christian Wiedenroth, Aleksander Wiśniewski
  Herr Wiedenroth und Herr Wiśniewski. 740 Beschäftigte in drei Schichten, Halle D ist gemietet und zu niedrig. Bis zu 4 ha Erweiterung gesucht, gern auf der Brache am Stichkanal. Wir haben offen gesagt, dass Betriebe mit Wasseranschluss Vorrang haben.

  Nachtverkehr: Das Unternehmen sucht selbst eine Lösung.
  → Aufgabe (10 Tage, erledigt nach 6): Flächensteckbrief Stichkanal aktualisieren und schicken
vor 707 Tagen | Telefonat | Werksbus aus dem Umland | Fachkräfte, Flächen | Jacqueline Perrin
  Frau Perrin plant einen eigenen Bus aus Bad Rehmstedt. Frage, ob der an der Haltestelle am Hafenring halten darf. Verkehrsbetriebe einbezogen.
vor 489 Tagen | Besuch | Automatisierung Halle B | Fachkräfte | Christian Wiedenroth, Jacqueline Perrin
  Die neue Anlage sortiert 9.000 Sendungen je Stunde. Personalabbau ist nach Aussage von Herrn Wiedenroth nicht geplant, 40 Leute werden umgeschult. Betriebsrat bestätigt das im Rundgang.
  → Zusage (7 Tage, erledigt nach 2): Ansprechperson für Qualifizierungsförderung bei der Arbeitsagentur nennen
vor 190 Tagen | E-Mail | Rückzug vom Stichkanal | Flächen | Aleksander Wiśniewski | vertraulich
  Herr Wiśniewski: Der Konzern baut im Nachbarland, in Lindenhafen bleibt es beim Bestand. Mietvertrag Halle D ist bis in drei Jahren verlängert.
vor 58 Tagen | Besuch | Besuch der neuen Leiterin des Ordnungsamts | Flächen | Christian Wiedenroth
  Gemeinsamer Termin, um die Ausnahmegenehmigungen für Sonntagsverladung zu vereinfachen. Ergebnis: ein Antrag je Quartal statt je Sonntag. Herr Wiedenroth bietet das Besucherzentrum für das Netzwerk Fachkräfte an.

## Spedition Kaczmarek & Söhne GmbH
vor 795 Tagen | Telefonat | Fahrermangel | Fachkräfte | Roman Kaczmarek, Agnieszka Kaczmarek
  Von 61 Fahrern gehen in fünf Jahren 24 in Rente. Herr Kaczmarek fragt, ob es Mittel für den Führerschein gibt. An Frau Gehrmann verwiesen, sie ruft ihn morgen an.
  → Zusage (1 Tag, erledigt nach 1): Frau Gehrmann um Rückruf bitten
vor 668 Tagen | Besuch | Betriebshof, Pausenplätze, Toiletten | Flächen | Roman Kaczmarek, Agnieszka Kaczmarek
  Klare Worte: Am Westkreuz gibt es für 200 Lkw eine einzige Toilette. Frau Kaczmarek zeigt Fotos. 92 Beschäftigte, davon 61 im Führerhaus. Der Betrieb würde eine öffentliche Anlage reinigen, wenn die Stadt sie stellt.
  → Zusage (42 Tage, erledigt nach 60): Standort und Kosten einer Toilettenanlage am Westkreuz klären ⇒ Standort neben der Haltestelle ist geeignet. Kosten rund 180.000 Euro, im Haushalt noch nicht vorgesehen.
vor 432 Tagen | E-Mail | Zählung Nachtverkehr | Flächen | Agnieszka Kaczmarek | öffentlich
  Zahlen aus der Kesselstraße geschickt: 9 statt 37. Frau Kaczmarek hängt sie am Schwarzen Brett aus.
vor 246 Tagen | Besuch | Elektro-Lkw: zwei auf Probe | Energie | Roman Kaczmarek
  Zwei Fahrzeuge im Stadtverkehr, Reichweite im Winter knapp. Der Netzanschluss am Hof reicht für eine Ladesäule, gebraucht werden vier. Stadtwerke nennen 14 Monate. Herr Kaczmarek nimmt es mit Humor.
  → Zusage (14 Tage, erledigt nach 19): Netzanschluss Güterstraße bei den Stadtwerken nachfragen ⇒ Anschluss wird im Frühjahr gelegt, Leistung reicht für vier Ladepunkte.
vor 33 Tagen | Telefonat | Toilettenanlage steht | Flächen | Agnieszka Kaczmarek | öffentlich
  Frau Kaczmarek ruft an, nur um sich zu bedanken. Die Fahrer haben eine Karte geschrieben, sie hängt jetzt bei uns in der Teeküche.

## Öztürk Lebensmittel-Großhandel GmbH
vor 702 Tagen | Besuch | Erstbesuch nach Generationswechsel | Flächen, Zukunft | Selin Öztürk, Kemal Öztürk
  Frau Selin Öztürk führt jetzt mit dem Vater. 51 Beschäftigte, 9 Lkw, Kunden in 80 km Umkreis. Kühlhaus von 1996 ist am Ende. Gesucht werden 6.000 bis 8.000 m², Gleis wäre ein Plus, weil Reis und Hülsenfrüchte per Bahn kämen.
  → Zusage (7 Tage, erledigt nach 5): Steckbrief Stichkanal Ost und zwei Alternativen schicken
vor 431 Tagen | Telefonat | Interesse am Stichkanal angemeldet | Flächen | Selin Öztürk
  Frau Öztürk bestätigt: 7.000 m² mit Gleis. Finanzierung mit der Genossenschaftsbank in Vorbereitung.
vor 219 Tagen | Besuch | Vorplanung Kühlhaus | Flächen, Energie | Selin Öztürk
  Architekturbüro hat zwei Varianten. Mit Solardach und Abwärmenutzung rechnet es sich in elf Jahren. Frau Öztürk will 15 neue Stellen schaffen (Absicht, nicht zugesagt). Frage nach Verkehr: 30 Lkw-Fahrten am Tag, keine nachts.
vor 61 Tagen | Gespräch | Gastgeber Arbeitskreis Hafen | Flächen | Kemal Öztürk, Selin Öztürk
  Unterlagen für die Vergabe sind vollständig eingereicht. Herr Kemal Öztürk hat für alle gekocht.
vor 9 Tagen | Telefonat | Wann wird entschieden? | Flächen | Selin Öztürk
  Frau Öztürk fragt nach dem Stand, die Bank hält die Zinsen bis Ende des kommenden Monats. Rückmeldung der Hafenbetriebe zugesagt.

## Bäckerei Weißgerber KG
vor 758 Tagen | Besuch | Energiekosten und Filialen | Energie | Annegret Weißgerber, Moritz Weißgerber
  Frau Weißgerber rechnet vor: Strom und Gas machen inzwischen neun Prozent vom Umsatz. Zwei der elf Filialen tragen sich nicht. Der alte Ofen von 1998 soll raus, ein Wärmerückgewinner rein.
  → Zusage (10 Tage, erledigt nach 4): Energieberatung der HWK vermitteln
vor 690 Tagen | E-Mail | Förderbescheid Ofen | Energie | Annegret Weißgerber, Moritz Weißgerber
  Zuschuss von 30 Prozent ist bewilligt. Frau Weißgerber bittet um einen Hinweis, wie sie den Verwendungsnachweis führt; Merkblatt geschickt.
vor 451 Tagen | Besuch | Backstube in der Nacht | Fachkräfte | Annegret Weißgerber, Moritz Weißgerber | öffentlich
  Um vier Uhr morgens dabei gewesen. Ohne die drei Kollegen aus Rumänien und die Auszubildende aus Marokko ginge nichts. Herr Moritz Weißgerber will Schichten ab sechs Uhr versuchen, damit Eltern wieder backen können.
vor 256 Tagen | Telefonat | Filiale Auenfeld schließt | Fachkräfte | Annegret Weißgerber
  Kein Ersatz für die Filialleiterin gefunden. Die Ortsvorsteherin ist informiert. Idee: Brotautomat beim Campingplatz, wir fragen Herrn Osterloh.
  → Aufgabe (5 Tage, erledigt nach 3): Campingplatz Am Sommerdeich wegen Brotautomat anrufen
vor 83 Tagen | Besuch | Netzwerk zu Gast in der Backstube | Fachkräfte, Innenstadt | Annegret Weißgerber, Moritz Weißgerber
  Vor der Sitzung Rundgang. 86 Beschäftigte, neun Auszubildende. Wunsch von Frau Weißgerber: Die Ladezone am Alten Markt ist morgens zugeparkt, bitte öfter kontrollieren.
  → Zusage (7 Tage, erledigt nach 7): Ladezone Alter Markt beim Ordnungsamt ansprechen ⇒ Wird eingerichtet: werktags 7 bis 10 Uhr.
vor 12 Tagen | Chat | Ladezone: es wirkt | - | Moritz Weißgerber
  Foto von der freien Ladezone, Daumen hoch.

## Tischlerei Holtkötter GmbH & Co. KG
vor 716 Tagen | Besuch | Ausbildung und Werkstattausbau | Fachkräfte | Henrike Holtkötter, Lukas Wohlrab | öffentlich
  Vier Auszubildende, zwei davon Frauen. Frau Holtkötter übernimmt den Vorsitz im Netzwerk Fachkräfte und will „weniger Reden, mehr Praktika“. CNC-Anlage bestellt, Lieferzeit zehn Monate.
vor 539 Tagen | Telefonat | Wohnung für Auszubildenden | Fachkräfte | Henrike Holtkötter
  Neuer Lehrling aus Bad Rehmstedt braucht zum 1. des Monats ein Zimmer. Wohnungsgenossenschaft hat etwas in der Eichenallee.
  → Zusage (2 Tage, erledigt nach 1): Kontakt zur Wohnungsgenossenschaft herstellen
vor 317 Tagen | Besuch | CNC-Anlage in Betrieb | Zukunft | Lukas Wohlrab, Henrike Holtkötter
  Herr Wohlrab führt vor, wie eine Treppe entsteht. Abschlussarbeit der Hochschule zur Auftragsplanung hat zwei Wochen Durchlaufzeit gebracht (Angabe des Betriebs).
vor 20 Tagen | E-Mail | Entwurf Leitbild | Fachkräfte | Henrike Holtkötter
  Frau Holtkötter schickt den Entwurf: eine Seite, fünf Zusagen. Bitte um ehrliche Anmerkungen bis zur Sitzung.

## Elektrotechnik Yıldırım e. K.
vor 655 Tagen | Besuch | Wachstum mit Solaranlagen | Energie, Flächen | Emre Yıldırım
  Von fünf auf elf Leute in zwei Jahren. Die Werkstatt platzt, das Lager steht in drei Containern. Herr Yıldırım sucht 600 m² zur Miete oder zum Kauf, am liebsten am Nordring. Meisterin für die zweite Kolonne gesucht.
  → Zusage (7 Tage, erledigt nach 3): Leerstände bis 800 m² im Nordring zusammenstellen
vor 610 Tagen | Telefonat | Halle gefunden | Flächen | Emre Yıldırım
  Mietvertrag Schlosserweg 9 unterschrieben. Umzug in sechs Wochen, er fragt nach Beschilderung und Glasfaser.
vor 273 Tagen | Besuch | Neue Halle, neue Leute | Fachkräfte, Energie | Emre Yıldırım | öffentlich
  Zwei Umschüler vom Bildungswerk übernommen, beide über 45. Auftragsbestand sieben Monate. Herr Yıldırım möchte in Schulen erzählen, wie er vom Gesellen zum Chef wurde.
vor 40 Tagen | E-Mail | Vortrag am Berufskolleg | Fachkräfte | Emre Yıldırım
  Termin steht, 60 Schülerinnen und Schüler. Herr Rust organisiert den Raum, wir bringen das Ausbildungsheft mit.

## Straßen- und Tiefbau Haverbeck GmbH & Co. KG
vor 690 Tagen | Besuch | Ausschreibungen der Stadt | Fachkräfte | Burkhard Haverbeck, Nadine Ohlrogge
  Herr Haverbeck wünscht kleinere Lose und frühere Bekanntgabe. 138 Beschäftigte, davon 20 Saisonkräfte. Frau Ohlrogge sucht Baugeräteführer und hat eine Praktikumswoche für Mädchen angeboten.
  → Aufgabe (14 Tage, erledigt nach 9): Wunsch nach Vorschau der Ausschreibungen an die Vergabestelle geben
vor 654 Tagen | Telefonat | Zufahrt Rangierweg | Flächen | Burkhard Haverbeck
  Beschwerde zweier Nachbarn weitergegeben. Herr Haverbeck schickt noch heute jemanden, Borde werden nachgebessert.
vor 281 Tagen | Besuch | Recyclingplatz in der Tongrube | Energie, Flächen | Burkhard Haverbeck
  Der Betrieb will Bauschutt selbst aufbereiten. Genehmigung nach Immissionsschutz nötig, Anwohner 400 m entfernt. Rat: früh mit der Ortsvorsteherin reden, nicht erst mit der Auslegung.

## Binnenschifffahrt Brodersen & Tönnies OHG
vor 780 Tagen | Besuch | An Bord der „Auenland“ | Flächen | Momme Brodersen | öffentlich
  Von der Schleuse bis zum Stichkanal mitgefahren. Sechs Schiffe, 26 Leute. Herr Brodersen erklärt, was 20 Zentimeter Wasser bedeuten: 200 Tonnen weniger Ladung. Nachwuchs kommt aus den Niederlanden und aus Tschechien.
vor 366 Tagen | Telefonat | Landstrom an Liegeplatz 3 und 4 | Energie, Flächen | Momme Brodersen
  Herr Brodersen würde zwei Schiffe sofort umrüsten. Als Zusage für den Förderantrag notiert.
vor 120 Tagen | Besuch | Zweiter Warteplatz vor der Schleuse | Flächen, Zukunft | Momme Brodersen
  Die Dalben sind gesetzt, nach drei Jahren. Herr Brodersen: „Am Ende doch.“ Neue Sorge ist der Nachfolger für Herrn Tönnies, der aufhört.

## Buchhandlung Seitenwind e. K.
vor 610 Tagen | Besuch | Handel zwischen Netz und Nachbarschaft | Innenstadt | Friederike Lohmeyer
  Frau Lohmeyer macht ein Drittel des Umsatzes mit Schulen und Büchereien. Lesungen sind ausgebucht, Parken ist kein Thema („wer liest, läuft“). Sorge: Der Vermieter will verkaufen.
  → Aufgabe (21 Tage, erledigt nach 15): Beim Vermieter Alter Markt 6 vorfühlen
vor 470 Tagen | Telefonat | Haus ist verkauft – an die Genossenschaft | Innenstadt | Friederike Lohmeyer | öffentlich
  Die Wohnungsgenossenschaft hat gekauft, der Mietvertrag läuft zehn Jahre weiter. Frau Lohmeyer gibt einen aus.
vor 348 Tagen | Besuch | Baustelle Salzstraße | Innenstadt | Friederike Lohmeyer
  Umsatz minus 22 Prozent im zweiten Monat. Frau Lohmeyer liefert jetzt mit dem Lastenrad aus. Bitte: ein Schild, dass man zu Fuß durchkommt.
  → Zusage (3 Tage, erledigt nach 2): Fußwegschilder an der Baustelle durchsetzen
vor 30 Tagen | Gespräch | Runder Tisch am Morgen | Innenstadt | Friederike Lohmeyer
  Erster Termin um acht Uhr, Frau Lohmeyer hatte Kaffee und einen Büchertisch. Ihr Vorschlag: jedes Mal ein einziges Thema.

## Modehaus Kranz & Döring KG
vor 724 Tagen | Besuch | Größtes Haus am Platz | Innenstadt | Hubertus Döring, Charlotte Döring
  Herr Döring führt durch vier Etagen. 52 Beschäftigte, fast nur Frauen, Durchschnittsalter 54. Frequenz seit drei Jahren rückläufig, Umsatz je Kundin stabil. Er wünscht sich, dass die Stadt „wenigstens den Brunnen wieder anstellt“.
  → Zusage (7 Tage, erledigt nach 6): Brunnen am Alten Markt: Grünflächenamt fragen
vor 540 Tagen | Brief | Beschwerde Parkgebühren | Innenstadt | Hubertus Döring
  Schreiben an die Dezernentin, Durchschrift an uns. Antwortentwurf mit der Verkehrsplanung abgestimmt.
vor 233 Tagen | Telefonat | Absage Runder Tisch | Innenstadt | Hubertus Döring, Charlotte Döring
  Herr Döring kommt nicht mehr. „Ich sitze da seit Jahren und verkaufe davon keine Bluse.“ Verstanden, Besuch angeboten.
vor 118 Tagen | Besuch | Vertraulich: Wie lange noch? | Innenstadt, Zukunft | Hubertus Döring, Charlotte Döring | vertraulich
  Frau Charlotte Döring ist ins Gespräch dazugekommen. Die beiden oberen Etagen rechnen sich nicht. Überlegung: verkleinern, oben Wohnungen oder Praxen. Kein Verkauf an eine Kette. Sie bitten um Diskretion, vor allem gegenüber den Beschäftigten.
  → Zusage (21 Tage, erledigt nach 20): Umnutzung der Obergeschosse: Vorgespräch mit der Bauaufsicht
vor 27 Tagen | Telefonat | Bauvoranfrage in Arbeit | Innenstadt | Charlotte Döring | vertraulich
  Architekturbüro Fensterfront zeichnet. Frau Döring klingt zum ersten Mal zuversichtlich.

## Brauhaus Zur Alten Schleuse GmbH
vor 812 Tagen | Telefonat | Genehmigung Außengastronomie | Innenstadt | Sven Hagedorn, Manuela Hagedorn
  Herr Hagedorn ärgert sich: sechs Anträge für eine Saison. Mit dem Ordnungsamt gesprochen, ein Sammelantrag reicht.
  → Zusage (5 Tage, erledigt nach 5): Vordruck für Sammelantrag besorgen ⇒ Vordruck liegt vor und ist an alle verschickt.
vor 588 Tagen | Besuch | Terrasse am Wasser | Innenstadt | Sven Hagedorn, Manuela Hagedorn
  32 Beschäftigte, im Sommer 50. Der Windschutz darf laut Satzung nur 1,20 m hoch sein, auf der Terrasse fliegen die Gläser. Ausnahme wäre möglich, wenn die Sicht vom Uferweg frei bleibt.
vor 402 Tagen | E-Mail | Koch aus Georgien | Fachkräfte | Manuela Hagedorn
  Frau Hagedorn fragt nach dem Verfahren für einen Koch mit Berufsabschluss. Kontakt zur Beratungsstelle bei der IHK hergestellt.
vor 48 Tagen | Besuch | Warum keiner mehr zum Runden Tisch kommt | Innenstadt | Sven Hagedorn, Manuela Hagedorn
  Herr Hagedorn sagt es freundlich: Um 19 Uhr steht er in der Küche. Morgens würde er kommen, wenn es um etwas geht. Windschutz ist genehmigt und steht.

## Hotel Speicher Sieben GmbH
vor 640 Tagen | Besuch | Auslastung und Tagungen | Innenstadt | Constanze Freytag | öffentlich
  Frau Freytag: unter der Woche Monteure und Tagungen, am Wochenende Radtouristen. 54 Beschäftigte, sechs Auszubildende. Sie vermisst einen Saal für 250 Personen in der Stadt.
vor 374 Tagen | E-Mail | Kontingent für Fachtagung | Zukunft | Constanze Freytag
  Die Hochschule plant eine Tagung mit 180 Gästen. Anfrage weitergegeben, das Hotel hält 60 Zimmer vor.
vor 158 Tagen | Besuch | Fahrradgarage und Ladepunkte | Innenstadt, Fachkräfte | Constanze Freytag
  Umbau im Erdgeschoss, 40 Stellplätze. Zuschuss aus dem Radprogramm ist möglich, Antrag bis Quartalsende. Frau Freytag hat Wohnraum für Personal im Nachbarhaus angemietet.
  → Zusage (3 Tage, erledigt nach 1): Richtlinie Radprogramm und Ansprechperson schicken ⇒ Verschickt. Ansprechpartnerin ist Frau Petersen im Verkehrsamt.

## Speichenwerk Fahrräder GmbH
vor 838 Tagen | Gespräch | Gründungsberatung | Zukunft, Innenstadt | Jakob Fennemann
  Herr Fennemann bringt einen ordentlichen Plan mit. Es fehlt ein Laden mit Werkstatt, höchstens 9 Euro je Quadratmeter. Liste der Leerstände gezeigt, Speicherstraße 3 gefällt ihm.
  → Zusage (7 Tage, erledigt nach 4): Besichtigung Speicherstraße 3 vereinbaren
vor 704 Tagen | Besuch | Drei Monate nach der Eröffnung | Zukunft, Innenstadt | Jakob Fennemann | öffentlich
  Vier Leute, Werkstatt auf zwei Wochen ausgebucht. Dienstradleasing bringt die Hälfte. Herr Fennemann überlegt, Lastenräder an Betriebe zu vermieten.
vor 455 Tagen | Telefonat | Lastenräder für Betriebe | Innenstadt, Energie | Jakob Fennemann
  Drei Betriebe wollen mitmachen: Seitenwind, Linden-Apotheke, Kistenweise. Er sucht noch jemanden mit Stellfläche in der Altstadt.
vor 140 Tagen | Besuch | Elf Beschäftigte, zweiter Standort? | Zukunft | Jakob Fennemann
  Zwei Auszubildende eingestellt. Ein zweiter Laden am Campus wäre denkbar, wenn die Miete stimmt. Frau Beermann (TGZ) hat eine Ecke im Erdgeschoss.
  → Zusage (3 Tage, erledigt nach 3): Kontakt zu Frau Beermann (TGZ) herstellen

## Café Sahnehaube GmbH
vor 590 Tagen | E-Mail | Raum für den Runden Tisch | Innenstadt | Rita Wegmann
  Frau Wegmann stellt das Café nach Ladenschluss zur Verfügung, für Getränke zahlt jeder selbst.
vor 353 Tagen | Besuch | Baustelle vor der Tür | Innenstadt | Rita Wegmann
  Bagger bis 18 Uhr, Staub auf der Torte. 16 Beschäftigte, zwei sind in Kurzarbeit. Frau Wegmann will keine Entschädigung, sondern einen Termin, auf den sie sich verlassen kann.
  → Zusage (5 Tage, erledigt nach 8): Verbindlichen Bauzeitenplan vom Bauamt einholen
vor 230 Tagen | Telefonat | Nicht mehr abends | Innenstadt | Rita Wegmann
  Frau Wegmann sagt den Runden Tisch ab, auch künftig: Der Tag beginnt um fünf. Grund notiert.
  → Aufgabe (30 Tage, verworfen): Vertretung für den Runden Tisch klären

## Quellwerft Software GmbH
vor 748 Tagen | Besuch | Vom Gründerzentrum in eigene Räume | Zukunft, Flächen | Jana Brinkmeyer, Ömer Taşkın
  Frau Brinkmeyer und Herr Taşkın. 24 Leute, Software für Werkstätten. Das Gründerzentrum ist zu klein; sie wollen am Campus bleiben. 700 m² gesucht, gern mit anderen zusammen.
  → Zusage (5 Tage, erledigt nach 2): Grundriss Forschungsring 4 und Kontakt zum Eigentümer schicken
vor 690 Tagen | Telefonat | Umzug steht | Zukunft | Jana Brinkmeyer
  Mietvertrag Forschungsring 4 unterschrieben, 680 m². Frau Brinkmeyer bietet den Werkraum für Treffen an.
vor 412 Tagen | Besuch | 38 Beschäftigte, ein Kunde in Südkorea | Fachkräfte, Zukunft | Jana Brinkmeyer | öffentlich
  Sehr lebhaft. Entwickelt wird in drei Sprachen, Deutschkurs zahlt die Firma. Kita-Platz ist das häufigste Thema in Vorstellungsgesprächen.
vor 340 Tagen | Veranstaltung | Zukunftswerkstatt im Werkraum | Zukunft | Jana Brinkmeyer
  Gastgeberin und Moderatorin in einem. Drei Handwerksbetriebe haben danach einen Testzugang bekommen.
vor 65 Tagen | E-Mail | Angebot aus München | Zukunft | Jana Brinkmeyer | vertraulich
  Ein größeres Softwarehaus will kaufen. Frau Brinkmeyer sagt, sie verkauft nicht, möchte aber, dass wir es von ihr wissen.

## Pflegedienst Auenherz gGmbH
vor 665 Tagen | Besuch | Personal, Touren, Wohnungen | Fachkräfte | Bettina Schwertfeger, Mihai Dumitrescu
  Frau Schwertfeger und Herr Dumitrescu. 118 Beschäftigte, 410 Patientinnen und Patienten. Acht Pflegekräfte aus Rumänien und den Philippinen wohnen über die Stadt verstreut. Parken bei Hausbesuchen kostet täglich Nerven.
  → Zusage (14 Tage, erledigt nach 10): Parkausweis für Pflegedienste: Antrag und Bedingungen klären ⇒ Das Ordnungsamt verlangt nur den Versorgungsvertrag und die Liste der Fahrzeuge.
vor 650 Tagen | Telefonat | Parkausweis | - | Bettina Schwertfeger | öffentlich
  Ordnungsamt stellt 30 Ausweise aus, gültig im ganzen Stadtgebiet. Frau Schwertfeger hält es erst für einen Scherz.
vor 386 Tagen | Besuch | Ausbildung in Teilzeit | Fachkräfte | Bettina Schwertfeger
  Zwei alleinerziehende Frauen haben begonnen. Die Berufsschule ist entgegenkommend, die Kita nicht: geöffnet wird erst um 7:30 Uhr.
vor 150 Tagen | E-Mail | Frühgruppe: drei Plätze zugesagt | Fachkräfte | Bettina Schwertfeger
  Der Pflegedienst übernimmt drei der acht Plätze. Weitergegeben an Frau Vogelsang (Rappelkiste).
vor 19 Tagen | Besuch | E-Autos und Ladestrom | Energie | Mihai Dumitrescu, Bettina Schwertfeger
  Von 46 Wagen sind 18 elektrisch. Laden geht nur am Hof, nachts reicht es gerade. Idee: Ladepunkte der Stadtwerke in der Südvorstadt mit Pflegetarif.

## Klinikum Lindenhafen gGmbH
vor 698 Tagen | Besuch | Gespräch mit der Kaufmännischen Direktion | Fachkräfte | Elisabeth Kornfeld, Arkadij Sokolow
  Größter Arbeitgeber der Stadt. Frau Dr. Kornfeld: 70 offene Stellen in der Pflege, Neubau der Notaufnahme beginnt im kommenden Jahr. Gesucht: Wohnungen, Kita, ein Bus nach der Spätschicht.
  → Aufgabe (20 Tage, erledigt nach 16): Spätbus in die Runde mit den Verkehrsbetrieben aufnehmen
vor 472 Tagen | Telefonat | Arbeitskreis ruht | Fachkräfte | Elisabeth Kornfeld, Arkadij Sokolow
  Frau Dr. Kornfeld einverstanden: erst die Entscheidung des Landes, dann weiter. Herr Sokolow bleibt im Netzwerk Fachkräfte.
vor 236 Tagen | Besuch | Pflegeschule: Rundgang mit Frau Mertens | Fachkräfte | Ruth Mertens | öffentlich
  96 Plätze, 24 Nationalitäten. Es fehlt an Lehrkräften, nicht an Bewerbungen. Die Schule könnte Räume am Campus nutzen, wenn die Hochschule mitmacht.
vor 88 Tagen | E-Mail | Regionale Küche | Energie | Elisabeth Kornfeld
  Die Klinikküche sucht Kartoffeln und Gemüse aus der Region. Kontakt zu Gemüsebau Erdenglück und Hof Möllenkamp hergestellt.
  → Zusage (5 Tage, erledigt nach 2): Kontakte zu Landwirtschaftsbetrieben herstellen

## Hof Möllenkamp GbR
vor 566 Tagen | Besuch | Landwirtschaft mit Hofladen | Zukunft | Klaus Möllenkamp, Theresa Möllenkamp
  Familie Möllenkamp bewirtschaftet 140 ha, dazu 600 Legehennen. Frau Theresa Möllenkamp will den Hof übernehmen und einen Laden mit Café bauen. Baurecht im Außenbereich ist die Hürde.
  → Zusage (21 Tage, erledigt nach 18): Vorgespräch mit Bauaufsicht und Landwirtschaftskammer vereinbaren ⇒ Vorgespräch hat stattgefunden: Umnutzung der Scheune ist der einfachere Weg.
vor 390 Tagen | Telefonat | Umnutzung der alten Scheune | Zukunft | Theresa Möllenkamp
  Bauaufsicht sieht einen Weg: Umnutzung statt Neubau. Frau Möllenkamp zeichnet mit dem Architekturbüro.
vor 85 Tagen | E-Mail | Lieferung an die Klinik | - | Theresa Möllenkamp | öffentlich
  Erste Bestellung: zwei Tonnen Kartoffeln im Monat. Es fehlt eine Waschanlage, Nachbarhof hat eine.
vor 31 Tagen | Besuch | Hofcafé vor der Eröffnung | Zukunft, Energie | Theresa Möllenkamp
  Scheune ist umgebaut, Eröffnung in zwei Monaten. Fünf neue Teilzeitstellen. Wunsch: Wegweiser am Radweg. Solardach liefert schon Strom.

## Druckerei Setzkasten GmbH
vor 517 Tagen | Telefonat | Zahlungsschwierigkeiten | - | Arndt Mielke | vertraulich
  Herr Mielke ruft von sich aus an: größter Kunde insolvent, 180.000 Euro offen. Er will es früh sagen. Kontakt zum Krisenberater der IHK und zu Herrn Terboven (Sparkasse) noch am selben Tag.
  → Zusage (1 Tag, erledigt nach 0): Krisenberatung und Sparkasse informieren
vor 509 Tagen | Besuch | Krisengespräch mit Bank und Berater | Zukunft | Arndt Mielke | vertraulich
  Drei Monate Luft, wenn die Leasingraten gestundet werden. Herr Mielke legt alles offen. Zwei Druckmaschinen werden verkauft, der Digitaldruck bleibt. 28 statt 36 Beschäftigte.
vor 301 Tagen | Telefonat | Über den Berg | - | Arndt Mielke | vertraulich
  Vergleich mit den Gläubigern steht. Herr Mielke klingt müde und erleichtert.
vor 110 Tagen | Besuch | Neuanfang im Kleinen | Zukunft | Arndt Mielke
  Verpackungen in kleinen Auflagen für Hofläden und Röstereien laufen gut. Eine Auszubildende zur Mediengestalterin übernommen. Er hat angeboten, in der Zukunftswerkstatt über das Scheitern zu sprechen.

## Robotik Greifswerk GmbH
vor 742 Tagen | Veranstaltung | Gründung aus der Hochschule | Zukunft | Julius Henckel
  Herr Dr. Henckel gründet mit zwei Kollegen. Greifer, die Obst erkennen. Bank will Sicherheiten, Land hat ein Programm für Ausgründungen.
vor 530 Tagen | Besuch | Erste Anlage beim Obsthof | Zukunft, Fachkräfte | Julius Henckel, Bożena Jabłońska | öffentlich
  Vorführung in Övelgrund, 14 Äpfel in der Minute, keiner mit Druckstelle. Frau Dr. Jabłońska sucht Werkstudierende. Räume im TGZ reichen noch ein Jahr.
vor 181 Tagen | Besuch | Investor, Wachstum, Halle | Flächen, Zukunft | Julius Henckel
  Beteiligung unterschrieben, 14 Leute. Gesucht: 900 m² Halle mit 6 m Höhe. Am Campus gibt es das nicht, Nordring käme in Frage.
  → Zusage (10 Tage, erledigt nach 8): Hallen ab 900 m² am Nordring zusammenstellen
vor 45 Tagen | Telefonat | Besichtigung Zum Drehwerk | Flächen | Julius Henckel
  Halle passt, Miete zu hoch. Vermieter wäre zu einer Staffel bereit. Herr Dr. Henckel meldet sich nach dem Gespräch mit dem Investor.

# Weitere Besuche und Kontakte
Tag | Art | Betrieb | Betreff | Themen | Personen | Sichtbarkeit
vor 870 Tagen | Gespräch | Ratsfraktion Bürgerforum Lindenhafen | Jahresgespräch | - | Anke Riechmann
  Zusammenarbeit läuft. Wunsch von Frau Riechmann: gemeinsame Kontakte einmal im Quartal abgleichen.
vor 865 Tagen | E-Mail | Architekturbüro Fensterfront PartG mbB | Digitalgutschein | Zukunft | Laurenz Wittkamp
  Antrag über 8.500 Euro ist bewilligt, Herr Wittkamp beginnt mit der Zeiterfassung.
vor 860 Tagen | E-Mail | Schuhhaus Sohlenreich GmbH | Lichterwochen in der Altstadt | Innenstadt | Bertram Sohlmann | öffentlich
  Herr Sohlmann macht mit und übernimmt eine Patenschaft über 300 Euro.
vor 855 Tagen | Brief | Recycling und Schrott Karlowski GmbH | Absichtserklärung | Flächen | Grzegorz Karlowski
  Betrieb meldet 2.000 m² Bedarf an, unverbindlich. Für die Flächenplanung erfasst.
vor 850 Tagen | Telefonat | Spielwaren Kunterbunt GmbH | Ladenlokal gesucht | Innenstadt | Antje Wulfert
  80 bis 120 m² in der Langen Reihe, Miete bis 14 Euro. Drei Angebote genannt.
vor 846 Tagen | Besuch | Gießerei Nordglut GmbH | Strompreis und Schichtmodell | Energie | Bernd Kassebaum
  Geschmolzen wird nachts, wenn der Strom billig ist. 84 Leute, fast alle über zehn Jahre dabei. Herr Kassebaum will bleiben, braucht aber drei Jahre Planungssicherheit.
vor 845 Tagen | Telefonat | Weinkontor Rebensaft GmbH | Leerstand nebenan | Innenstadt | Jean-Luc Bréchet
  Wer zieht ein? Wir wissen von zwei Interessenten, mehr dürfen wir nicht sagen. Herr Bréchet hätte gern etwas mit Kaffee.
vor 840 Tagen | Telefonat | Abbruch und Erdbau Kosel GmbH | Kita-Platz für neue Mitarbeiterin | Fachkräfte | Mirko Kosel
  Herr Kosel hat jemanden gefunden, der nur mit Betreuungsplatz zusagt. Jugendamt meldet sich direkt.
vor 835 Tagen | E-Mail | Tankstelle am Westring Böttjer e. K. | Nachfolgebörse | Zukunft | Enno Böttjer
  Anzeige ist anonym eingestellt, erste Anfrage kam nach vier Tagen.
vor 830 Tagen | Brief | Autohaus Westkreuz GmbH | Widerspruch gegen Gebührenbescheid | - | Volker Niemann
  Kopie erhalten. Zuständig ist die Kämmerei, dort angekündigt; Herr Niemann weiß, dass wir nur vermitteln.
vor 825 Tagen | E-Mail | Transporte Țăranu e. K. | Führerscheinförderung | Fachkräfte | Bogdan Țăranu
  Programm ist verlängert, vier Anträge möglich. Frau Gehrmann berät.
vor 820 Tagen | Gespräch | Stanzwerk Möhlmann GmbH & Co. KG | Gespräch auf dem Wochenmarkt | - | Reinhard Möhlmann
  Herr Möhlmann zufällig getroffen. Es laufe „ordentlich, nicht mehr“. Besuch im {Monat} angeboten.
vor 815 Tagen | Gespräch | Spielwaren Kunterbunt GmbH | Rundgang Altstadt | Innenstadt | Antje Wulfert
  Frau Wulfert zeigt drei Stellen, an denen Regenwasser steht. An die Stadtentwässerung gegeben.
vor 812 Tagen | Besuch | Metallbau Ostendarp GmbH | Lärm und Nachbarn | Flächen | Ludger Ostendarp
  Wohnbebauung rückt bis auf 80 m an den Nordring heran. Herr Ostendarp fürchtet Beschwerden über Schichtbeginn um sechs. Mit der Stadtplanung wird über einen Riegel aus Garagen gesprochen.
  → Zusage (30 Tage, erledigt nach 34): Stellungnahme der Stadtplanung zum Bebauungsplan einholen
vor 809 Tagen | Telefonat | Pflegedienst Auenherz gGmbH | Parkausweis | - | Mihai Dumitrescu
  Verlängerung beantragt, das Ordnungsamt hat sie per Mail bestätigt.
vor 804 Tagen | Brief | Klinikum Lindenhafen gGmbH | Dank für die Vermittlung | - | Elisabeth Kornfeld
  Handgeschriebene Karte von Frau Dr. Kornfeld: Die neue Kollegin hat sich eingelebt und bleibt.
vor 803 Tagen | Besuch | Zimmerei Drewelow & Sohn GmbH | Erstbesuch | Zukunft | Hinrich Drewelow
  Vater und Sohn im Gespräch, 17 Leute. Aufträge für acht Monate, vor allem Aufstockungen. Der Sohn will in drei Jahren übernehmen, der Vater findet: in fünf. Beide lachen dabei. Abbundanlage wird gerade erneuert.
vor 799 Tagen | Brief | Hörakustik Ohrwerk GmbH | Unterschriftenliste | Innenstadt | Malte Hinrichsen
  Elf Betriebe bitten um eine Bank und einen Mülleimer. Grünflächenamt hat zugestimmt.
vor 794 Tagen | Telefonat | Seniorenresidenz Am Wehr GmbH | Parkausweis | - | Sigrid Peltzer
  Verlängerung beantragt, das Ordnungsamt hat sie per Mail bestätigt.
vor 789 Tagen | Chat | Containerdepot Blaue Box GmbH | Parkverbot aufgehoben | Flächen | Lasse Petersilie
  Schild ist weg, Herr Petersilie schickt einen Daumen.
vor 784 Tagen | E-Mail | Tee & Tonwaren Himmelstern | Verkaufsoffener Sonntag | Innenstadt | Hedwig Himmel
  Einverstanden mit zwei Terminen, wenn die Straße gesperrt ist.
vor 779 Tagen | Telefonat | Linden-Apotheke e. K. | Baustelle vor der Einfahrt | Flächen | Arash Tavakoli
  Einfahrt seit gestern blockiert, niemand hat Bescheid gesagt. Mit dem Tiefbauamt telefoniert, ab morgen ist eine Spur frei.
  → Zusage (1 Tag, erledigt nach 1): Rückmeldung, sobald die Einfahrt frei ist
vor 775 Tagen | Besuch | Recycling und Schrott Karlowski GmbH | Standort auf Dauer? | Flächen | Grzegorz Karlowski | vertraulich
  Der Pachtvertrag endet in vier Jahren. Herr Karlowski weiß, dass die Nachbarn ihn weghaben wollen. Er geht, wenn es einen Platz mit Gleis und ohne Wohnhäuser gibt – und wenn jemand den Umzug mitzahlt.
vor 774 Tagen | E-Mail | Juwelier Goldmund e. K. | Fördermittel Energieberatung | Energie | Rosemarie Goldmund
  Frau Goldmund fragt nach dem Eigenanteil. Richtlinie und Rechenbeispiel geschickt.
  → Zusage (3 Tage, erledigt nach 2): Richtlinie Energieberatung schicken
vor 769 Tagen | Telefonat | Stanzwerk Möhlmann GmbH & Co. KG | Schwertransport | Flächen | Reinhard Möhlmann
  Drei Transporte im {Monat}, die Strecke ist frei. Polizei und Tiefbau wissen Bescheid.
vor 765 Tagen | Besuch | Getriebebau Radwerk GmbH | Sondergetriebe für den Hafen | Zukunft | Regina Dombrowski, Philipp Löwenhaupt
  147 Beschäftigte, Exportanteil 60 Prozent. Frau Dombrowski sucht für eine Messe in Danzig Mitaussteller. Herr Löwenhaupt klagt über Zollpapiere.
  → Zusage (14 Tage, erledigt nach 14): Ansprechperson Außenwirtschaft der IHK vermitteln
vor 764 Tagen | Telefonat | Häusliche Pflege Güneş & Partner GbR | Anerkennung einer Pflegefachfrau | Fachkräfte | Fatma Güneş
  Bescheid ist da, es fehlt noch die Sprachprüfung. Nächster Termin im {Monat}, Platz reserviert.
vor 761 Tagen | Besuch | Verlag Lindenblatt GmbH | Lokalzeitung im Umbruch | Zukunft, Innenstadt | Anselm Brockhues
  64 Beschäftigte, die Druckauflage sinkt weiter. Herr Brockhues setzt auf eine App und auf Veranstaltungen. Er bietet eine Serie über Familienbetriebe an.
vor 760 Tagen | Telefonat | Lindenhafener Lagerhaus AG | Mietvertrag läuft aus | Flächen | Beatrix von Hollen
  Der Vertrag endet in neun Monaten, der Vermieter will selbst nutzen. Bedarf 1.200 m². Frau Dr. von Hollen klingt angespannt.
  → Zusage (10 Tage, erledigt nach 9): Drei Alternativen mit Ansprechperson nennen
vor 755 Tagen | Telefonat | Pflegeheim Haus Abendsonne gGmbH | Halteverbot vor der Einrichtung | Flächen | Thomas-Maria Kellinghaus
  Krankentransporte stehen in zweiter Reihe. Schild ist angeordnet, kommt im {Monat}.
vor 750 Tagen | E-Mail | Industrie- und Handelskammer Lindenhafen | Stellungnahme Bebauungsplan | Flächen | Miriam Östberg
  Stellungnahme im Entwurf, um Anmerkungen bis Freitag wird gebeten.
  → Aufgabe (4 Tage, erledigt nach 3): Anmerkungen zur Stellungnahme zurückgeben
vor 745 Tagen | E-Mail | Handwerkskammer Auenland | Zahlen zur Nachfolge | Zukunft | Wilm Schoppmann
  Auswertung für die Stadt kam heute, Quelle ist die Statistik der Kammer. Nicht vor {Monat} veröffentlichen.
vor 742 Tagen | Besuch | Elektro Sievering GmbH | Ausbildungswerkstatt | Fachkräfte | Birte Sievering, Detlef Maschke | öffentlich
  Herr Maschke bildet zwölf junge Leute aus, zum ersten Mal drei Frauen. Die Lehrwerkstatt hat einen Wand-Prüfstand, den die Auszubildenden selbst gebaut haben. Frau Sievering arbeitet im Netzwerk Fachkräfte mit.
vor 740 Tagen | Telefonat | Eiscafé Dolce Brina | Lärmbeschwerde | - | Silvano De Bona
  Anwohnerin hat sich gemeldet, Herr De Bona spricht mit ihr. Keine weiteren Schritte.
vor 735 Tagen | Besuch | Lackfabrik Chroma Nord GmbH | Ausbildung im Verbund | Fachkräfte | Stefanie Morgenroth
  Frau Dr. Morgenroth würde zwei Chemielaborantinnen ausbilden, wenn die praktischen Blöcke bei Aurelith laufen könnten. Kontakt zu Herrn Overbeck gegeben.
vor 735 Tagen | Telefonat | Kröncke Sanitär- und Heizungsbau GmbH | Vertraulich: Liquidität | - | Jörn Kröncke | vertraulich
  Zahlungsziel eines Kunden überzogen, 12.000 Euro offen. Herr Kröncke braucht eine Überbrückung und fragt nach Bürgschaften. Kontakt zur Bürgschaftsbank gegeben.
  → Zusage (2 Tage, erledigt nach 1): Unterlagen der Bürgschaftsbank schicken
vor 730 Tagen | Chat | Garten- und Landschaftsbau Grünwinkel GmbH | Termin Zukunftswerkstatt | Zukunft | Wiebke Grünwinkel
  Frau Grünwinkel sagt zu und bringt jemanden mit.
vor 725 Tagen | Telefonat | Juwelier Goldmund e. K. | Einbruch im Nachbarladen | Innenstadt | Rosemarie Goldmund
  Frau Goldmund fragt nach Beleuchtung in der Passage. An das Ordnungsamt und die Stadtwerke gegeben, Lampe wird getauscht.
vor 723 Tagen | Besuch | Feinkost Şimşek GmbH | Zu klein geworden | Flächen, Fachkräfte | Zeynep Şimşek, Murat Şimşek
  76 Beschäftigte, produziert wird auf drei Ebenen. Herr und Frau Şimşek suchen 5.000 m² mit Lebensmittelzulassung. Sie würden mieten und selbst ausbauen.
vor 720 Tagen | Veranstaltung | Sparkasse Lindenhafen | Jahresempfang der Kammer | - | Guido Terboven | öffentlich
  Kurzer Austausch mit Herrn Terboven über Termine und Themen des Halbjahrs.
vor 715 Tagen | Telefonat | Härterei und Oberflächentechnik Voßberg GmbH | Flächenanfrage | Flächen | Anja Voßberg
  Gesucht werden rund 1.500 m², Halle mit Rolltor, gern am Nordring. Kauf oder Miete egal. Kaltmiete höchstens 6 Euro.
  → Zusage (7 Tage, erledigt nach 5): Passende Angebote aus der Flächenbörse schicken
vor 712 Tagen | Besuch | Ingenieurbüro für Wasserbau Deichgraf GmbH | Hochwasser und Häfen | Flächen | Boy Carstensen
  Herr Carstensen plant die Dalben vor der Schleuse. 24 Leute, zwei Stellen frei. Bürohaus am Deich hat selbst nasse Füße.
vor 710 Tagen | E-Mail | Spargelhof Sandmann GmbH | Anfrage Direktvermarktung | Energie | Gerhard Sandmann
  Liste der Kantinen und Küchen geschickt, die regional einkaufen wollen.
vor 705 Tagen | Brief | Reisebüro Fernblick GmbH | Unterschriftenliste | Innenstadt | Martina Gerlach
  Elf Betriebe bitten um eine Bank und einen Mülleimer. Grünflächenamt hat zugestimmt.
vor 701 Tagen | Besuch | Hochbau Reinkensmeyer GmbH | Wohnungsbau stockt | Fachkräfte, Zukunft | Tabea Reinkensmeyer
  Von fünf Projekten sind zwei verschoben. 74 Beschäftigte, keiner soll gehen. Frau Reinkensmeyer setzt auf Umbau im Bestand und hat eine Maurerin zur Polierin gemacht.
vor 701 Tagen | E-Mail | Werbeagentur Lautmalerei GmbH | Vortrag angeboten | Zukunft | Pia Stadtländer
  Frau Stadtländer würde in der Zukunftswerkstatt zwanzig Minuten über einen eigenen Fehlschlag sprechen. Gern angenommen.
vor 696 Tagen | Chat | Frischemarkt Balkan Delikates | Kurze Frage | - | Amra Delić
  „Wer macht bei euch die Schilder?“ – Ansprechperson geschickt, keine Minute.
vor 691 Tagen | Besuch | Bootsbau Klabunde GmbH | Slipanlage und Sommergäste | Flächen | Torben Klabunde
  Die Slipanlage ist von 1962. Erneuerung kostet 400.000 Euro, davon hätten auch Segelclub und Feuerwehr etwas. Gemeinsamer Termin angeregt.
  → Zusage (30 Tage, erledigt nach 27): Runde mit Hafenbetrieben, Feuerwehr und Segelclub einladen
vor 691 Tagen | Telefonat | Kabelbau Nordwind GmbH | Fachkraft aus dem Ausland | Fachkräfte | Ingo Teschner
  Das Visum liegt seit drei Monaten bei der Botschaft. Beschleunigtes Verfahren erklärt, Vollmacht und Merkblatt geschickt.
vor 690 Tagen | Besuch | Reisedienst Auenland GmbH | Nach der Saison | Fachkräfte | Alfons Rekemeyer
  31 Leute. Klassenfahrten laufen, Vereinsfahrten kaum. Herr Rekemeyer überlegt, Werksverkehre anzubieten; Kontakt zu Frau Perrin (Nordlinde) hergestellt.
vor 686 Tagen | E-Mail | Transporte Țăranu e. K. | Verkehrszählung | Flächen | Bogdan Țăranu
  Zahlen der letzten Woche angehängt, nur für den internen Gebrauch.
vor 681 Tagen | Telefonat | Spargelhof Sandmann GmbH | Rückruf erbeten | - | Gerhard Sandmann
  Herr Sandmann war unterwegs, das Büro richtet es aus. Thema laut Mitarbeiterin: Termin mit uns im {Monat}.
vor 676 Tagen | Telefonat | Elektro Sievering GmbH | Nachfolge angesprochen | Zukunft | Birte Sievering
  Frau Sievering möchte in drei bis vier Jahren aufhören. Jetzt soll nur jemand zuhören, Rat kommt später. Gespräch im {Monat} unter vier Augen.
vor 673 Tagen | Besuch | Juwelier Goldmund e. K. | Aufgabe geplant | Innenstadt, Zukunft | Rosemarie Goldmund | vertraulich
  Frau Goldmund will in zwei Jahren schließen, dann ist sie 70. Das Haus gehört ihr. Sie würde es am liebsten an jemanden geben, der darin arbeitet.
vor 672 Tagen | Telefonat | Kröncke Sanitär- und Heizungsbau GmbH | Lehrling bricht ab | Fachkräfte | Jörn Kröncke
  Herr Kröncke ist enttäuscht, fragt nach Beratung. Die Ausbildungsbegleitung der HWK kann vermitteln.
vor 670 Tagen | Besuch | Armaturenfabrik Seegers GmbH | Lieferketten und Lager | Flächen | Klaus-Peter Seegers, Ljiljana Kovačević
  Frau Kovačević hat den Bestand verdoppelt, jetzt fehlt Platz. 109 Beschäftigte. Herr Dr. Seegers denkt an eine gemeinsame Lagerhalle mit Muffe & Flansch.
vor 667 Tagen | Telefonat | Fahrzeugaufbauten Tönsmeister GmbH | Schwertransport | Flächen | Helge Tönsmeister
  Drei Transporte im {Monat}, die Strecke ist frei. Polizei und Tiefbau wissen Bescheid.
vor 664 Tagen | Besuch | Genossenschaftsbank Auenland eG | Kreditnachfrage und Nachfolge | Zukunft | Wolfram Teichert, Mareike Behnken
  Herr Teichert sieht weniger Investitionen, aber mehr Übergaben. Frau Behnken würde zu gemeinsamen Abenden mit HWK und Wirtschaftsförderung einladen.
vor 662 Tagen | E-Mail | Pflegeheim Haus Abendsonne gGmbH | Deutschkurs | Fachkräfte | Thomas-Maria Kellinghaus
  Kurs beginnt im {Monat}, die Einrichtung stellt den Raum. VHS und Sprachschule teilen sich die Stunden.
vor 657 Tagen | E-Mail | Hochbau Reinkensmeyer GmbH | Betriebsrundgang Energie | Energie | Tabea Reinkensmeyer
  Termin mit dem Energieberater bestätigt, Stromrechnungen der letzten drei Jahre bereitlegen.
vor 655 Tagen | Besuch | Dachdeckerei Brüggenkamp GmbH | Nachwuchs auf dem Dach | Fachkräfte | Carsten Brüggenkamp
  Sechs Auszubildende, so viele wie nie. Erfolgsrezept laut Herrn Brüggenkamp: ein eigenes Video, gedreht vom Lehrling. Er würde damit auch in Schulen gehen.
vor 652 Tagen | Veranstaltung | Leiterplatten Mikrolin GmbH | Jahresempfang der Wirtschaft | - | Quang Minh Trần | öffentlich
  Gutes Gespräch mit Herrn Dr. Trần über das vergangene Jahr. Stimmung besser als erwartet.
vor 648 Tagen | E-Mail | Arzneimittel-Großhandel Heilkraut GmbH | Unterlagen geschickt | - | Peer Vollmers
  Merkblatt Förderprogramme und Liste der Ansprechpersonen per Mail. Herr Dr. Vollmers meldet sich nach den Ferien.
vor 643 Tagen | Telefonat | Kunststoffwerk Perlitz GmbH | Welches Amt ist zuständig? | - | Monika Strothmann
  Frage nach der Genehmigung für ein Schild an der Fassade. Ansprechperson im Bauordnungsamt genannt und dort angekündigt.
vor 639 Tagen | Besuch | Süßwarenfabrik Zuckerhut GmbH | Saison und Stammkräfte | Fachkräfte | Marlies Deppe
  133 Beschäftigte, vor Weihnachten 180. Frau Deppe will weniger Leihkräfte und mehr Jahresarbeitszeit. Frau Bonnekamp geht in Rente, ihre Stelle wird geteilt.
vor 638 Tagen | E-Mail | Hotel Zum Goldenen Lot e. K. | Prüfung bestanden | Fachkräfte | Ferdinand Lothmann
  Beide Auszubildende haben bestanden, eine mit Auszeichnung. Glückwunsch geschickt.
vor 633 Tagen | E-Mail | Autohaus Westkreuz GmbH | Fördermittel Energieberatung | Energie | Volker Niemann
  Herr Niemann fragt nach dem Eigenanteil. Richtlinie und Rechenbeispiel geschickt.
vor 629 Tagen | Besuch | Systemhaus Knotenpunkt GmbH | IT-Sicherheit für den Mittelstand | Zukunft, Fachkräfte | Michael Oberländer, Sandra Wiechers
  56 Leute, zwölf Auszubildende und Studierende. Herr Oberländer bietet an, Betriebe ein Mal kostenlos zu prüfen. Frau Wiechers wünscht sich mehr Bewerberinnen.
vor 628 Tagen | E-Mail | Onlinehandel Kistenweise GmbH | Gründungszuschuss | Zukunft | Alina Reschke
  Frist ist der 15. im {Monat}. Prüfliste geschickt, Tragfähigkeit bescheinigt die IHK.
vor 627 Tagen | Besuch | Fleischerei Buddenkotte OHG | Keine Auszubildenden seit vier Jahren | Fachkräfte | Ansgar Buddenkotte
  Herr Buddenkotte hat alles versucht. Jetzt beginnt ein 42-jähriger Quereinsteiger, gefördert von der Arbeitsagentur. Das Geschäft mit Mittagstisch trägt inzwischen die Hälfte.
vor 624 Tagen | Brief | Bäckerei Weißgerber KG | Glückwunsch | - | Moritz Weißgerber
  Glückwunsch der Stadt zum Meisterbrief im Betrieb, unterschrieben von der Dezernentin.
vor 619 Tagen | Besuch | Kunststoffwerk Perlitz GmbH | Rezyklat statt Neuware | Energie, Fachkräfte | Monika Strothmann
  Anteil inzwischen 40 Prozent. Frau Strothmann hat das Schichtmodell mit den Beschäftigten entworfen, Fluktuation sinkt. 119 Leute.
vor 619 Tagen | E-Mail | Entsorgung Saubertal GmbH | Stellenausschreibung geteilt | Fachkräfte | Ines Sauerland
  Vier offene Stellen in den Verteiler des Netzwerks gegeben.
vor 617 Tagen | Besuch | Möbel Wohnwelt Tegtmeyer GmbH & Co. KG | Stellplätze und Bäume | Flächen | Henning Tegtmeyer
  Herr Tegtmeyer will den Parkplatz überdachen: Solarzellen oben, Ladesäulen unten. Der Bebauungsplan verlangt dort Bäume.
  → Zusage (21 Tage, erledigt nach 25): Befreiung vom Bebauungsplan mit Stadtplanung besprechen
vor 614 Tagen | Telefonat | Getriebebau Radwerk GmbH | Fachkraft aus dem Ausland | Fachkräfte | Regina Dombrowski
  Das Visum liegt seit drei Monaten bei der Botschaft. Beschleunigtes Verfahren erklärt, Vollmacht und Merkblatt geschickt.
vor 610 Tagen | Veranstaltung | Härterei und Oberflächentechnik Voßberg GmbH | Ausbildungsmesse | Fachkräfte | Anja Voßberg | öffentlich
  Stand mit Probierstation, Auszubildende haben selbst erklärt. Viel Betrieb.
vor 605 Tagen | Telefonat | Transporte Țăranu e. K. | Stellplatz über das Wochenende | Flächen | Bogdan Țăranu
  Sechs Anhänger, Freitag bis Montag. Parkplatz am Stadion geht ausnahmsweise.
vor 601 Tagen | Besuch | Landhandel Kornblüte eG | Genossenschaft mit 412 Mitgliedern | Zukunft | Hermann Dierkes
  Herr Dierkes spricht über Betriebe ohne Nachfolge: In zehn Jahren halb so viele. Das Lager wird trotzdem gebraucht. Sorge um die Waage, die auf städtischem Grund steht.
vor 600 Tagen | Telefonat | Tankstelle am Westring Böttjer e. K. | Rückruf erbeten | - | Enno Böttjer
  Herr Böttjer war unterwegs, das Büro richtet es aus. Thema laut Mitarbeiterin: Termin mit uns im {Monat}.
vor 598 Tagen | Besuch | Gerüstbau Tietgen GmbH | Lagerplatz Ziegelei | Flächen | Marco Tietgen
  Platz ist zu klein, Material lagert an drei Stellen. Nachbargrundstück gehört der Stadt. Erbbaurecht wäre recht, Kauf lieber.
vor 595 Tagen | Besuch | Pflegeheim Haus Abendsonne gGmbH | Sanierung bei laufendem Betrieb | Fachkräfte, Energie | Thomas-Maria Kellinghaus
  Herr Kellinghaus muss das Dach erneuern. 88 Beschäftigte, keiner will weg. Fördermittel reichen nicht ganz, Stiftung angefragt.
vor 595 Tagen | E-Mail | Schuhhaus Sohlenreich GmbH | Verkaufsoffener Sonntag | Innenstadt | Bertram Sohlmann
  Einverstanden mit zwei Terminen, wenn die Straße gesperrt ist.
vor 591 Tagen | E-Mail | Berufskolleg Technik und Wirtschaft Lindenhafen | Termine abgestimmt | Fachkräfte | Beate Sommerkorn
  Ausbildungsmesse und Berufsinformationstag liegen jetzt drei Wochen auseinander.
vor 588 Tagen | Besuch | Hafenumschlag Stichkanal GmbH | Kran, Kai, Kapazität | Flächen | Ralf Lüttmann
  64 Beschäftigte, 900.000 t im Jahr. Der zweite Kran kommt aus der Nachbarschaft. Herr Lüttmann braucht Klarheit, wie lange der Schrottplatz nebenan bleibt.
vor 586 Tagen | Telefonat | Blankmann Gebäudedienste GmbH | Praktikumsplätze | Fachkräfte | Dörte Blankmann
  Frau Blankmann nimmt zwei Praktikantinnen und Praktikanten vom Berufskolleg, zwei Wochen im {Monat}. Absprache direkt mit der Schule.
vor 581 Tagen | Chat | Versicherungsmakler Schirmherr GmbH | Kurze Frage | - | Bodo Lindemann
  „Wer macht bei euch die Schilder?“ – Ansprechperson geschickt, keine Minute.
vor 580 Tagen | Besuch | Stanzwerk Möhlmann GmbH & Co. KG | Verlagerungsabsicht eines Kunden | Flächen | Reinhard Möhlmann | vertraulich
  Hauptkunde geht nach Tschechien und hätte Möhlmann gern mit dabei. Herr Möhlmann will nicht, 71 Leute hängen daran. Gespräch mit Hausbank und IHK verabredet.
  → Zusage (5 Tage, erledigt nach 3): Gespräch mit IHK und Bank terminieren
vor 578 Tagen | Besuch | Steuerberatung Brömmelkamp & Aydın PartG mbB | Nachfolge aus Sicht der Berater | Zukunft | Derya Aydın
  Frau Aydın: Die meisten kommen fünf Jahre zu spät. Sie würde Sprechstunden im Wirtschaftsförderungsbüro anbieten, einmal im Monat.
vor 577 Tagen | Gespräch | Hafenumschlag Stichkanal GmbH | Am Stand der Ausbildungsmesse | Fachkräfte | Ralf Lüttmann
  Herr Lüttmann hatte am Stand sechs ernsthafte Gespräche. Nächstes Jahr wieder.
vor 572 Tagen | E-Mail | Reisedienst Auenland GmbH | Unterlagen geschickt | - | Alfons Rekemeyer
  Merkblatt Förderprogramme und Liste der Ansprechpersonen per Mail. Herr Rekemeyer meldet sich nach den Ferien.
vor 567 Tagen | Gespräch | Ratsfraktion Hafenliste | Am Rande des Ausschusses | Flächen | Meryem Aslan
  Frau Aslan fragt nach der Fläche am Stichkanal. Auf die Entscheidung der Hafenbetriebe verwiesen, keine Einzelheiten.
vor 563 Tagen | E-Mail | Umzüge Möbelius GmbH | Verkehrszählung | Flächen | Jens Möbelius
  Zahlen der letzten Woche angehängt, nur für den internen Gebrauch.
vor 562 Tagen | Besuch | Unverpackt Lindenhafen eG | Genossenschaft auf der Kippe | Innenstadt, Energie | Svenja Oltmanns
  310 Mitglieder, zu wenig Umsatz. Frau Oltmanns verhandelt mit dem Vermieter und hat einen Mittagstisch begonnen. Nächste Zahlen im Herbst.
vor 560 Tagen | Besuch | Kabelbau Nordwind GmbH | Nach dem Glasfaserausbau | Flächen, Fachkräfte | Ingo Teschner
  Letzter Abschnitt läuft, danach geht es in den Nachbarkreis. Herr Teschner will die Leute in Lindenhafen halten und bewirbt sich um Stromnetze.
vor 558 Tagen | Telefonat | Agentur für Arbeit Lindenhafen | Rückfrage zum Netzwerk | Fachkräfte | Astrid Gehrmann
  Frau Gehrmann schickt die Teilnehmerliste und schlägt einen Gast vor.
vor 556 Tagen | Besuch | Rehaklinik Auenblick GmbH | Therapeuten gesucht | Fachkräfte | Marion Strehlow, Ibrahim Al-Khatib
  Frau Dr. Strehlow hat 178 Beschäftigte. Herr Al-Khatib hat eine Kooperation mit zwei Hochschulen im Ausland aufgebaut. Bus zur Klinik ist Dauerthema.
vor 554 Tagen | E-Mail | Kunststoffwerk Perlitz GmbH | Stellenausschreibung geteilt | Fachkräfte | Monika Strothmann
  Zwei offene Stellen in den Verteiler des Netzwerks gegeben.
vor 549 Tagen | Telefonat | Rechenzentrum Kaltgang GmbH | Werkstudierende | Fachkräfte | Martin Eschenburg
  Herr Dr. Eschenburg sucht vier Leute aus der Informatik. Aushang an der Hochschule, Frau Kowalewska hilft.
vor 546 Tagen | Besuch | Schaltwerk Brandhorst GmbH | Auftragsboom durch Netzausbau | Energie, Fachkräfte | Petra Brandhorst, Ole Jürgensen
  88 Beschäftigte, Lieferzeit zwölf Monate. Frau Brandhorst sucht zweite Halle, 3.000 m², Krananlage. Herr Jürgensen baut eine Lehrwerkstatt auf.
vor 544 Tagen | E-Mail | Gießerei Nordglut GmbH | Lageplan angefordert | Flächen | Bernd Kassebaum
  Lageplan mit Leitungen geschickt, Auskunft der Stadtwerke folgt getrennt.
vor 543 Tagen | Besuch | Lindenhafener Wohnungsgenossenschaft eG | Kleine Wohnungen für Auszubildende | Fachkräfte | Karsten Möws
  Herr Möws stellt zwei Häuser in der Eichenallee vor, 22 Wohnungen. Voraussetzung ist, dass Betriebe für je eine Wohnung bürgen.
  → Aufgabe (21 Tage, erledigt nach 19): Bürgschaftsmodell mit drei Betrieben besprechen
vor 540 Tagen | Besuch | Windpark Heideblick GmbH & Co. KG | Bürgerbeteiligung und Direktstrom | Energie | Silvia Nordmann
  Zwei neue Anlagen sind beantragt. Frau Dr. Nordmann würde Strom direkt an Antriebstechnik Lindholz liefern.
vor 540 Tagen | E-Mail | Restaurant Bosporus Öz GmbH | Prüfung bestanden | Fachkräfte | Orhan Öz
  Beide Auszubildende haben bestanden, eine mit Auszeichnung. Glückwunsch geschickt.
vor 535 Tagen | Telefonat | Gartencenter Övelgrund GmbH | Nachfolge angesprochen | Zukunft | Hauke Oltersdorf
  Herr Oltersdorf möchte in drei bis vier Jahren aufhören. Jetzt soll nur jemand zuhören, Rat kommt später. Gespräch im {Monat} unter vier Augen.
vor 533 Tagen | Besuch | Malerwerkstätten Lüdeking GmbH | Vier-Tage-Woche im Handwerk | Fachkräfte | Silke Lüdeking | öffentlich
  Seit einem Jahr wird von Montag bis Donnerstag gearbeitet. Krankenstand halbiert (Angabe des Betriebs), Bewerbungen verdreifacht. Frau Lüdeking stellt die Zahlen gern anderen vor.
vor 531 Tagen | Telefonat | Spargelhof Sandmann GmbH | Solarflächen auf dem Acker | Energie | Gerhard Sandmann
  Herr Sandmann hat das Angebot eines Projektierers. Pachtvertrag unbedingt prüfen lassen; Kontakt zur Landwirtschaftskammer gegeben.
vor 528 Tagen | Besuch | Stahlhandel Eisenherz GmbH | Anlieferung per Schiff | Flächen | Klaas Terhorst
  Herr Terhorst bekommt ein Drittel des Materials über den Kanal. Wenn das Gleis wieder geht, wäre er dabei.
vor 526 Tagen | Veranstaltung | Lindenhafener Lagerhaus AG | Jahresempfang der Wirtschaft | - | Beatrix von Hollen | öffentlich
  Gutes Gespräch mit Frau Dr. von Hollen über das vergangene Jahr. Stimmung besser als erwartet.
vor 522 Tagen | Telefonat | Bad & Heizung Öztürk GmbH | Schlaglöcher in der Zufahrt | Flächen | Serkan Öztürk
  Herr Öztürk schickt Fotos. Straße steht auf der Liste, Flicken im {Monat}.
vor 521 Tagen | Besuch | Betriebsgastronomie Mittagstisch GmbH | Kantine für sieben Betriebe | Energie, Fachkräfte | Rolf Ellerbrock
  Herr Ellerbrock kocht am Nordring 1.400 Essen am Tag. 83 Beschäftigte. Er würde mehr aus der Region kaufen, wenn jemand schält und schneidet.
vor 517 Tagen | Telefonat | Obsthof Apfelgarten Jürgens | Wirtschaftsweg | - | Wencke Jürgens
  Der Weg zum Hof ist für den Tankwagen zu schmal. Liegt beim Tiefbauamt, Ortstermin im {Monat}.
vor 514 Tagen | Besuch | Autohaus Westkreuz GmbH | Hersteller verlangt Umbau | Flächen | Volker Niemann
  1,2 Mio. Euro für eine neue Fassade, sonst ist der Vertrag weg. Herr Niemann prüft eine zweite Marke. 48 Beschäftigte, acht Auszubildende.
vor 512 Tagen | Chat | Trattoria Da Nunzia | Foto vom Schaufenster | Innenstadt | Annunziata Ferrante | öffentlich
  Das neue Schaufenster ist fertig. Geteilt über das Stadtmarketing.
vor 508 Tagen | Telefonat | Nachfolgeberatung Brückner | Auftrag der Stadt | Zukunft | Horst Brückner
  Herr Brückner fragt, wie man auf die Liste der Bieter kommt. Vergabestelle und Vergabeplattform genannt.
vor 505 Tagen | Besuch | Schuhhaus Sohlenreich GmbH | Online bestellt, im Laden anprobiert | Innenstadt | Bertram Sohlmann
  Herr Sohlmann verkauft über einen Marktplatz und lässt im Laden abholen. Zwölf Leute, Nachwuchs fehlt. Er findet den Runden Tisch „gut gemeint“.
vor 503 Tagen | E-Mail | Fahrzeugaufbauten Tönsmeister GmbH | Adressänderung | - | Helge Tönsmeister
  Neue Durchwahl und neue Mailadresse, im Datensatz geändert.
vor 500 Tagen | Besuch | Lindholzer Brunnen Getränke GmbH | Glas statt Plastik | Flächen | Eckhard Spannuth
  Neue Abfüllung für Mehrweg, 68 Beschäftigte. Der Lkw-Verkehr durch Auenfeld ist der Preis. Herr Spannuth will Fahrten bündeln und spricht mit der Ortsvorsteherin.
vor 499 Tagen | E-Mail | Steinmetzwerkstatt Grabowski | Zahlen für die Allianz | Energie | Beata Grabowski
  Verbrauch je Monat geschickt, Veröffentlichung nur zusammengefasst.
vor 494 Tagen | Telefonat | Blankmann Gebäudedienste GmbH | Vertraulich: Verkaufsgedanken | Zukunft | Dörte Blankmann | vertraulich
  Ein Interessent aus der Branche hat angeklopft. Frau Blankmann will unsere Einschätzung zum Standort, nicht zum Preis. Nichts davon weitergeben.
vor 491 Tagen | Besuch | Trattoria Da Nunzia | Familienbetrieb in dritter Generation | Innenstadt | Annunziata Ferrante
  Frau Ferrante kocht, die Tochter macht den Rest. Fettabscheider muss erneuert werden, Auflage des Abwasserbetriebs. Ratenzahlung wäre möglich.
  → Zusage (5 Tage, erledigt nach 5): Ansprechperson beim Abwasserbetrieb nennen
vor 490 Tagen | Gespräch | Wasserstoffwerk Auenfeld GmbH | Sprechstunde Förderung | Zukunft | Maren Holzapfel
  Investition von 12.000 Euro geplant. Zuschuss nur vor Beginn der Maßnahme, das war nicht bekannt – noch rechtzeitig.
vor 488 Tagen | Besuch | Kröncke Sanitär- und Heizungsbau GmbH | Wärmepumpen und Wartelisten | Energie, Fachkräfte | Jörn Kröncke
  26 Leute, Wartezeit vier Monate. Herr Kröncke schult seine Leute jetzt selbst, das Hersteller-Zentrum ist 200 km entfernt. Wunsch: ein Schulungsraum bei der HWK.
  → Zusage (21 Tage, erledigt nach 16): Schulungsraum Wärmepumpen bei der HWK anfragen
vor 485 Tagen | Besuch | Milchhof Brandkamp KG | Milchautomat und Biogas | Energie | Christa Brandkamp
  Frau Brandkamp hat einen Automaten an der Steinauer Straße. Die Biogasanlage könnte das Dorf heizen, Bürgerversammlung ist gut gelaufen.
vor 485 Tagen | Telefonat | Orthopädietechnik Gutschritt GmbH | Lehrling bricht ab | Fachkräfte | Henning Gutschritt
  Herr Dr. Gutschritt ist enttäuscht, fragt nach Beratung. Die Ausbildungsbegleitung der HWK kann vermitteln.
vor 481 Tagen | Telefonat | Ratsfraktion Hafenliste | Anfrage aus dem Rat | - | Meryem Aslan
  Frau Aslan bittet um Zahlen zu den Besuchen. Auf den nächsten Bericht im Ausschuss verwiesen.
vor 477 Tagen | E-Mail | Haushaltswaren Topf & Deckel OHG | Nachfolgebörse | Zukunft | Ernst-August Deckelmann
  Anzeige ist anonym eingestellt, erste Anfrage kam nach vier Tagen.
vor 476 Tagen | Besuch | Folienwerk Klarsicht GmbH & Co. KG | Wärme, Wasser, Wege | Energie | Oliver Zschoche, Ramona Bittner
  Herr Zschoche führt durch die neue Kühlung. Frau Dr. Bittner rechnet mit 4 GWh Abwärme. Der Kreisverkehr am Tor Süd ist für lange Lkw zu eng.
vor 472 Tagen | Chat | Optik Augenstern GmbH | Foto vom Schaufenster | Innenstadt | Sabrina Nolting | öffentlich
  Das neue Schaufenster ist fertig. Geteilt über das Stadtmarketing.
vor 468 Tagen | Besuch | Prüflabor Analytikum GmbH | Labor mit Warteliste | Fachkräfte, Zukunft | Corinna Feddersen
  45 Beschäftigte, davon 31 Frauen. Frau Dr. Feddersen bildet Laborantinnen im Verbund aus und sucht 400 m² mehr am Campus.
vor 468 Tagen | E-Mail | Milchhof Brandkamp KG | Anfrage Direktvermarktung | Energie | Christa Brandkamp
  Liste der Kantinen und Küchen geschickt, die regional einkaufen wollen.
vor 463 Tagen | E-Mail | Hafenbetriebe Lindenhafen AöR | Stellungnahme Bebauungsplan | Flächen | Peter Windhorst
  Stellungnahme im Entwurf, um Anmerkungen bis Freitag wird gebeten.
vor 461 Tagen | Besuch | Blankmann Gebäudedienste GmbH | Tagreinigung statt nachts | Fachkräfte | Dörte Blankmann, Costin Mureșan
  165 Beschäftigte, viele in Teilzeit. Frau Blankmann wirbt dafür, tagsüber zu reinigen, dann passt es zur Kita. Zwei Schulen machen mit. Herr Mureșan organisiert einen Deutschkurs.
  → Aufgabe (14 Tage, erledigt nach 12): Tagreinigung im Rathaus beim Gebäudemanagement ansprechen
vor 459 Tagen | Chat | Gerüstbau Tietgen GmbH | Kurze Frage | - | Marco Tietgen
  „Wer macht bei euch die Schilder?“ – Ansprechperson geschickt, keine Minute.
vor 458 Tagen | Besuch | Callcenter Freizeichen GmbH | Stellenabbau angekündigt | Fachkräfte | Bianca Hofstetter | vertraulich
  40 von 182 Stellen fallen weg, weil ein Auftraggeber auf Automaten umstellt. Frau Hofstetter sucht Wege, bevor die Kündigungen geschrieben werden. Nordlinde und Klinikum suchen Leute.
  → Zusage (5 Tage, erledigt nach 4): Runden Tisch mit Arbeitsagentur, Nordlinde und Klinikum einladen
vor 454 Tagen | Telefonat | Feinkost Şimşek GmbH | Ausbildungsstellen gemeldet | Fachkräfte | Murat Şimşek
  Vier Plätze für das kommende Jahr, auch in Teilzeit. An Frau Gehrmann und das Berufskolleg weitergegeben.
vor 450 Tagen | Besuch | Rats-Apotheke am Alten Markt e. K. | Notdienst und Nachwuchs | Fachkräfte, Innenstadt | Barbara Hellweg
  Zwei Apotheken in der Stadt haben geschlossen. Frau Dr. Hellweg sucht eine pharmazeutisch-technische Assistentin seit neun Monaten. Lieferdienst läuft mit Lastenrad.
vor 450 Tagen | Telefonat | Transporte Țăranu e. K. | Baustelle vor der Einfahrt | Flächen | Bogdan Țăranu
  Einfahrt seit gestern blockiert, niemand hat Bescheid gesagt. Mit dem Tiefbauamt telefoniert, ab morgen ist eine Spur frei.
vor 447 Tagen | Besuch | Lindenhafener Lagerhaus AG | Getreide und Geschichte | Flächen | Beatrix von Hollen
  Frau Dr. von Hollen zeigt das Silo von 1898, es steht unter Denkmalschutz – und leer. Ideen: Proberäume, Archiv, Wohnen. Statik wird geprüft.
  → Zusage (21 Tage, erledigt nach 22): Denkmalpflege und Stadtplanung zum Ortstermin einladen
vor 446 Tagen | Gespräch | Ratsfraktion Gemeinsam für die Stadt | Am Rande des Ausschusses | Flächen | Jonas Dieckhoff
  Herr Dieckhoff fragt nach der Fläche am Stichkanal. Auf die Entscheidung der Hafenbetriebe verwiesen, keine Einzelheiten.
vor 441 Tagen | Gespräch | Bau- und Gartenmarkt Hornbostel-Kamp GmbH | Sprechstunde Förderung | Zukunft | Dirk Kamp
  Investition von 40.000 Euro geplant. Zuschuss nur vor Beginn der Maßnahme, das war nicht bekannt – noch rechtzeitig.
vor 437 Tagen | Besuch | Glaserei Lichtblick e. K. | Altersnachfolge offen | Innenstadt, Zukunft | Ute Rönnfeldt | vertraulich
  Frau Rönnfeldt ist 63, sechs Leute, gute Kundschaft. Kein Nachfolger in der Familie, ein Geselle käme in Frage. Sie will noch nicht, dass darüber geredet wird.
vor 437 Tagen | Veranstaltung | Optik Augenstern GmbH | Markttag in der Altstadt | Innenstadt | Sabrina Nolting | öffentlich
  Standgespräch. Umsatz gut, Strom knapp. Nächstes Mal zwei Verteiler mehr.
vor 435 Tagen | Besuch | Teilhabewerk Lindenhafen gGmbH | Werkstatt am Westkreuz | Fachkräfte | Karolina Gołąb | öffentlich
  265 Beschäftigte, dazu 340 Plätze. Frau Gołąb zeigt die Montage für Radwerk und Brandhorst. Drei Übergänge in Betriebe in diesem Jahr.
vor 433 Tagen | Telefonat | Hochbau Reinkensmeyer GmbH | Containerstellplatz | Flächen | Tabea Reinkensmeyer
  Ein Container für sechs Wochen am Straßenrand. Antrag ist gestellt, Genehmigung kommt bis Mittwoch.
vor 428 Tagen | Telefonat | Juwelier Goldmund e. K. | Fest im {Monat} | Innenstadt | Rosemarie Goldmund
  Frau Goldmund möchte wissen, wann die Straße gesperrt wird. Ablaufplan vom Stadtmarketing weitergeleitet.
vor 427 Tagen | Besuch | Onlinehandel Kistenweise GmbH | Versand aus der Garage in die Halle | Flächen, Fachkräfte | Alina Reschke
  Frau Reschke hat mit Geschenkkisten angefangen, heute 21 Leute. Im Herbst verdoppelt sich das Lager. 1.200 m² für vier Monate gesucht.
  → Zusage (10 Tage, erledigt nach 7): Zwischennutzung leerer Hallen am Westkreuz anfragen
vor 424 Tagen | Telefonat | Antriebstechnik Lindholz GmbH | Erweiterung im Bestand | Flächen | Thorben Ahlers
  Anbau von 400 m² geplant. Vorgespräch mit der Bauaufsicht vermittelt, Unterlagen vollständig mitbringen.
vor 422 Tagen | Besuch | Wäscherei Reinweiß GmbH | Dampf und Abwasser | Energie | Radu Ionescu
  33 Beschäftigte, Kunden sind Hotels und Klinik. Herr Ionescu will das warme Abwasser nutzen, die Stadtwerke messen vier Wochen mit.
vor 420 Tagen | Brief | Papeterie Löschblatt | Unterschriftenliste | Innenstadt | Ingeborg Tamm
  Elf Betriebe bitten um eine Bank und einen Mülleimer. Grünflächenamt hat zugestimmt.
vor 416 Tagen | Besuch | Verkehrsbetriebe Lindenhafen GmbH | Frühfahrten und Fahrermangel | Fachkräfte, Flächen | Gudrun Sandhagen, Tim Rosendahl
  Frau Sandhagen würde gern mehr Fahrten anbieten, ihr fehlen 19 Fahrerinnen und Fahrer. Herr Rosendahl rechnet die Frühfahrt der Linie 7 mit den Daten der Betriebe.
vor 415 Tagen | Telefonat | Werbeagentur Lautmalerei GmbH | Büroflächen | Zukunft | Pia Stadtländer
  Fünf neue Leute bis zum Jahresende, es wird eng. 200 bis 300 m² am Campus oder im Hafenquartier gesucht.
vor 413 Tagen | Besuch | Werbeagentur Lautmalerei GmbH | Stadt als Kundin | Innenstadt | Pia Stadtländer
  Frau Stadtländer gestaltet die Ausbildungsmesse. 15 Leute. Sie wünscht sich kürzere Ausschreibungen.
vor 411 Tagen | E-Mail | Folienwerk Klarsicht GmbH & Co. KG | Lageplan angefordert | Flächen | Ramona Bittner
  Lageplan mit Leitungen geschickt, Auskunft der Stadtwerke folgt getrennt.
vor 407 Tagen | Telefonat | Trattoria Da Nunzia | Sondernutzung Gehweg | Innenstadt | Annunziata Ferrante
  Zwei Tische mehr wären möglich, wenn der Radständer versetzt wird. Frau Ferrante ist einverstanden.
vor 405 Tagen | Besuch | Antriebstechnik Lindholz GmbH | Glasfaser und Bus | Flächen | Thorben Ahlers
  Zwei Wünsche seit Jahren: schnelles Netz und ein Bus nach 18 Uhr. Netz ist da, Bus nicht. Herr Ahlers schickt Schichtzeiten.
  → Aufgabe (14 Tage, erledigt nach 13): Schichtzeiten Lindholz an die Verkehrsbetriebe geben
vor 402 Tagen | Telefonat | Elektro Sievering GmbH | Mietvertrag läuft aus | Flächen | Detlef Maschke
  Der Vertrag endet in neun Monaten, der Vermieter will selbst nutzen. Bedarf 2.800 m². Herr Maschke klingt angespannt.
vor 399 Tagen | Besuch | Freie Schule Auenfeld gGmbH | Praktika anders | Fachkräfte | Benjamin Ohnesorge
  Herr Ohnesorge will jede Woche einen Praxistag. 14 Betriebe haben zugesagt, es fehlen Gastronomie und Pflege.
vor 398 Tagen | Chat | Verlag Lindenblatt GmbH | Termin Zukunftswerkstatt | Zukunft | Anselm Brockhues
  Herr Brockhues sagt zu und bringt jemanden mit.
vor 396 Tagen | Besuch | Rechenzentrum Kaltgang GmbH | Abwärme ans Netz | Energie | Martin Eschenburg
  27 Beschäftigte. Die Server könnten 180 Wohnungen heizen. Herr Dr. Eschenburg verhandelt mit den Stadtwerken über die Temperatur.
vor 394 Tagen | Telefonat | Recycling und Schrott Karlowski GmbH | Terminabsprache Besuch | - | Grzegorz Karlowski
  Mit Herrn Karlowski den Termin verlegt, neuer Vorschlag im {Monat}. Geht auch vor 9 Uhr.
vor 393 Tagen | Besuch | Backhaus Mühlenkorn GmbH | Mehl aus der Nachbarschaft | Energie | Gerrit Wilkens
  Herr Wilkens bezieht das Getreide aus Övelgrund, gemahlen in der Auenmühle. Reststücke gehen an das Sozialkaufhaus. Mehr Verkaufsfläche in der Südvorstadt gesucht, höchstens 60 m².
vor 390 Tagen | Gespräch | Möbel Wohnwelt Tegtmeyer GmbH & Co. KG | Gespräch auf dem Wochenmarkt | - | Henning Tegtmeyer
  Herr Tegtmeyer zufällig getroffen. Es laufe „ordentlich, nicht mehr“. Besuch im {Monat} angeboten.
  → Aufgabe (14 Tage, erledigt nach 12): Besuch vorschlagen
vor 389 Tagen | Besuch | Optik Augenstern GmbH | Lange Reihe im Wandel | Innenstadt | Sabrina Nolting
  Drei Leerstände in Sichtweite. Frau Nolting würde gern mit den Nachbarn ein gemeinsames Schaufenster machen.
  → Zusage (14 Tage, erledigt nach 13): Eigentümer der leeren Läden in der Langen Reihe anschreiben
vor 385 Tagen | E-Mail | Lindenhafener Kranbau GmbH | Dank nach dem Besuch | - | Ulrich Stratkötter
  Fotos vom Rundgang und Protokoll geschickt. Herr Stratkötter hat zwei Zahlen berichtigt.
vor 382 Tagen | Besuch | Lindenhafener Privatbrauerei Zum Anker GmbH & Co. KG | Sudhaus und Schänke | Innenstadt, Zukunft | Theodor Ankermann, Lena Ankermann | öffentlich
  Frau Lena Ankermann ist die erste Braumeisterin im Haus seit 1872. Neuer Ausschank im alten Eiskeller, Führungen mit der VHS. 57 Beschäftigte.
vor 381 Tagen | Telefonat | Spielwaren Kunterbunt GmbH | Fest im {Monat} | Innenstadt | Antje Wulfert
  Frau Wulfert möchte wissen, wann die Straße gesperrt wird. Ablaufplan vom Stadtmarketing weitergeleitet.
vor 377 Tagen | Telefonat | Optik Brennweite GmbH | Ausbildungsstellen gemeldet | Fachkräfte | Gerold Haase
  Vier Plätze für das kommende Jahr, auch in Teilzeit. An Frau Gehrmann und das Berufskolleg weitergegeben.
vor 373 Tagen | Brief | Genossenschaftsbank Auenland eG | Widerspruch gegen Gebührenbescheid | - | Wolfram Teichert
  Kopie erhalten. Zuständig ist die Kämmerei, dort angekündigt; Herr Teichert weiß, dass wir nur vermitteln.
vor 372 Tagen | Besuch | Batteriesysteme Zellenreich GmbH | Brandschutz und Nachbarn | Flächen, Zukunft | Samuel Adeyemi
  Herr Dr. Adeyemi erklärt das Prüflabor. Die Feuerwehr war beim Konzept von Anfang an dabei. 17 Leute, Verdopplung geplant, Fläche am Campus reicht.
vor 368 Tagen | Telefonat | Stadtwerke Lindenhafen GmbH | Netzplanung | Energie | Angelika Rotermund
  Frau Rotermund nennt drei Gebiete, in denen der Ausbau vorgezogen wird. Karte folgt, noch nicht öffentlich.
vor 365 Tagen | Besuch | Entsorgung Saubertal GmbH | Elektrische Müllwagen | Energie, Fachkräfte | Ines Sauerland
  Der erste fährt, leise und ohne Klagen. Frau Sauerland stellt vier Fahrerinnen ein. 87 Beschäftigte.
vor 364 Tagen | Telefonat | Optik Brennweite GmbH | Fachkraft aus dem Ausland | Fachkräfte | Gerold Haase
  Das Visum liegt seit drei Monaten bei der Botschaft. Beschleunigtes Verfahren erklärt, Vollmacht und Merkblatt geschickt.
  → Zusage (5 Tage, erledigt nach 3): Kontakt zur Ausländerbehörde vermitteln
vor 362 Tagen | Besuch | Orthopädietechnik Gutschritt GmbH | 3-D-Druck in der Werkstatt | Zukunft | Henning Gutschritt | öffentlich
  Herr Dr. Gutschritt druckt Einlagen und Schienen selbst, das Gerät haben Hochschule und Betrieb gemeinsam entwickelt. 22 Beschäftigte, drei Sprachen im Beratungsraum.
vor 360 Tagen | Telefonat | Fahrgastschifffahrt Auenperle GmbH | Saisonkräfte | Fachkräfte | Harm Brodersen
  Sechs Leute fehlen für die Saison. Sammelgespräch mit der Arbeitsagentur angeboten.
vor 356 Tagen | Telefonat | Antriebstechnik Lindholz GmbH | Vertraulich: Kurzarbeit | Fachkräfte | Thorben Ahlers | vertraulich
  Herr Ahlers kündigt Kurzarbeit für fünf Beschäftigte an, vorsorglich für drei Monate. Frau Gehrmann ist informiert.
vor 354 Tagen | Besuch | Personaldienst Anpack GmbH | Zeitarbeit und Sprache | Fachkräfte | Tobias Krienke, Ioana Stănescu
  Herr Krienke und Frau Stănescu: Wer Deutsch kann, wird übernommen. 210 Leute im Einsatz. Sie würden einen Kurs am Samstag mitbezahlen.
vor 352 Tagen | Telefonat | Lindenhafener Lagerhaus AG | Stellplatz über das Wochenende | Flächen | Beatrix von Hollen
  Zwei Anhänger, Freitag bis Montag. Parkplatz am Stadion geht ausnahmsweise.
vor 348 Tagen | Besuch | Wasserstoffwerk Auenfeld GmbH | Baustelle mit Aussicht | Energie | Maren Holzapfel | öffentlich
  Elektrolyse steht, Speicher fehlt noch. Zwölf Leute, im Betrieb werden es 25. Frau Dr. Holzapfel sucht Abnehmer in der Stadt, nicht nur im Chemiepark.
vor 348 Tagen | Veranstaltung | Pflegeheim Haus Abendsonne gGmbH | Ausbildungsmesse | Fachkräfte | Thomas-Maria Kellinghaus | öffentlich
  Stand mit Probierstation, Auszubildende haben selbst erklärt. Viel Betrieb.
vor 345 Tagen | Besuch | Restaurant Bosporus Öz GmbH | Service gesucht | Fachkräfte | Orhan Öz
  Herr Öz öffnet nur noch fünf Tage. Zwei Kräfte aus dem Anerkennungskurs würden passen, es fehlt die Wohnung.
vor 343 Tagen | Telefonat | Arzneimittel-Großhandel Heilkraut GmbH | Kita-Platz für neue Mitarbeiterin | Fachkräfte | Peer Vollmers
  Herr Dr. Vollmers hat jemanden gefunden, der nur mit Betreuungsplatz zusagt. Jugendamt meldet sich direkt.
  → Zusage (4 Tage, erledigt nach 4): Jugendamt um Rückruf bitten
vor 340 Tagen | Besuch | Baustoffe Sandkuhl GmbH & Co. KG | Lehm, Holz, Hanf | Energie, Zukunft | Ulrike Sandkuhl
  Frau Sandkuhl baut eine Abteilung für natürliche Baustoffe auf. 43 Beschäftigte. Sie lädt Handwerksbetriebe zu einem Abend ein und fragt, wer kommen sollte.
vor 339 Tagen | E-Mail | Industrie- und Handelskammer Lindenhafen | Termine abgestimmt | Fachkräfte | Miriam Östberg
  Ausbildungsmesse und Berufsinformationstag liegen jetzt drei Wochen auseinander.
vor 335 Tagen | Besuch | Spieleschmiede Zweiwürfel GmbH | Brettspiel wird App | Zukunft | Konstantin Wirth | öffentlich
  Acht Leute, ein Preis in Leipzig. Herr Wirth sucht eine Illustratorin und Räume mit Publikum. Coworking Kaiplatz hat etwas frei.
vor 335 Tagen | E-Mail | Bootsbau Klabunde GmbH | Betriebsrundgang Energie | Energie | Torben Klabunde
  Termin mit dem Energieberater bestätigt, Stromrechnungen der letzten drei Jahre bereitlegen.
vor 331 Tagen | Telefonat | Salbenmanufaktur Arnika GmbH | Erweiterung im Bestand | Flächen | Gesine Paulmann
  Anbau von 2.800 m² geplant. Vorgespräch mit der Bauaufsicht vermittelt, Unterlagen vollständig mitbringen.
  → Zusage (5 Tage, erledigt nach 4): Termin mit der Bauaufsicht vereinbaren
vor 329 Tagen | Besuch | Kälte-Klima Vollrath UG (haftungsbeschränkt) | Gründung mit 26 | Zukunft | Jannik Vollrath
  Herr Vollrath hat den Betrieb mit einem Transporter begonnen, jetzt sind es vier. Gastronomie und Labore sind die Kunden. Braucht 250 m² mit Rolltor.
  → Zusage (10 Tage, erledigt nach 10): Liste kleiner Werkhallen am Westkreuz schicken
vor 327 Tagen | Veranstaltung | Hafenumschlag Stichkanal GmbH | Wirtschaftsfrühstück | - | Ralf Lüttmann | öffentlich
  Thema war der Haushalt der Stadt. Herr Lüttmann hat gefragt, was aus dem Parkhaus wird; Antwort der Dezernentin steht im Protokoll.
vor 323 Tagen | Besuch | Seniorenresidenz Am Wehr GmbH | Küche, Pflege, Garten | Fachkräfte | Sigrid Peltzer
  Frau Peltzer hat 97 Beschäftigte und sieben offene Stellen. Der Garten ist für das Quartier geöffnet, Schulklassen kommen gern.
vor 323 Tagen | Telefonat | Polsterei und Raumausstattung Wegener-Łuczak | Lehrling bricht ab | Fachkräfte | Małgorzata Wegener-Łuczak
  Frau Wegener-Łuczak ist enttäuscht, fragt nach Beratung. Die Ausbildungsbegleitung der HWK kann vermitteln.
  → Zusage (2 Tage, erledigt nach 1): Ausbildungsbegleitung der HWK informieren
vor 319 Tagen | Brief | Gerüstbau Tietgen GmbH | Glückwunsch | - | Marco Tietgen
  Glückwunsch der Stadt zum Meisterbrief im Betrieb, unterschrieben von der Dezernentin.
vor 318 Tagen | Besuch | Garten- und Landschaftsbau Grünwinkel GmbH | Baumschule und Betrieb | Fachkräfte | Wiebke Grünwinkel
  28 Leute, im Winter weniger. Frau Grünwinkel bildet gemeinsam mit Wurzelwerk aus, jeder lernt beides. Wunsch: Schul-AG im Botanischen Garten.
vor 315 Tagen | Veranstaltung | Optik Brennweite GmbH | Digitaltag im TGZ | Zukunft | Gerold Haase | öffentlich
  Herr Haase hat ein eigenes Beispiel gezeigt. Danach drei Anfragen.
vor 311 Tagen | Besuch | Kühltransporte Frostmann GmbH | Fahrerinnen gesucht | Fachkräfte, Energie | Siegbert Frostmann
  45 Leute, davon vier Frauen am Steuer. Herr Frostmann wirbt gezielt um Quereinsteigerinnen und übernimmt die Kosten für den Führerschein.
vor 311 Tagen | E-Mail | Trattoria Da Nunzia | Konzept für die Terrasse | Innenstadt | Annunziata Ferrante
  Entwurf eingereicht. Ordnungsamt und Feuerwehr sehen keine Bedenken, der Schirm darf bleiben.
vor 310 Tagen | Besuch | Spargelhof Sandmann GmbH | Saisonkräfte und Unterkunft | Fachkräfte | Gerhard Sandmann
  Herr Sandmann hat Wohncontainer ersetzt, jetzt sind es feste Zimmer. 26 Stammkräfte, in der Saison 110. Er sucht Nachnutzung für den Winter.
vor 309 Tagen | Besuch | Härterei und Oberflächentechnik Voßberg GmbH | Lohnhärterei mit Sorgen | Energie, Fachkräfte | Anja Voßberg
  Drei Kunden bauen selbst auf. Frau Voßberg spezialisiert sich auf kleine Lose in 24 Stunden. 39 Beschäftigte. Sie fragt nach Abwärmepartnern am Nordring.
vor 307 Tagen | E-Mail | Taxi- und Mietwagen Çelik GmbH | Führerscheinförderung | Fachkräfte | İlhan Çelik
  Programm ist verlängert, zwei Anträge möglich. Frau Gehrmann berät.
vor 303 Tagen | E-Mail | Wasserstoffwerk Auenfeld GmbH | Gründungszuschuss | Zukunft | Maren Holzapfel
  Frist ist der 15. im {Monat}. Prüfliste geschickt, Tragfähigkeit bescheinigt die IHK.
vor 301 Tagen | Besuch | Frischemarkt Südallee Demir KG | Markt der kurzen Wege | Innenstadt, Fachkräfte | Gülay Demir | öffentlich
  34 Leute, neun davon in Ausbildung. Frau Demir liefert an zwei Pflegeheime. Sie sucht eine zweite Filiale im Mühlenviertel.
vor 299 Tagen | E-Mail | Feinkost Şimşek GmbH | Digitalgutschein | Zukunft | Murat Şimşek
  Antrag über 25.000 Euro ist bewilligt, Herr Şimşek beginnt mit der Zeiterfassung.
vor 295 Tagen | Veranstaltung | Getränke-Fachgroßhandel Kruse & Kuhlmann KG | Energieabend der Stadtwerke | Energie | Dieter Kuhlmann | öffentlich
  Herr Kuhlmann interessiert sich für den Dachnutzungsvertrag, Muster mitgegeben.
vor 292 Tagen | Besuch | Verpackungen Kartonek GmbH | Wachstum im Versandhandel | Flächen | Zbigniew Kartonek
  93 Beschäftigte, Dreischicht. Herr Kartonek will aufstocken statt bauen. Frage nach der zulässigen Höhe am Westkreuz.
  → Zusage (10 Tage, erledigt nach 6): Zulässige Gebäudehöhe Am Westkreuz bei der Bauaufsicht klären
vor 291 Tagen | Brief | Stahlhandel Eisenherz GmbH | Absichtserklärung | Flächen | Klaas Terhorst
  Betrieb meldet 400 m² Bedarf an, unverbindlich. Für die Flächenplanung erfasst.
vor 287 Tagen | Telefonat | Kühltransporte Frostmann GmbH | Stellplatz über das Wochenende | Flächen | Siegbert Frostmann
  Fünf Anhänger, Freitag bis Montag. Parkplatz am Stadion geht ausnahmsweise.
vor 284 Tagen | Besuch | Hafenbar Backbord GbR | Musik bis zehn | Innenstadt | Niklas Reimann
  Zwei Beschwerden im Sommer. Herr Reimann hat den Bass gedrosselt und mit den Nachbarn gesprochen. Er will wissen, was die Satzung bei Veranstaltungen erlaubt.
vor 283 Tagen | E-Mail | Dachdeckerei Brüggenkamp GmbH | Umfrage Standortzufriedenheit | - | Carsten Brüggenkamp
  Bogen ausgefüllt zurück. Lob für kurze Wege, Kritik an der Erreichbarkeit des Bauamts.
vor 279 Tagen | Telefonat | Milchhof Brandkamp KG | Solarflächen auf dem Acker | Energie | Christa Brandkamp
  Frau Brandkamp hat das Angebot eines Projektierers. Pachtvertrag unbedingt prüfen lassen; Kontakt zur Landwirtschaftskammer gegeben.
vor 277 Tagen | Besuch | Metallbau Ostendarp GmbH | Bebauungsplan geändert | Flächen, Energie | Ludger Ostendarp
  Der Garagenriegel kommt. Herr Ostendarp baut eine geschlossene Schleifkabine, die Abwärme heizt die Halle.
vor 275 Tagen | Telefonat | Hochbau Reinkensmeyer GmbH | Parkplätze für Handwerker | - | Tabea Reinkensmeyer
  Der Handwerkerparkausweis gilt jetzt im ganzen Kreis. Frau Reinkensmeyer wusste es nicht, Antrag geschickt.
vor 271 Tagen | Veranstaltung | Federn und Draht Quast GmbH | Energieabend der Stadtwerke | Energie | Susanne Quast | öffentlich
  Frau Quast interessiert sich für den Dachnutzungsvertrag, Muster mitgegeben.
vor 267 Tagen | Telefonat | Objektmöbel Raumsinn GmbH | Praktikumsplätze | Fachkräfte | Ellen Thormann
  Frau Thormann nimmt drei Praktikantinnen und Praktikanten vom Berufskolleg, zwei Wochen im {Monat}. Absprache direkt mit der Schule.
vor 266 Tagen | Besuch | Bad & Heizung Öztürk GmbH | Kleiner Betrieb, volle Bücher | Energie | Serkan Öztürk
  Zwölf Leute, davon vier aus der Familie. Herr Öztürk könnte 30 Prozent mehr machen, wenn er zwei Gesellen fände. Büro ist sein Engpass: Angebote schreibt er sonntags.
vor 263 Tagen | Telefonat | Stoffe & Garne Fadenlauf | Schlaglöcher in der Zufahrt | Flächen | Ramona Kiehl
  Frau Kiehl schickt Fotos. Straße steht auf der Liste, Flicken im {Monat}.
vor 259 Tagen | Besuch | Bildungswerk Werkbank gGmbH | Umschulung mit Werkbank | Fachkräfte | Ortrud Hansmann, Fabian Lück | öffentlich
  Frau Hansmann und Herr Lück zeigen vier Gewerke unter einem Dach. Von 58 Umschülern haben 49 eine Stelle (Angabe des Trägers).
vor 259 Tagen | Veranstaltung | Teilhabewerk Lindenhafen gGmbH | Pflegetag | Fachkräfte | Hartmut Bornemann | öffentlich
  Herr Bornemann hat die Führung übernommen, 40 Schülerinnen und Schüler.
vor 256 Tagen | Gespräch | Zahntechnik Brückenlabor GmbH | Werkstattgespräch an der Hochschule | Zukunft | Katja Siebrecht
  Frau Siebrecht hat lange mit Prof. Vogelpohl gesprochen, ein Praktikum ist vereinbart.
vor 255 Tagen | Besuch | Kurierdienst Lastenradler UG (haftungsbeschränkt) | Letzte Meile in der Altstadt | Innenstadt, Energie | Nele Brandstätter | öffentlich
  Neun Leute, sechs Räder. Die Apotheken sind die treuesten Kunden. Frau Brandstätter braucht einen Umschlagplatz am Rand der Altstadt, 80 m² reichen.
vor 252 Tagen | Veranstaltung | Öztürk Lebensmittel-Großhandel GmbH | Wirtschaftsfrühstück | - | Selin Öztürk | öffentlich
  Thema war der Haushalt der Stadt. Frau Öztürk hat gefragt, was aus dem Parkhaus wird; Antwort der Dezernentin steht im Protokoll.
vor 248 Tagen | Telefonat | Pflegeheim Haus Abendsonne gGmbH | Strompreis | Energie | Thomas-Maria Kellinghaus
  Herr Kellinghaus fragt nach der Stromsteuer und nach Beratung. An die Energieberatung der IHK verwiesen, Termin in zwei Wochen.
vor 244 Tagen | Besuch | Bootsbau Klabunde GmbH | Slipanlage: es geht los | Flächen | Torben Klabunde
  Drei Partner, ein Vertrag, Baubeginn nach der Saison. Herr Klabunde baut bis dahin zwei Elektroboote für die Fahrgastschifffahrt.
vor 244 Tagen | Telefonat | Hafenbar Backbord GbR | Lärmbeschwerde | - | Niklas Reimann
  Anwohnerin hat sich gemeldet, Herr Reimann spricht mit ihr. Keine weiteren Schritte.
vor 240 Tagen | Telefonat | Abbruch und Erdbau Kosel GmbH | Vertraulich: Verkaufsgedanken | Zukunft | Mirko Kosel | vertraulich
  Ein Interessent aus der Branche hat angeklopft. Herr Kosel will unsere Einschätzung zum Standort, nicht zum Preis. Nichts davon weitergeben.
vor 239 Tagen | Besuch | Ingenieurbüro Tragwerk Hölscher PartG mbB | Statik für Solardächer | Fachkräfte, Energie | Antonia Hölscher
  Frau Hölscher kennt die Wartezeiten und hat eine Prüfliste entworfen, mit der Betriebe vorab sehen, ob es sich lohnt. Dürfen wir verteilen.
vor 236 Tagen | Telefonat | Härterei und Oberflächentechnik Voßberg GmbH | Vertraulich: Kurzarbeit | Fachkräfte | Anja Voßberg | vertraulich
  Frau Voßberg kündigt Kurzarbeit für zwei Beschäftigte an, vorsorglich für drei Monate. Frau Gehrmann ist informiert.
vor 233 Tagen | E-Mail | Bau- und Gartenmarkt Hornbostel-Kamp GmbH | Dank nach dem Besuch | - | Dirk Kamp
  Fotos vom Rundgang und Protokoll geschickt. Herr Kamp hat zwei Zahlen berichtigt.
vor 231 Tagen | Besuch | Kfz-Werkstatt Şahin & Brandes GbR | Hochvolt-Schein | Energie, Zukunft | Ferhat Şahin
  Beide Inhaber haben die Schulung gemacht, Kunden kommen mit E-Autos aus dem Umland. Sie fragen nach Zuschüssen für die Hebebühne.
  → Zusage (7 Tage, erledigt nach 5): Merkblatt Investitionszuschuss für Kleinbetriebe schicken
vor 229 Tagen | Chat | Malerwerkstätten Lüdeking GmbH | Parkverbot aufgehoben | Flächen | Silke Lüdeking
  Schild ist weg, Frau Lüdeking schickt einen Daumen.
vor 228 Tagen | Besuch | Leiterplatten Mikrolin GmbH | Drei Schichten, zwölf Nationen | Fachkräfte | Quang Minh Trần
  Herr Dr. Trần ist vor 30 Jahren selbst als Lehrling hier angekommen. 46 Beschäftigte. Er stiftet einen Preis für die beste Facharbeit am Berufskolleg.
vor 225 Tagen | E-Mail | Kindertagesstätten Rappelkiste gGmbH | Jubiläum | - | Heidrun Vogelsang | öffentlich
  Einladung zum Firmenjubiläum im {Monat}. Urkunde der Stadt bestellt.
vor 223 Tagen | Besuch | Spielwaren Kunterbunt GmbH | Kunden, die groß werden | Innenstadt | Antje Wulfert
  Frau Wulfert setzt auf Spieleabende, dienstags ist der Laden voll. Sieben Leute. Der Brunnen läuft wieder, sagt sie, und das merkt man.
vor 221 Tagen | E-Mail | Arzneimittel-Großhandel Heilkraut GmbH | Verkehrszählung | Flächen | Peer Vollmers
  Zahlen der letzten Woche angehängt, nur für den internen Gebrauch.
vor 218 Tagen | Telefonat | Teilhabewerk Lindenhafen gGmbH | Anerkennung einer Pflegefachfrau | Fachkräfte | Karolina Gołąb
  Bescheid ist da, es fehlt noch die Sprachprüfung. Nächster Termin im {Monat}, Platz reserviert.
vor 217 Tagen | Besuch | Zweitverwertung Palettini GmbH | Paletten mit zweitem Leben | Energie, Fachkräfte | Cristina Popescu | öffentlich
  Frau Popescu beschäftigt 19 Leute, sechs davon aus der Werkstatt für Menschen mit Behinderung. Holzreste heizen die Halle.
vor 214 Tagen | Besuch | Fahrzeugaufbauten Tönsmeister GmbH | Kühlaufbauten mit Batterie | Flächen, Energie | Helge Tönsmeister
  Partner ist Frostmann, zwei Prototypen fahren. Herr Tönsmeister braucht eine Prüfstrecke von 300 m, der Parkplatz am Stadion wäre ideal.
  → Zusage (10 Tage, erledigt nach 15): Nutzung Stadionparkplatz am Montagvormittag klären
vor 214 Tagen | E-Mail | Imkerei Summton | Hinweisschild am Radweg | - | Jost Immenkamp
  Entwurf liegt beim Grünflächenamt. Herr Immenkamp bezahlt, die Stadt stellt auf.
vor 210 Tagen | Gespräch | Schuhhaus Sohlenreich GmbH | Rundgang Altstadt | Innenstadt | Bertram Sohlmann
  Herr Sohlmann zeigt drei Stellen, an denen Regenwasser steht. An die Stadtentwässerung gegeben.
  → Zusage (5 Tage, erledigt nach 9): Rückmeldung der Stadtentwässerung weitergeben
vor 207 Tagen | Besuch | Zimmerei Drewelow & Sohn GmbH | Übergabe auf dem Weg | Zukunft, Fachkräfte | Hinrich Drewelow
  Der Sohn ist seit Januar Mitgeschäftsführer. Zwei Gesellen machen den Meister, der Betrieb zahlt die Hälfte. Gesucht wird Lagerplatz für Brettsperrholz, 400 m² überdacht.
  → Zusage (14 Tage, erledigt nach 11): Lagerplätze in Groß Steinau und Umgebung zusammenstellen
vor 207 Tagen | E-Mail | Antiquariat Eselsohr | Lichterwochen in der Altstadt | Innenstadt | Eberhard Zwirner | öffentlich
  Herr Zwirner macht mit und übernimmt eine Patenschaft über 300 Euro.
vor 203 Tagen | E-Mail | Pflegeheim Haus Abendsonne gGmbH | Wohnung für Pflegekräfte | Fachkräfte | Thomas-Maria Kellinghaus
  Fünf Personen kommen im {Monat} an. Wohnungsgenossenschaft hat Besichtigung angeboten.
  → Zusage (6 Tage, erledigt nach 6): Besichtigung mit der Wohnungsgenossenschaft abstimmen
vor 199 Tagen | Besuch | Coworking Kaiplatz GmbH | Arbeiten am Wasser | Zukunft, Innenstadt | Amélie Rousset | öffentlich
  Frau Rousset hat 46 Plätze, 31 sind vergeben. Donnerstags ist offene Tür. Zwei Gründungen sind hier entstanden.
vor 199 Tagen | E-Mail | Landschaftsarchitektur Ufergrün | Umfrage Standortzufriedenheit | - | Philippa Hagen
  Bogen ausgefüllt zurück. Lob für kurze Wege, Kritik an der Erreichbarkeit des Bauamts.
vor 196 Tagen | E-Mail | Baumschule Wurzelwerk e. K. | Hinweisschild am Radweg | - | Enno Wurzbacher
  Entwurf liegt beim Grünflächenamt. Herr Wurzbacher bezahlt, die Stadt stellt auf.
  → Zusage (14 Tage, erledigt nach 17): Freigabe des Hinweisschilds beim Grünflächenamt erwirken
vor 195 Tagen | Besuch | Gießerei Nordglut GmbH | Versuch mit Wasserstoff | Energie | Bernd Kassebaum
  Ein Brenner ist umgebaut, die Messungen macht die Hochschule. Sand aus der Formerei könnte das Betonwerk nehmen – Kontakt ist hergestellt.
vor 192 Tagen | E-Mail | Präzisionsteile Averdiek GmbH | Jubiläum | - | Jost Averdiek | öffentlich
  Einladung zum Firmenjubiläum im {Monat}. Urkunde der Stadt bestellt.
  → Aufgabe (10 Tage, erledigt nach 8): Urkunde zum Firmenjubiläum bestellen
vor 188 Tagen | Besuch | Getriebebau Radwerk GmbH | Nach dem IT-Angriff | Zukunft | Regina Dombrowski
  Vier Tage Stillstand, keine Lösegeldzahlung. Frau Dombrowski spricht offen darüber und will andere warnen. Schaden etwa ein Monatsgewinn. Versicherung zahlt einen Teil.
vor 188 Tagen | E-Mail | Verkehrsbetriebe Lindenhafen GmbH | Führerscheinförderung | Fachkräfte | Gudrun Sandhagen
  Programm ist verlängert, fünf Anträge möglich. Frau Gehrmann berät.
vor 185 Tagen | Besuch | Architekturbüro Fensterfront PartG mbB | Umbau statt Abriss | Innenstadt | Laurenz Wittkamp
  Herr Wittkamp zeichnet an drei Häusern in der Altstadt gleichzeitig. Er schlägt einen monatlichen Sprechtag der Bauaufsicht nur für Umnutzungen vor.
vor 185 Tagen | Telefonat | Hörakustik Ohrwerk GmbH | Leerstand nebenan | Innenstadt | Malte Hinrichsen
  Wer zieht ein? Wir wissen von zwei Interessenten, mehr dürfen wir nicht sagen. Herr Hinrichsen hätte gern etwas mit Kaffee.
vor 181 Tagen | Telefonat | Kfz-Werkstatt Şahin & Brandes GbR | Strompreis | Energie | Ferhat Şahin
  Herr Şahin fragt nach der Stromsteuer und nach Beratung. An die Energieberatung der IHK verwiesen, Termin in zwei Wochen.
vor 178 Tagen | Gespräch | Architekturbüro Fensterfront PartG mbB | Werkstattgespräch an der Hochschule | Zukunft | Laurenz Wittkamp
  Herr Wittkamp hat lange mit Prof. Vogelpohl gesprochen, ein Praktikum ist vereinbart.
vor 176 Tagen | Besuch | Malerbetrieb Kazimierz Szymański | Besuch auf der Baustelle | Zukunft | Kazimierz Szymański
  Drei Leute, Stammkunden, keine Werbung. Herr Szymański möchte ausbilden, traut sich den Papierkram nicht zu. Ausbildungsberater der HWK meldet sich.
  → Zusage (7 Tage, erledigt nach 4): Ausbildungsberater der HWK um Anruf bitten
vor 174 Tagen | Besuch | Gartencenter Övelgrund GmbH | Außenbereich | Flächen | Hauke Oltersdorf
  Herr Oltersdorf will das Café erweitern, das Baurecht ist eng. Vorgespräch beim Bauordnungsamt angeboten.
vor 174 Tagen | Telefonat | Verlag Lindenblatt GmbH | Vertraulich: Verkaufsgedanken | Zukunft | Anselm Brockhues | vertraulich
  Ein Interessent aus der Branche hat angeklopft. Herr Brockhues will unsere Einschätzung zum Standort, nicht zum Preis. Nichts davon weitergeben.
vor 172 Tagen | Besuch | Gemüsebau Erdenglück GbR | Gemüse im Abo | Fachkräfte, Energie | Lisa Kleinschmidt | öffentlich
  15 Leute, 480 Kisten die Woche. Frau Kleinschmidt beliefert jetzt zwei Kantinen. Es fehlt eine Halle zum Waschen.
  → Zusage (14 Tage, erledigt nach 9): Fördermöglichkeit Waschhalle bei der Landwirtschaftskammer erfragen
vor 171 Tagen | Telefonat | Optik Augenstern GmbH | Ladenlokal gesucht | Innenstadt | Sabrina Nolting
  80 bis 120 m² in der Langen Reihe, Miete bis 14 Euro. Drei Angebote genannt.
vor 167 Tagen | Besuch | Feinkost Şimşek GmbH | Neue Halle, alter Standort bleibt | Flächen | Zeynep Şimşek, Murat Şimşek
  Gemietet wird im Industriehafen, zwei Minuten vom Stammhaus. Frau Şimşek stellt zwanzig Leute ein und spricht darüber selbst in den Sprachkursen.
vor 167 Tagen | Telefonat | Malerbetrieb Kazimierz Szymański | Containerstellplatz | Flächen | Kazimierz Szymański
  Ein Container für sechs Wochen am Straßenrand. Antrag ist gestellt, Genehmigung kommt bis Mittwoch.
vor 164 Tagen | Besuch | Transporte Țăranu e. K. | Stellplätze für Lkw | Flächen | Bogdan Țăranu
  Herr Țăranu parkt acht Wagen an drei Stellen. 13 Beschäftigte, alle fest angestellt. Ein gemeinsamer Hof mit Kaczmarek wäre denkbar.
  → Zusage (14 Tage, erledigt nach 12): Gespräch mit Spedition Kaczmarek vermitteln
vor 164 Tagen | Telefonat | Hotel Zum Goldenen Lot e. K. | Rückruf erbeten | - | Ferdinand Lothmann
  Herr Lothmann war unterwegs, das Büro richtet es aus. Thema laut Mitarbeiterin: Termin mit uns im {Monat}.
vor 160 Tagen | E-Mail | KI-Labor Denkzettel UG (haftungsbeschränkt) | Gründungszuschuss | Zukunft | Leyla Arslan
  Frist ist der 15. im {Monat}. Prüfliste geschickt, Tragfähigkeit bescheinigt die IHK.
vor 158 Tagen | Besuch | Orgelbau Klangholz GmbH | Ein seltenes Handwerk | Fachkräfte | Friedemann Stolberg | öffentlich
  Neun Leute, Aufträge bis nach Norwegen. Herr Stolberg hat eine Auszubildende aus Japan. Öffentlicher Werkstatttag im Herbst, wir werben dafür.
vor 157 Tagen | Brief | Jugendhilfe Ankerplatz gGmbH | Dank für die Vermittlung | - | Swantje Ubben
  Handgeschriebene Karte von Frau Ubben: Die neue Kollegin hat sich eingelebt und bleibt.
vor 153 Tagen | E-Mail | Gartencenter Övelgrund GmbH | Nachfolgebörse | Zukunft | Hauke Oltersdorf
  Anzeige ist anonym eingestellt, erste Anfrage kam nach vier Tagen.
vor 151 Tagen | Besuch | Dachdeckerei Brüggenkamp GmbH | Solar und Statik | Energie | Carsten Brüggenkamp
  Jede zweite Anfrage betrifft Solardächer. Ärger mit der Statik alter Hallen, Gutachten dauern drei Monate. Vorschlag: eine Sammelliste geprüfter Tragwerksplaner.
vor 150 Tagen | Telefonat | Feinkost Şimşek GmbH | Umleitung Schleusenstraße | Flächen | Zeynep Şimşek
  Zwei Wochen Sperrung, Frau Şimşek braucht Ausweichzeiten. Hafenbetriebe öffnen das Tor West ab 5 Uhr.
vor 147 Tagen | Brief | Teilhabewerk Lindenhafen gGmbH | Einverständnis Newsletter | - | Karolina Gołąb
  Unterschriebene Erklärung abgeheftet, gilt für Post und Mail.
vor 146 Tagen | Besuch | KI-Labor Denkzettel UG (haftungsbeschränkt) | Vier Leute, viele Fragen | Zukunft | Leyla Arslan
  Frau Arslan baut Werkzeuge für Arztbriefe. Datenschutz ist das große Thema, sie hat sich früh Rat geholt. Klinik und Reha wären Testpartner.
  → Zusage (10 Tage, erledigt nach 8): Kontakt zu Klinikum und Rehaklinik herstellen
vor 143 Tagen | Besuch | Kindertagesstätten Rappelkiste gGmbH | Frühgruppe ab sechs Uhr | Fachkräfte | Heidrun Vogelsang
  Frau Vogelsang rechnet mit acht Plätzen. Sechs sind zugesagt, Personal ist da, es fehlt die Betriebserlaubnis für den Raum.
  → Zusage (14 Tage, erledigt nach 16): Betriebserlaubnis beim Landesjugendamt nachfragen
vor 143 Tagen | Telefonat | Handwerkskammer Auenland | Rückfrage zum Netzwerk | Fachkräfte | Wilm Schoppmann
  Herr Schoppmann schickt die Teilnehmerliste und schlägt einen Gast vor.
vor 140 Tagen | E-Mail | Unverpackt Lindenhafen eG | Verkaufsoffener Sonntag | Innenstadt | Svenja Oltmanns
  Einverstanden mit zwei Terminen, wenn die Straße gesperrt ist.
vor 137 Tagen | Besuch | Werkzeugbau Kleinhenz GmbH | Meister gesucht | Fachkräfte, Zukunft | Rüdiger Kleinhenz
  Herr Kleinhenz findet niemanden für die Leitung des Formenbaus. Ein Kollege aus Portugal hat die Zeugnisse, die Anerkennung läuft seit sieben Monaten.
  → Zusage (5 Tage, erledigt nach 5): Anerkennungsberatung der IHK einschalten
vor 136 Tagen | Telefonat | Kälte-Klima Vollrath UG (haftungsbeschränkt) | Containerstellplatz | Flächen | Jannik Vollrath
  Ein Container für sechs Wochen am Straßenrand. Antrag ist gestellt, Genehmigung kommt bis Mittwoch.
vor 133 Tagen | Besuch | Arzneimittel-Großhandel Heilkraut GmbH | Zufahrt und Zeitfenster | Flächen | Peer Vollmers
  Touren starten um 5, 11 und 16 Uhr. Die Baustelle am Westkreuz kostet 20 Minuten. Herr Dr. Vollmers will früher informiert werden.
  → Zusage (3 Tage, erledigt nach 2): In den Verteiler der Baustellenkoordination aufnehmen lassen
vor 133 Tagen | Chat | Fotostudio Augenblick | Foto vom Schaufenster | Innenstadt | Gaël Moreau | öffentlich
  Das neue Schaufenster ist fertig. Geteilt über das Stadtmarketing.
vor 130 Tagen | E-Mail | Handwerkskammer Auenland | Stellungnahme Bebauungsplan | Flächen | Wilm Schoppmann
  Stellungnahme im Entwurf, um Anmerkungen bis Freitag wird gebeten.
vor 128 Tagen | Besuch | Café Lesezeichen UG (haftungsbeschränkt) | Eröffnet und gleich voll | Zukunft, Innenstadt | Carlotta Wieneke | öffentlich
  Frau Wieneke hat mit Gründungszuschuss begonnen. Fünf Leute, Bücher aus dem Antiquariat Eselsohr. Sie möchte Stühle auf den Platz stellen.
vor 127 Tagen | Telefonat | Schuhmacherei Absatz | Nachfolge angesprochen | Zukunft | Giorgios Papadakis
  Herr Papadakis möchte in drei bis vier Jahren aufhören. Jetzt soll nur jemand zuhören, Rat kommt später. Gespräch im {Monat} unter vier Augen.
vor 123 Tagen | Telefonat | Pension Deichblick | Saisonkräfte | Fachkräfte | Erika Janßen
  Zwei Leute fehlen für die Saison. Sammelgespräch mit der Arbeitsagentur angeboten.
vor 121 Tagen | Besuch | Elektro Sievering GmbH | Großauftrag Klinik | Fachkräfte, Energie | Birte Sievering
  Notaufnahme bindet 14 Leute für ein Jahr. Kleine Kunden müssen warten, das tut Frau Sievering leid. Zwei Rückkehrer über „Heimspiel“ gewonnen.
vor 120 Tagen | E-Mail | Lackfabrik Chroma Nord GmbH | Zahlen für die Allianz | Energie | Stefanie Morgenroth
  Verbrauch je Monat geschickt, Veröffentlichung nur zusammengefasst.
vor 117 Tagen | Veranstaltung | Handwerkskammer Auenland | Jahresempfang der Kammer | - | Katarzyna Zielińska | öffentlich
  Kurzer Austausch mit Frau Zielińska über Termine und Themen des Halbjahrs.
vor 115 Tagen | Besuch | Kaffeerösterei Bohnenspeicher GmbH | Rösten am Kai | Innenstadt | Marisa Conti
  19 Leute, zweite Röstmaschine. Geruch war Thema, ein Filter hat es gelöst. Frau Conti würde gern den Platz vor dem Speicher bespielen.
  → Zusage (14 Tage, erledigt nach 9): Sondernutzung Kaistraße beim Ordnungsamt vorklären
vor 114 Tagen | Brief | Messebau Standpunkt GmbH | Einverständnis Newsletter | - | Ingolf Schramm
  Unterschriebene Erklärung abgeheftet, gilt für Post und Mail.
vor 110 Tagen | Telefonat | Teilhabewerk Lindenhafen gGmbH | Halteverbot vor der Einrichtung | Flächen | Karolina Gołąb
  Krankentransporte stehen in zweiter Reihe. Schild ist angeordnet, kommt im {Monat}.
vor 107 Tagen | Telefonat | Kunststoffwerk Perlitz GmbH | Abwärme | Energie | Monika Strothmann
  Messung am Kamin ist gemacht: 160 °C, konstant. Frau Strothmann fragt, wer so etwas gebrauchen könnte. Anfrage in der Allianz gestellt.
vor 104 Tagen | Besuch | Häusliche Pflege Güneş & Partner GbR | Pflege in vier Sprachen | Fachkräfte | Fatma Güneş
  Frau Güneş betreut vor allem die erste Generation aus der Nordstadt. 19 Leute. Sie fragt nach einem Raum für eine Angehörigengruppe.
  → Zusage (14 Tage, erledigt nach 10): Raum im Stadtteilbüro Nordstadt anfragen
vor 104 Tagen | Telefonat | Ingenieurbüro für Wasserbau Deichgraf GmbH | Auftrag der Stadt | Zukunft | Boy Carstensen
  Herr Carstensen fragt, wie man auf die Liste der Bieter kommt. Vergabestelle und Vergabeplattform genannt.
vor 102 Tagen | Besuch | Hochbau Reinkensmeyer GmbH | Bauteile wiederverwenden | Energie | Tabea Reinkensmeyer
  Beim Abriss der alten Post sind 300 m² Parkett und 80 Türen gerettet worden. Zwischenlager gesucht, trocken, ein halbes Jahr.
  → Zusage (14 Tage, erledigt nach 20): Leerstehende Hallen für Bauteillager anfragen
vor 101 Tagen | E-Mail | Prüflabor Analytikum GmbH | Thema für eine Abschlussarbeit | Zukunft | Corinna Feddersen
  Frau Dr. Feddersen schlägt zwei Themen vor. An Frau Kowalewska (HSL) weitergeleitet.
vor 98 Tagen | Telefonat | Rats-Apotheke am Alten Markt e. K. | Einbruch im Nachbarladen | Innenstadt | Barbara Hellweg
  Frau Dr. Hellweg fragt nach Beleuchtung in der Passage. An das Ordnungsamt und die Stadtwerke gegeben, Lampe wird getauscht.
vor 97 Tagen | Besuch | Haushaltswaren Topf & Deckel OHG | Reparatur statt neu | Innenstadt | Ernst-August Deckelmann
  Herr Deckelmann hat mit dem Repair-Café einen Samstag im Monat eingeführt. Fünf Leute, drei über sechzig.
vor 95 Tagen | Telefonat | Dämmtechnik Đorđević GmbH | Flächenanfrage | Flächen | Dušica Đorđević
  Gesucht werden rund 850 m², Halle mit Rolltor, gern am Nordring. Kauf oder Miete egal. Kaltmiete höchstens 6 Euro.
vor 92 Tagen | Gespräch | Werbeagentur Lautmalerei GmbH | Am Stand der Ausbildungsmesse | Fachkräfte | Pia Stadtländer
  Frau Stadtländer hatte am Stand fünf ernsthafte Gespräche. Nächstes Jahr wieder.
vor 89 Tagen | Besuch | Messtechnik Feinspur GmbH | Gemeinsames Labor mit der Hochschule | Zukunft | Åsa Lindqvist | öffentlich
  Frau Dr. Lindqvist zeigt das Labor, das Betrieb und Hochschule je zur Hälfte bezahlen. 33 Leute, Export nach Skandinavien. Zwei Studierende schreiben ihre Arbeit hier.
vor 89 Tagen | E-Mail | Hafenbar Backbord GbR | Konzept für die Terrasse | Innenstadt | Niklas Reimann
  Entwurf eingereicht. Ordnungsamt und Feuerwehr sehen keine Bedenken, der Schirm darf bleiben.
vor 86 Tagen | E-Mail | Verkehrsbetriebe Lindenhafen GmbH | Ladesäulen für Lkw | Energie | Tim Rosendahl
  Anfrage wegen Netzanschluss mit 25.000 Euro Kostenschätzung beantwortet. Herr Rosendahl prüft einen Standort mit zwei Nachbarn.
vor 83 Tagen | Telefonat | Systemhaus Knotenpunkt GmbH | Vertraulich: Liquidität | - | Michael Oberländer | vertraulich
  Zahlungsziel eines Kunden überzogen, 25.000 Euro offen. Herr Oberländer braucht eine Überbrückung und fragt nach Bürgschaften. Kontakt zur Bürgschaftsbank gegeben.
vor 80 Tagen | Telefonat | Berufskolleg Technik und Wirtschaft Lindenhafen | Rückfrage zum Netzwerk | Fachkräfte | Beate Sommerkorn
  Frau Sommerkorn schickt die Teilnehmerliste und schlägt einen Gast vor.
vor 79 Tagen | Besuch | Verkehrsbetriebe Lindenhafen GmbH | Zwei Busse mit Wasserstoff | Energie | Tim Rosendahl
  Beschaffung nur, wenn die Förderung kommt. Werkstatt müsste umgebaut werden. Herr Rosendahl zeigt die neue Netzkarte, Lindholz ist abends wieder dabei.
vor 77 Tagen | Telefonat | Milchhof Brandkamp KG | Wirtschaftsweg | - | Christa Brandkamp
  Der Weg zum Hof ist für den Tankwagen zu schmal. Liegt beim Tiefbauamt, Ortstermin im {Monat}.
vor 74 Tagen | Telefonat | Systemhaus Knotenpunkt GmbH | Werkstudierende | Fachkräfte | Sandra Wiechers
  Frau Wiechers sucht drei Leute aus der Informatik. Aushang an der Hochschule, Frau Kowalewska hilft.
vor 71 Tagen | Besuch | Fahrgastschifffahrt Auenperle GmbH | Elektrisch auf dem Fluss | Energie, Innenstadt | Harm Brodersen
  Zwei Boote sind bei Klabunde im Bau. Herr Brodersen rechnet mit halben Betriebskosten. Der Steg braucht Strom.
  → Zusage (21 Tage, erledigt nach 18): Stromanschluss am Steg mit den Stadtwerken klären
vor 71 Tagen | E-Mail | Jugendhilfe Ankerplatz gGmbH | Wohnung für Pflegekräfte | Fachkräfte | Swantje Ubben
  Zwei Personen kommen im {Monat} an. Wohnungsgenossenschaft hat Besichtigung angeboten.
vor 69 Tagen | Besuch | Gerüstbau Tietgen GmbH | Deutsch auf dem Gerüst | Fachkräfte | Marco Tietgen
  37 Leute, acht Sprachen. Sprachschule Wortschatz unterrichtet freitags ab 13 Uhr im Pausenraum, die Arbeitsagentur zahlt mit. Herr Tietgen: „Seitdem fällt weniger runter.“
vor 68 Tagen | Gespräch | Hochbau Reinkensmeyer GmbH | Gespräch im Büro | - | Tabea Reinkensmeyer
  Frau Reinkensmeyer kam ohne Termin vorbei. Frage nach einem Gewerbe im Nebenerwerb für einen Mitarbeiter.
vor 65 Tagen | Gespräch | Handwerkskammer Auenland | Jahresgespräch | - | Wilm Schoppmann
  Zusammenarbeit läuft. Wunsch von Herrn Schoppmann: gemeinsame Kontakte einmal im Quartal abgleichen.
vor 63 Tagen | Telefonat | Lindholzer Brunnen Getränke GmbH | Welches Amt ist zuständig? | - | Eckhard Spannuth
  Frage nach der Genehmigung für ein Schild an der Fassade. Ansprechperson im Bauordnungsamt genannt und dort angekündigt.
vor 62 Tagen | Besuch | Altstoffwerk Kreislauf Nord GmbH | Sortieranlage mit Kamera | Energie | Sören Matthiesen | öffentlich
  Herr Dr. Matthiesen zeigt, wie die Anlage Kunststoffe trennt. 49 Leute, drei Schichten. Schulklassen sind willkommen.
vor 60 Tagen | Telefonat | Süßwarenfabrik Zuckerhut GmbH | Abwärme | Energie | Ingmar Stahnke
  Messung am Kamin ist gemacht: 160 °C, konstant. Herr Stahnke fragt, wer so etwas gebrauchen könnte. Anfrage in der Allianz gestellt.
vor 57 Tagen | Telefonat | Eiscafé Dolce Brina | Sondernutzung Gehweg | Innenstadt | Silvano De Bona
  Zwei Tische mehr wären möglich, wenn der Radständer versetzt wird. Herr De Bona ist einverstanden.
vor 54 Tagen | Brief | Hafenumschlag Stichkanal GmbH | Absichtserklärung | Flächen | Ralf Lüttmann
  Betrieb meldet 850 m² Bedarf an, unverbindlich. Für die Flächenplanung erfasst.
vor 53 Tagen | Besuch | Kunststoffwerk Perlitz GmbH | Partner für Kreislauf gefunden | Energie | Andreas Perlitz
  Altstoffwerk Kreislauf Nord liefert sortierten Kunststoff, geprüft im Labor Analytikum. Alles im Umkreis von sechs Kilometern. Schönes Beispiel für den Ausschuss.
vor 52 Tagen | Gespräch | Blankmann Gebäudedienste GmbH | Sprechstunde Förderung | Zukunft | Dörte Blankmann
  Investition von 18.000 Euro geplant. Zuschuss nur vor Beginn der Maßnahme, das war nicht bekannt – noch rechtzeitig.
  → Zusage (3 Tage, erledigt nach 2): Antragsformular und Merkblatt schicken
vor 49 Tagen | Telefonat | Ingenieurbüro für Wasserbau Deichgraf GmbH | Büroflächen | Zukunft | Boy Carstensen
  Fünf neue Leute bis zum Jahresende, es wird eng. 200 bis 300 m² am Campus oder im Hafenquartier gesucht.
  → Zusage (7 Tage, erledigt nach 6): Büroangebote Campus Ost und Hafenquartier schicken
vor 46 Tagen | Telefonat | Klebstoffwerk Haftgrund GmbH | Terminabsprache Besuch | - | Jürgen Tiedtke
  Mit Herrn Dr. Tiedtke den Termin verlegt, neuer Vorschlag im {Monat}. Geht auch vor 9 Uhr.
  → Aufgabe (3 Tage, erledigt nach 2): Besuchstermin schriftlich bestätigen
vor 44 Tagen | Gespräch | Lackfabrik Chroma Nord GmbH | Gespräch im Büro | - | Stefanie Morgenroth
  Frau Dr. Morgenroth kam ohne Termin vorbei. Frage nach einem Gewerbe im Nebenerwerb für einen Mitarbeiter.
vor 41 Tagen | Telefonat | Ausschuss für Wirtschaft und Stadtentwicklung | Anfrage aus dem Rat | - | Reiner Stallmann
  Herr Stallmann bittet um Zahlen zu den Besuchen. Auf den nächsten Bericht im Ausschuss verwiesen.
vor 40 Tagen | Besuch | Straßen- und Tiefbau Haverbeck GmbH & Co. KG | Mädchenwoche auf dem Bauhof | Fachkräfte | Nadine Ohlrogge
  Sieben Mädchen durften Bagger fahren, zwei haben ein Praktikum vereinbart. Frau Ohlrogge wünscht sich, dass die Stadt im nächsten Jahr dazu einlädt.
vor 39 Tagen | E-Mail | Armaturenfabrik Seegers GmbH | Thema für eine Abschlussarbeit | Zukunft | Klaus-Peter Seegers
  Herr Dr. Seegers schlägt zwei Themen vor. An Frau Kowalewska (HSL) weitergeleitet.
  → Zusage (7 Tage, erledigt nach 6): Themen an die Transferstelle der Hochschule geben
vor 36 Tagen | Veranstaltung | Sägewerk Heidholz GmbH | Energieabend der Stadtwerke | Energie | Cord Heidtmann | öffentlich
  Herr Heidtmann interessiert sich für den Dachnutzungsvertrag, Muster mitgegeben.
vor 34 Tagen | E-Mail | Kühltransporte Frostmann GmbH | Ladesäulen für Lkw | Energie | Siegbert Frostmann
  Anfrage wegen Netzanschluss mit 25.000 Euro Kostenschätzung beantwortet. Herr Frostmann prüft einen Standort mit zwei Nachbarn.
vor 31 Tagen | E-Mail | Autohaus Westkreuz GmbH | Digitalgutschein | Zukunft | Volker Niemann
  Antrag über 8.500 Euro ist bewilligt, Herr Niemann beginnt mit der Zeiterfassung.
vor 29 Tagen | Veranstaltung | Reisebüro Fernblick GmbH | Markttag in der Altstadt | Innenstadt | Martina Gerlach | öffentlich
  Standgespräch. Umsatz gut, Strom knapp. Nächstes Mal zwei Verteiler mehr.
vor 27 Tagen | E-Mail | Seniorenresidenz Am Wehr GmbH | Deutschkurs | Fachkräfte | Sigrid Peltzer
  Kurs beginnt im {Monat}, die Einrichtung stellt den Raum. VHS und Sprachschule teilen sich die Stunden.
vor 25 Tagen | Telefonat | Blankmann Gebäudedienste GmbH | Parkplätze für Handwerker | - | Dörte Blankmann
  Der Handwerkerparkausweis gilt jetzt im ganzen Kreis. Frau Blankmann wusste es nicht, Antrag geschickt.
vor 22 Tagen | E-Mail | Systemhaus Knotenpunkt GmbH | Vortrag angeboten | Zukunft | Sandra Wiechers
  Frau Wiechers würde in der Zukunftswerkstatt zwanzig Minuten über einen eigenen Fehlschlag sprechen. Gern angenommen.
vor 20 Tagen | Veranstaltung | Rehaklinik Auenblick GmbH | Pflegetag | Fachkräfte | Marion Strehlow | öffentlich
  Frau Dr. Strehlow hat die Führung übernommen, 40 Schülerinnen und Schüler.
vor 18 Tagen | E-Mail | Süßwarenfabrik Zuckerhut GmbH | Zahlen für die Allianz | Energie | Marlies Deppe
  Verbrauch je Monat geschickt, Veröffentlichung nur zusammengefasst.
vor 16 Tagen | Telefonat | Rechenzentrum Kaltgang GmbH | Vertraulich: Liquidität | - | Martin Eschenburg | vertraulich
  Zahlungsziel eines Kunden überzogen, 18.000 Euro offen. Herr Dr. Eschenburg braucht eine Überbrückung und fragt nach Bürgschaften. Kontakt zur Bürgschaftsbank gegeben.
vor 14 Tagen | Veranstaltung | Callcenter Freizeichen GmbH | Digitaltag im TGZ | Zukunft | Bianca Hofstetter | öffentlich
  Frau Hofstetter hat ein eigenes Beispiel gezeigt. Danach drei Anfragen.
vor 12 Tagen | E-Mail | Tischlerei Holtkötter GmbH & Co. KG | Jubiläum | - | Henrike Holtkötter | öffentlich
  Einladung zum Firmenjubiläum im {Monat}. Urkunde der Stadt bestellt.
vor 10 Tagen | Telefonat | Armaturenfabrik Seegers GmbH | Schwertransport | Flächen | Klaus-Peter Seegers
  Drei Transporte im {Monat}, die Strecke ist frei. Polizei und Tiefbau wissen Bescheid.
vor 9 Tagen | Telefonat | Jugendhilfe Ankerplatz gGmbH | Parkausweis | - | Swantje Ubben
  Verlängerung beantragt, das Ordnungsamt hat sie per Mail bestätigt.
vor 7 Tagen | E-Mail | Teilhabewerk Lindenhafen gGmbH | Adressänderung | - | Karolina Gołąb
  Neue Durchwahl und neue Mailadresse, im Datensatz geändert.
vor 5 Tagen | Telefonat | Lindenhafener Lagerhaus AG | Umleitung Schleusenstraße | Flächen | Beatrix von Hollen
  Zwei Wochen Sperrung, Frau Dr. von Hollen braucht Ausweichzeiten. Hafenbetriebe öffnen das Tor West ab 5 Uhr.
vor 4 Tagen | E-Mail | Industrie- und Handelskammer Lindenhafen | Zahlen zur Nachfolge | Zukunft | Christoph Henneberg
  Auswertung für die Stadt kam heute, Quelle ist die Statistik der Kammer. Nicht vor {Monat} veröffentlichen.
vor 2 Tagen | Telefonat | Ratsfraktion Gemeinsam für die Stadt | Anfrage aus dem Rat | - | Jonas Dieckhoff
  Herr Dieckhoff bittet um Zahlen zu den Besuchen. Auf den nächsten Bericht im Ausschuss verwiesen.
vor 1 Tag | E-Mail | Personaldienst Anpack GmbH | Vortrag angeboten | Zukunft | Ioana Stănescu
  Frau Stănescu würde in der Zukunftswerkstatt zwanzig Minuten über einen eigenen Fehlschlag sprechen. Gern angenommen.
vor 1 Tag | Veranstaltung | Spieleschmiede Zweiwürfel GmbH | Digitaltag im TGZ | Zukunft | Konstantin Wirth | öffentlich
  Herr Wirth hat ein eigenes Beispiel gezeigt. Danach drei Anfragen.

# Eigene Felder
// What the office keeps besides; choices are parted by commas.
Name | für | Art | Einheit | Auswahl | Hinweis
Glasfaseranschluss | Betriebe | Auswahl | - | vorhanden, bestellt, im Ausbaugebiet, nicht in Sicht | Stand am Hauptsitz
Ausbildungsplätze | Betriebe | Zahl | Plätze
Einladen zu | Personen | Mehrfachauswahl | - | Neujahrsempfang, Ausbildungsmesse, Unternehmerfrühstück, Hafenfest

# Werte eigener Felder
Feld | Eintrag | Wert
Glasfaseranschluss | Hydrovant Pumpentechnik GmbH | vorhanden
Glasfaseranschluss | Aurelith Chemie AG | vorhanden
Glasfaseranschluss | Lindenhafener Kranbau GmbH | vorhanden
Glasfaseranschluss | Messtechnik Feinspur GmbH | vorhanden
Glasfaseranschluss | Leiterplatten Mikrolin GmbH | vorhanden
Glasfaseranschluss | Quellwerft Software GmbH | vorhanden
Glasfaseranschluss | Beweglin Medizintechnik GmbH | vorhanden
Glasfaseranschluss | Präzisionsteile Averdiek GmbH | bestellt
Glasfaseranschluss | Getriebebau Radwerk GmbH | bestellt
Glasfaseranschluss | Stanzwerk Möhlmann GmbH & Co. KG | bestellt
Glasfaseranschluss | Kesselschmiede Uphoff GmbH & Co. KG | im Ausbaugebiet
Glasfaseranschluss | Gießerei Nordglut GmbH | im Ausbaugebiet
Glasfaseranschluss | Schaltwerk Brandhorst GmbH | im Ausbaugebiet
Glasfaseranschluss | Werkzeugbau Kleinhenz GmbH | im Ausbaugebiet
Glasfaseranschluss | Ziegelwerk Steinau GmbH | nicht in Sicht
Glasfaseranschluss | Antriebstechnik Lindholz GmbH | nicht in Sicht
Glasfaseranschluss | Hof Möllenkamp GbR | nicht in Sicht
Ausbildungsplätze | Hydrovant Pumpentechnik GmbH | 14
Ausbildungsplätze | Kesselschmiede Uphoff GmbH & Co. KG | 6
Ausbildungsplätze | Aurelith Chemie AG | 42
Ausbildungsplätze | Präzisionsteile Averdiek GmbH | 9
Ausbildungsplätze | Lindenhafener Kranbau GmbH | 21
Ausbildungsplätze | Bäckerei Weißgerber KG | 5
Ausbildungsplätze | Tischlerei Holtkötter GmbH & Co. KG | 3
Ausbildungsplätze | Klinikum Lindenhafen gGmbH | 85
Ausbildungsplätze | Brauhaus Zur Alten Schleuse GmbH | 2
Einladen zu | Carola Wessendorp | Neujahrsempfang, Unternehmerfrühstück
Einladen zu | Neslihan Aksoy | Ausbildungsmesse
Einladen zu | Johanna Uphoff | Neujahrsempfang, Unternehmerfrühstück, Hafenfest
Einladen zu | Alexander Thielemann | Neujahrsempfang
Einladen zu | Benedikt Overbeck | Ausbildungsmesse, Unternehmerfrühstück

# Arbeitsgruppen
// seit, bis: first and last day, in days before today. Sichtbarkeit: of the group and of its meetings; empty: non-public.
Name | Stand | seit | bis | Themen | Sichtbarkeit | Grund des Endes
Netzwerk Fachkräfte | aktiv | 1150 | - | Fachkräfte | öffentlich
  Betriebe, Kammern, Arbeitsagentur und Schulen stimmen ab, wie Lindenhafen Auszubildende und Fachkräfte gewinnt. Trifft sich alle zehn bis zwölf Wochen, jedes Mal in einem anderen Betrieb. Ergebnisse sind öffentlich.
Arbeitskreis Hafen und Logistik | aktiv | 1400 | - | Flächen
  Wer im Hafen umschlägt, lagert oder fährt, spricht hier mit den Hafenbetrieben über Flächen, Schleusenzeiten, Nachtverkehr und die Anbindung über Straße und Schiene.
Allianz Klimaneutrales Gewerbe | aktiv | 860 | - | Energie | öffentlich
  Energieintensive Betriebe, Stadtwerke und Hochschule arbeiten an gemeinsamen Vorhaben: Abwärme aus dem Chemiepark, Solardächer, Wasserstoff. Die Ergebnisse gehen an den Wirtschaftsausschuss.
Runder Tisch Innenstadt | aktiv | 980 | - | Innenstadt
  Handel, Gastronomie, Vermieter und Stadtmarketing beraten über die Altstadt. Zuletzt kamen immer weniger: Zuschnitt und Takt stehen zur Aussprache.
Zukunftswerkstatt Mittelstand | aktiv | 640 | - | Zukunft
  Kleiner Kreis, ein Thema je Abend: Nachfolge, künstliche Intelligenz im Büro, Zusammenarbeit mit der Hochschule. Wer mitmacht, bringt einen Fall aus dem eigenen Betrieb mit.
Arbeitskreis Gesundheitswirtschaft | ruht | 1250 | - | Fachkräfte
  Klinik, Pflege und Rettungsdienst zu Personal, Wohnraum und Wegen. Ruht, bis die Neuordnung der Pflegeschulen entschieden ist; die Pflegebetriebe arbeiten so lange im Netzwerk Fachkräfte mit.
Projektgruppe Glasfaser in Gewerbegebieten | beendet | 1300 | 480 | Flächen, Zukunft | - | Ziel erreicht: Alle drei Gewerbegebiete sind angeschlossen, der letzte Abschnitt ist abgenommen.
  Begleitete den Glasfaserausbau in Nordring, Westkreuz und Ziegelei: Bauabschnitte, Anschlussquoten, Ärger an der Baustelle.

# Mitglieder
// kommt: to so many of a hundred meetings; where that changed, at first and of late.
Person | Rolle | seit | bis | kommt

## Netzwerk Fachkräfte
Henrike Holtkötter | Vorsitz | 1150 | - | 95
Astrid Gehrmann | Stellvertretung | 1150 | - | 90
Christoph Henneberg | Koordination | 1150 | - | 90
Miriam Östberg | Mitglied | 1150 | - | 60
Beate Sommerkorn | Mitglied | 1150 | - | 85
Birte Sievering | Mitglied | 1150 | - | 85
Annegret Weißgerber | Mitglied | 900 | - | 80
Neslihan Aksoy | Mitglied | 760 | - | 90
Jacqueline Perrin | Mitglied | 640 | - | 70
Arkadij Sokolow | Mitglied | 900 | - | 70
Bettina Schwertfeger | Mitglied | 530 | - | 85
Ortrud Hansmann | Mitglied | 1150 | - | 90
Ursula Bonnekamp | Mitglied | 1150 | 540 | 80

## Arbeitskreis Hafen und Logistik
Peter Windhorst | Vorsitz | 1400 | - | 95
Hendrik Maalsen | Koordination | 900 | - | 90
Miriam Östberg | Mitglied | 1100 | - | 55
Christian Wiedenroth | Mitglied | 1400 | - | 80
Roman Kaczmarek | Mitglied | 1000 | - | 85
Ralf Lüttmann | Mitglied | 1400 | - | 90
Momme Brodersen | Mitglied | 1400 | - | 75
Ulrich Stratkötter | Mitglied | 820 | - | 70
Kemal Öztürk | Mitglied | 600 | - | 85
Meryem Aslan | Gast | 450 | - | 50

## Allianz Klimaneutrales Gewerbe
Lennart Siekmann | Vorsitz | 860 | - | 95
Ilka Sonnabend | Stellvertretung | 860 | - | 90
Gunnar Ehmke | Mitglied | 860 | - | 80
Ramona Bittner | Mitglied | 720 | - | 85
Jost Averdiek | Mitglied | 860 | - | 70
Maren Holzapfel | Mitglied | 430 | - | 95
Emre Yıldırım | Mitglied | 560 | - | 85
Sibylle Rademacher | Mitglied | 860 | - | 65
Miriam Östberg | Mitglied | 860 | - | 50

## Runder Tisch Innenstadt
Cornelia Wiebusch | Vorsitz | 980 | - | 95
Tessa Grünhagen | Koordination | 980 | - | 90
Friederike Lohmeyer | Mitglied | 980 | - | 100 bis 60
Hubertus Döring | Mitglied | 980 | - | 95 bis 0
Sven Hagedorn | Mitglied | 980 | - | 90 bis 10
Sabrina Nolting | Mitglied | 980 | - | 95 bis 20
Rita Wegmann | Mitglied | 980 | - | 95 bis 0
Guido Terboven | Mitglied | 980 | - | 90 bis 40
Bertram Sohlmann | Mitglied | 820 | - | 90 bis 10
Miriam Östberg | Mitglied | 980 | - | 90 bis 50
Anke Riechmann | Gast | 760 | - | 50

## Zukunftswerkstatt Mittelstand
Jana Brinkmeyer | Vorsitz | 640 | - | 95
Daria Kowalewska | Koordination | 640 | - | 90
Henrike Holtkötter | Mitglied | 640 | - | 80
Johanna Uphoff | Mitglied | 640 | - | 90
Katarzyna Zielińska | Mitglied | 640 | - | 85
Regina Dombrowski | Mitglied | 500 | - | 75
Derya Aydın | Mitglied | 640 | - | 90
Nadja Beermann | Mitglied | 640 | - | 85

## Arbeitskreis Gesundheitswirtschaft
Elisabeth Kornfeld | Vorsitz | 1250 | - | 90
Bettina Schwertfeger | Mitglied | 1250 | - | 80
Marion Strehlow | Mitglied | 1250 | - | 60
Nils Grabbe | Mitglied | 1100 | - | 70
Karim Benhadj | Mitglied | 1000 | - | 50

## Projektgruppe Glasfaser in Gewerbegebieten
Michael Oberländer | Vorsitz | 1300 | 480 | 95
Lennart Siekmann | Mitglied | 1300 | 480 | 85
Ingo Teschner | Mitglied | 1300 | 480 | 90
Burkhard Haverbeck | Mitglied | 1200 | 480 | 80
Peter Windhorst | Mitglied | 1300 | 480 | 60

# Sitzungen
// The text: minutes in Markdown.
Tag | Uhr | Titel | Ort | Gastgeber

## Netzwerk Fachkräfte
vor 712 Tagen | 16:00 | Ausbildungsmesse: gemeinsam statt jeder für sich | IHK Lindenhafen, Sitzungssaal | Industrie- und Handelskammer Lindenhafen
  IHK, HWK und Berufskolleg legen ihre drei Messen zusammen. Die Stadthalle ist reserviert, die Standgebühr für Betriebe unter 20 Beschäftigten entfällt.

  - Konzept: Herr Henneberg bis zur nächsten Sitzung
  - Betriebe nennen ihre freien Plätze bis Monatsende
vor 648 Tagen | 16:00 | Wohnen für Auszubildende | Tischlerei Holtkötter, Gewerbepark Nordring | Tischlerei Holtkötter GmbH & Co. KG
  Acht Betriebe melden, dass Bewerberinnen und Bewerber aus dem Umland absagen, weil sie kein Zimmer finden. Die Wohnungsgenossenschaft hat in der Nordstadt zwei Häuser mit kleinen Wohnungen, die ab Sommer frei werden. Bedarf wird bis zum 15. des kommenden Monats gesammelt.
vor 571 Tagen | 15:30 | Anerkennung ausländischer Abschlüsse in der Praxis | Klinikum Lindenhafen, Konferenzraum 2 | Klinikum Lindenhafen gGmbH
  Herr Sokolow berichtet von 14 Pflegekräften, deren Verfahren im Schnitt elf Monate dauert. Wunsch aller Betriebe: eine Ansprechperson bei der Ausländerbehörde. Die Wirtschaftsförderung trägt den Wunsch in die Verwaltung.
vor 494 Tagen | 16:00 | Auswertung der ersten gemeinsamen Ausbildungsmesse | Berufskolleg Technik und Wirtschaft, Aula | Berufskolleg Technik und Wirtschaft Lindenhafen
  62 Betriebe, rund 1.900 Besucherinnen und Besucher. Lob für die Probierstationen der Handwerksbetriebe, Kritik am Ton in der Halle. 41 Betriebe wollen wiederkommen. Beschluss: jährlich, nächstes Mal zwei Tage.
vor 410 Tagen | 16:00 | Busse zur Frühschicht | Hydrovant Pumpentechnik, Kantine | Hydrovant Pumpentechnik GmbH
  Wer um 5:45 Uhr am Nordring sein muss, kommt ohne Auto nicht hin. Die Verkehrsbetriebe prüfen eine Fahrt der Linie 7 um 5:20 Uhr; die Betriebe liefern bis in drei Wochen Wohnorte (nur Postleitzahlen) und Schichtzeiten.
vor 333 Tagen | 16:00 | Rückkehrer ansprechen | Elektro Sievering, Gewerbegebiet Westkreuz | Elektro Sievering GmbH
  Idee „Heimspiel“: ein Nachmittag an einem Brückentag, an dem Betriebe mit Leuten sprechen, die zum Studieren weggezogen und gerade zu Besuch sind. Elf Betriebe machen mit. Die Werbegemeinschaft stellt den Raum.
vor 249 Tagen | 15:30 | Linie 7: erste Zahlen, „Heimspiel“: Rückblick | Bildungswerk Werkbank, Halle B | Bildungswerk Werkbank gGmbH
  Die Frühfahrt der Linie 7 nutzen im Mittel 34 Personen; die Verkehrsbetriebe führen sie weiter. „Heimspiel“: 87 Gäste, fünf Einstellungen gemeldet (Angabe der Betriebe, nicht geprüft).
vor 165 Tagen | 16:00 | Teilzeitausbildung und Kinderbetreuung | Pflegedienst Auenherz, Schulungsraum | Pflegedienst Auenherz gGmbH
  Frau Schwertfeger stellt zwei Auszubildende in Teilzeit vor. Offene Frage ist die Betreuung vor 7 Uhr. Die Rappelkiste gGmbH prüft eine Frühgruppe, wenn mindestens acht Plätze von Betrieben zugesagt werden.

  - Bedarf abfragen: Wirtschaftsförderung
  - Rechenbeispiel für Betriebe: Frau Gehrmann
vor 82 Tagen | 16:00 | Was die Betriebe vom Leitbild erwarten | Bäckerei Weißgerber, Backstube am Alten Markt | Bäckerei Weißgerber KG
  Ein kurzes, ehrliches Leitbild soll her: eine Seite, fünf Zusagen. Frau Holtkötter und Herr Henneberg schreiben einen Entwurf. Frühgruppe: sechs von acht Plätzen sind zugesagt.
nächste Woche | 16:00 | Leitbild: Beratung des Entwurfs, Stand der Frühgruppe | Nordlinde Logistik, Besucherzentrum | Nordlinde Logistik SE

## Arbeitskreis Hafen und Logistik
vor 690 Tagen | 09:00 | Schleusenzeiten und Niedrigwasser | Hafenbetriebe Lindenhafen, Leitstand | Hafenbetriebe Lindenhafen AöR
  Im vergangenen Sommer fuhren Schiffe an 41 Tagen mit halber Ladung. Die Hafenbetriebe melden künftig drei Tage vorher, wenn die Tauchtiefe unter 2,40 m fällt. Herr Brodersen bittet um einen zweiten Warteplatz vor der Schleuse.
vor 560 Tagen | 09:00 | Nachtverkehr auf dem Hafenring | Nordlinde Logistik, Besucherzentrum | Nordlinde Logistik SE
  Anwohnerinnen und Anwohner der Kesselstraße klagen über Lkw zwischen 22 und 5 Uhr. Vorschlag: Führung über die Terminalstraße, Tempo 30 nachts. Nordlinde und Kaczmarek stellen ihre Fahrer freiwillig um; nach drei Monaten wird gezählt.
vor 430 Tagen | 09:00 | Zählung Nachtverkehr, Fläche am Stichkanal | Hafenumschlag Stichkanal, Büroturm | Hafenumschlag Stichkanal GmbH
  Ergebnis der Zählung: in der Kesselstraße noch 9 statt 37 Lkw je Nacht. Die Brache am Stichkanal (2,3 ha, Altlasten am Westrand) wird untersucht; vier Betriebe melden Interesse an, zusammen rund 4 ha.
vor 305 Tagen | 09:00 | Altlasten am Stichkanal: Gutachten | Institut für Binnenhafen-Logistik, Seminarraum | Institut für Binnenhafen-Logistik e. V.
  Das Gutachten hält den östlichen Teil (1,4 ha) für sofort bebaubar. Für den Westrand rechnet es mit rund 1,1 Mio. Euro. Beschluss bei zwei Enthaltungen: Vergabe des östlichen Teils an Betriebe, die Wasser- oder Gleisanschluss nutzen.
vor 178 Tagen | 09:00 | Gleisanschluss Industriehafen | Lindenhafener Kranbau, Halle 4 | Lindenhafener Kranbau GmbH
  Das Anschlussgleis kann nur mit 10 km/h befahren werden. Drei Betriebe sagen zusammen 180 Wagen im Jahr zu, das Institut rechnet die Förderfähigkeit. Landstrom für Liegeplätze 3 und 4 ist beantragt.
vor 61 Tagen | 09:00 | Vergabe der Fläche am Stichkanal, Landstrom | Öztürk Lebensmittel-Großhandel, Besprechungsraum | Öztürk Lebensmittel-Großhandel GmbH
  Öztürk und Containerdepot Blaue Box haben Unterlagen eingereicht, Nordlinde zieht zurück. Entscheidung der Hafenbetriebe in acht Wochen. Landstrom: Bewilligung liegt vor, Baubeginn nach der Hochwasserzeit.
in 12 Tagen | 09:00 | Stichkanal: Entscheidung, Gleisanschluss: Förderantrag | Hafenbetriebe Lindenhafen, Leitstand | Hafenbetriebe Lindenhafen AöR

## Allianz Klimaneutrales Gewerbe
vor 604 Tagen | 14:00 | Abwärme aus dem Chemiepark | Aurelith Chemie, Werkleitung | Aurelith Chemie AG
  Aurelith und Klarsicht geben zusammen rund 38 GWh Wärme im Jahr an die Luft ab. Die Stadtwerke könnten etwa ein Drittel davon ins Netz nehmen. Nächster Schritt: Messung über einen Winter.
vor 480 Tagen | 14:00 | Solardächer: wer hat, wer will | Elektrotechnik Yıldırım, Werkstatt | Elektrotechnik Yıldırım e. K.
  Dachkataster der Stadt zeigt 21 Hallen mit mehr als 2.000 m² geeigneter Fläche. Häufigstes Hindernis ist die Statik, zweithäufigstes das Mietverhältnis. Muster für einen Dachnutzungsvertrag kommt von den Stadtwerken.
vor 371 Tagen | 14:00 | Neuer Zuschnitt: von der Effizienz zur Klimaneutralität | Hochschule Lindenhafen, Forum | Hochschule Lindenhafen
  Der Rat hat das Thema erweitert. Die Allianz nimmt Wasserstoff und Lieferketten hinzu und lädt das Wasserstoffwerk Auenfeld ein. Ziel bleibt: je Jahr drei Vorhaben, die ohne die Allianz nicht zustande kämen.
vor 262 Tagen | 14:00 | Messwinter: was die Abwärme hergibt | Folienwerk Klarsicht, Schulungsraum | Folienwerk Klarsicht GmbH & Co. KG
  Gemessen: 11,6 GWh nutzbar, mit Spitzen, wenn niemand heizt. Ohne Speicher rechnet es sich nicht, mit Speicher knapp. Die Hochschule betreut dazu eine Abschlussarbeit.
vor 150 Tagen | 14:00 | Wasserstoff: wer könnte abnehmen | Wasserstoffwerk Auenfeld, Leitwarte | Wasserstoffwerk Auenfeld GmbH
  Frau Dr. Holzapfel rechnet ab dem übernächsten Jahr mit 900 Tonnen. Ziegelwerk und Gießerei prüfen Mischbetrieb, Verkehrsbetriebe denken an zwei Busse. Förderaufruf des Landes läuft noch zehn Wochen; gemeinsame Skizze wird eingereicht.
vor 44 Tagen | 14:00 | Förderskizze Wasserstoff, Dachnutzungsverträge | Stadtwerke Lindenhafen, Leitstelle | Stadtwerke Lindenhafen GmbH
  Skizze ist fristgerecht eingereicht (fünf Partner, 6,2 Mio. Euro). Drei Dachnutzungsverträge sind unterschrieben, zwei weitere hängen an der Statik. Wärmespeicher: Die Stadtwerke legen im nächsten Quartal eine Variante vor.
in 33 Tagen | 14:00 | Wärmespeicher: Variante der Stadtwerke | Ziegelwerk Steinau, Brennerei | Ziegelwerk Steinau GmbH

## Runder Tisch Innenstadt
vor 700 Tagen | 19:00 | Leerstand in der Krämerstraße | Modehaus Kranz & Döring, Obergeschoss | Modehaus Kranz & Döring KG
  Sieben von 41 Ladenlokalen stehen leer. Zwei Eigentümer sind bereit, für ein Jahr zur halben Miete an Gründerinnen und Gründer abzugeben. Das Stadtmarketing vermittelt, die Sparkasse stellt eine Musterkalkulation.
vor 585 Tagen | 19:00 | Außengastronomie: Regeln, die man versteht | Café Sahnehaube | Café Sahnehaube GmbH
  Das Ordnungsamt stellt ein Merkblatt von einer Seite vor. Wunsch: Genehmigung für die ganze Saison statt monatlich. Herr Hagedorn bittet, Windschutz am Wasser anders zu behandeln als in der Altstadt.
vor 467 Tagen | 19:00 | Lichterwochen: Finanzierung | Sparkasse Lindenhafen, Kundenhalle | Sparkasse Lindenhafen
  Von 38.000 Euro fehlen 9.000. Die Vermieter in der Langen Reihe geben zum ersten Mal etwas dazu. Beschluss: kleiner anfangen, dafür bis in die Fischergasse.
vor 352 Tagen | 19:00 | Baustelle Salzstraße | Werbegemeinschaft Altstadt, Geschäftsstelle | Werbegemeinschaft Altstadt e. V.
  Die Sperrung dauert sieben statt vier Monate. Betriebe berichten von einem Viertel weniger Umsatz. Vorschläge: Hinweisschilder, Lieferzone in der Fischergasse, wöchentliche Nachricht vom Bauamt.
vor 231 Tagen | 19:00 | Verkaufsoffene Sonntage | Lindenhafen Marketing, Salzstraße | Lindenhafen Marketing GmbH
  Kleine Runde, wenig Einigkeit. Zwei Sonntage statt vier, beide an ein Fest gebunden. Mehrere Mitglieder hatten abgesagt; es soll nach dem Grund gefragt werden.
vor 113 Tagen | 19:00 | Wie weiter mit dem Runden Tisch? | Werbegemeinschaft Altstadt, Geschäftsstelle | Werbegemeinschaft Altstadt e. V.
  Rückmeldung der Betriebe: abends nach 19 Uhr geht es nicht mehr, zu viele Runden mit denselben Leuten, zu wenig Ergebnis. Vorschlag: morgens 8 Uhr, höchstens eine Stunde, nur mit Beschlussvorlage.
vor 30 Tagen | 08:00 | Erster Morgentermin: Zwischennutzung und Termine | Buchhandlung Seitenwind | Buchhandlung Seitenwind e. K.
  Kurze Runde, aber ein Ergebnis: Für das Ladenlokal Krämerstraße 14 gibt es eine Zwischennutzerin. Wer fehlt, wird einzeln besucht, bevor wir wieder einladen.

## Zukunftswerkstatt Mittelstand
vor 602 Tagen | 18:00 | Nachfolge: Was mein Vater mir nicht erzählt hat | Kesselschmiede Uphoff, Lehrwerkstatt | Kesselschmiede Uphoff GmbH & Co. KG
  Frau Uphoff schildert zwei Jahre Übergang, mit allem, was schiefging. Frau Zielińska (HWK) erklärt, was eine Bewertung leistet und was nicht. Sieben Fragen sind offen geblieben und kommen auf die Liste.
vor 468 Tagen | 18:00 | Hochschule und Betrieb: vom Anruf zur Abschlussarbeit | Technologie- und Gründerzentrum Campus Ost | Technologie- und Gründerzentrum Campus Ost GmbH
  Frau Kowalewska zeigt, wie aus einer Frage ein Vorhaben wird. Drei Betriebe melden Themen an: Wärmebild an Getrieben, Auftragsplanung in der Tischlerei, Prüfbericht per Sprache.
vor 340 Tagen | 18:00 | Angebote schreiben mit künstlicher Intelligenz | Quellwerft Software, Werkraum | Quellwerft Software GmbH
  Vier Betriebe haben dieselbe Anfrage mit und ohne Werkzeug beantwortet. Zeitgewinn etwa ein Drittel, dafür zwei erfundene Maße. Einigkeit: gut für den ersten Entwurf, nie ohne Gegenlesen. Muster für eine Betriebsanweisung wird verteilt.
vor 211 Tagen | 18:00 | Gute Leute, keine Meister: Betriebe ohne Nachfolge | Handwerkskammer Auenland, Raum Esse | Handwerkskammer Auenland
  In den nächsten fünf Jahren suchen nach Schätzung der HWK rund 60 Handwerksbetriebe in Lindenhafen jemanden. Idee: zwei Betriebe gleichen Gewerks früh zusammenbringen. Frau Holtkötter und Frau Aydın beschreiben, wie das rechnerisch geht.
vor 92 Tagen | 18:00 | IT-Sicherheit: der Montag nach dem Angriff | Getriebebau Radwerk, Kantine | Getriebebau Radwerk GmbH
  Frau Dombrowski erzählt, wie der Betrieb vier Tage mit Papier lief. Was half: ausgedruckte Telefonliste, eine Sicherung außer Haus, ein Anruf am Sonntag. Die Gruppe stellt eine Liste für die erste Stunde zusammen.
in 19 Tagen | 18:00 | Die erste Stunde: Notfallblatt für kleine Betriebe | Steuerberatung Brömmelkamp & Aydın | Steuerberatung Brömmelkamp & Aydın PartG mbB

## Arbeitskreis Gesundheitswirtschaft
vor 705 Tagen | 15:00 | Parken, Bus, Rad: Wege zur Klinik | Klinikum Lindenhafen, Konferenzraum 1 | Klinikum Lindenhafen gGmbH
  Der Parkplatz reicht nicht, der letzte Bus fährt vor Ende der Spätschicht. Klinik und Rehaklinik stellen einen gemeinsamen Antrag auf ein Jobticket.
vor 590 Tagen | 15:00 | Pflegeausbildung: ein Träger oder drei | Rehaklinik Auenblick, Saal | Rehaklinik Auenblick GmbH
  Das Land prüft, die drei Pflegeschulen zusammenzulegen. Die Häuser sind sich nicht einig. Man vertagt sich, bis die Zahlen vorliegen.
vor 474 Tagen | 15:00 | Stand Pflegeschulen, Wohnen für Pflegekräfte | Klinikum Lindenhafen, Konferenzraum 1 | Klinikum Lindenhafen gGmbH
  Noch keine Entscheidung des Landes. Wohnen wird im Netzwerk Fachkräfte mitbehandelt, damit nicht zwei Runden dasselbe tun. Der Arbeitskreis ruht bis zur Entscheidung.

## Projektgruppe Glasfaser in Gewerbegebieten
vor 720 Tagen | 10:00 | Bauabschnitt Westkreuz: Zeitplan | Systemhaus Knotenpunkt, Serverraum | Systemhaus Knotenpunkt GmbH
  Baubeginn im Frühjahr, 62 von 88 Betrieben haben unterschrieben. Kabelbau Nordwind bittet um eine Ansprechperson je Straße.
vor 655 Tagen | 10:00 | Ärger am Rangierweg | Gewerbegebiet Westkreuz, Baubüro
  Zwei Zufahrten waren ohne Ankündigung gesperrt. Künftig Zettel drei Werktage vorher und eine Handynummer am Bauzaun. Haverbeck bessert die Borde nach.
vor 577 Tagen | 10:00 | Bauabschnitt Ziegelei: Anschlussquote | Straßen- und Tiefbau Haverbeck, Bauhof | Straßen- und Tiefbau Haverbeck GmbH & Co. KG
  In der Ziegelei fehlen noch neun Unterschriften bis zur Quote. Die Wirtschaftsförderung ruft die Betriebe einzeln an.
vor 498 Tagen | 10:00 | Abschluss: Alle drei Gebiete am Netz | Stadtwerke Lindenhafen, Leitstelle | Stadtwerke Lindenhafen GmbH
  214 Betriebe sind angeschlossen, Restarbeiten an vier Häusern laufen. Die Gruppe hat ihr Ziel erreicht und löst sich auf. Was gut lief, steht auf einer Seite für das nächste Vorhaben.

# Offene Aufgaben und Zusagen
// fällig: when it is due. notiert: when it was written down. seit: since when somebody is waited for, or it was handed over.
// Eingang: when the other office confirmed the receipt. Rückmeldung: by when the company hears back. alle: in which rhythm it comes again.
fällig | Art | notiert | Betrieb | Titel | wartet auf | übergeben an | seit | Eingang | Rückmeldung | alle
vor 9 Tagen | Zusage | vor 52 Tagen | Spedition Kaczmarek & Söhne GmbH | Termin für den Netzanschluss Güterstraße nachfassen | Stadtwerke, Netzplanung | - | vor 13 Tagen | - | vor 4 Tagen
  Zweite Nachfrage. Stadtwerke hatten Antwort bis Monatsmitte zugesagt.
vor 5 Tagen | Zusage | vor 38 Tagen | Lindenhafener Kranbau GmbH | Beleuchtung am Gehweg Stichkanal: Antwort des Tiefbauamts weitergeben | - | Tiefbauamt | vor 20 Tagen | vor 17 Tagen | vor 1 Tag
vor 2 Tagen | Zusage | vor 16 Tagen | Aurelith Chemie AG | Aussage der Stadtwerke zum Netzanschluss schriftlich besorgen | Stadtwerke, Netzplanung | - | vor 6 Tagen | - | in 3 Tagen
  Herr Dr. Thielemann braucht sie für den Vorstand.
vor 1 Tag | Zusage | vor 9 Tagen | Öztürk Lebensmittel-Großhandel GmbH | Stand der Vergabe am Stichkanal erfragen und Frau Öztürk zurückrufen
vor 14 Tagen | Aufgabe | vor 70 Tagen | Unverpackt Lindenhafen eG | Nach den Halbjahreszahlen fragen
vor 6 Tagen | Aufgabe | vor 28 Tagen | - | Runder Tisch Innenstadt: wer fehlte, einzeln anrufen
  Herr Döring, Frau Wegmann, Herr Sohlmann. Gründe festhalten.
vor 3 Tagen | Aufgabe | vor 27 Tagen | Modehaus Kranz & Döring KG | Bauvoranfrage: Eingang bei der Bauaufsicht bestätigen lassen | - | Bauaufsicht | vor 9 Tagen
vor 1 Tag | Aufgabe | vor 12 Tagen | - | Quartalszahlen der Besuche für den Ausschuss prüfen | - | - | - | - | - | 3 Monate
heute | Zusage | vor 31 Tagen | Hof Möllenkamp GbR | Wegweiser am Radweg: Rückmeldung des Grünflächenamts geben | - | Grünflächenamt | vor 12 Tagen | - | heute
heute | Zusage | vor 19 Tagen | Pflegedienst Auenherz gGmbH | Termin zu Ladepunkten mit Pflegetarif vorschlagen
  Stadtwerke und Pflegedienst an einen Tisch.
heute | Aufgabe | vor 20 Tagen | - | Netzwerk Fachkräfte: Einladung und Unterlagen verschicken
  Sieben Tage vor der Sitzung. Entwurf des Leitbilds beilegen.
heute | Aufgabe | vor 14 Tagen | Hydrovant Pumpentechnik GmbH | Stichworte für das Grußwort zur Einweihung liefern
in 1 Tag | Zusage | vor 21 Tagen | Robotik Greifswerk GmbH | Mietstaffel Zum Drehwerk beim Vermieter nachhören | Frau Lührs, Vermieterin | - | vor 5 Tagen | - | in 4 Tagen
in 1 Tag | Aufgabe | vor 15 Tagen | Callcenter Freizeichen GmbH | Vermittlungsstand bei Arbeitsagentur und Klinikum abfragen
in 2 Tagen | Zusage | vor 25 Tagen | Kaffeerösterei Bohnenspeicher GmbH | Entscheidung zur Sondernutzung Kaistraße mitteilen | - | Ordnungsamt | vor 1 Tag | - | in 6 Tagen
in 2 Tagen | Aufgabe | vor 6 Tagen | - | Arbeitskreis Hafen: Tagesordnung mit Herrn Windhorst abstimmen | - | - | - | - | - | 8 Wochen
in 3 Tagen | Zusage | vor 18 Tagen | Kindertagesstätten Rappelkiste gGmbH | Stand der Betriebserlaubnis für die Frühgruppe weitergeben | Jugendamt | - | vor 8 Tagen | - | in 5 Tagen
in 4 Tagen | Zusage | vor 11 Tagen | Häusliche Pflege Güneş & Partner GbR | Schlüsselübergabe Stadtteilbüro klären
in 5 Tagen | Aufgabe | vor 30 Tagen | Möbel Wohnwelt Tegtmeyer GmbH & Co. KG | Befreiung vom Bebauungsplan: Stellungnahme der Stadtplanung lesen | Stadtplanung | - | vor 16 Tagen
in 6 Tagen | Aufgabe | vor 10 Tagen | - | Förderskizze Wasserstoff: Rückfragen des Landes sammeln
in 6 Tagen | Zusage | vor 8 Tagen | KI-Labor Denkzettel UG (haftungsbeschränkt) | Gesprächstermin mit dem Klinikum bestätigen
in 9 Tagen | Zusage | vor 14 Tagen | Gemüsebau Erdenglück GbR | Auskunft zur Förderung der Waschhalle geben | - | - | - | - | in 9 Tagen
in 11 Tagen | Aufgabe | vor 5 Tagen | Brauhaus Zur Alten Schleuse GmbH | Merkblatt Außengastronomie auf Verständlichkeit lesen lassen
in 13 Tagen | Zusage | vor 7 Tagen | Transporte Țăranu e. K. | Pachtpreis für den gemeinsamen Lkw-Hof erfragen | - | Liegenschaftsamt | vor 6 Tagen | vor 5 Tagen | in 15 Tagen
in 16 Tagen | Aufgabe | vor 22 Tagen | - | Zukunftswerkstatt: Notfallblatt in den Druck geben
in 20 Tagen | Zusage | vor 13 Tagen | Lindenhafener Lagerhaus AG | Ergebnis der Statikprüfung am Silo erfragen und weitergeben
in 24 Tagen | Aufgabe | vor 4 Tagen | - | Ausbildungsmesse: Betriebe unter 20 Beschäftigten anschreiben
in 30 Tagen | Zusage | vor 10 Tagen | Fahrgastschifffahrt Auenperle GmbH | Termin für den Stromanschluss am Steg nennen
in 34 Tagen | Aufgabe | vor 3 Tagen | Steuerberatung Brömmelkamp & Aydın PartG mbB | Sprechstunde Nachfolge: Probelauf für drei Monate vorbereiten
in 41 Tagen | Zusage | vor 40 Tagen | Verlag Lindenblatt GmbH | Zehn Familienbetriebe für die Serie vorschlagen
in 56 Tagen | Aufgabe | vor 9 Tagen | - | Besuchsplan für das nächste Quartal: Südvorstadt und Övelgrund stärken | - | - | - | - | - | 3 Monate
in 75 Tagen | Aufgabe | vor 199 Tagen | Hydrovant Pumpentechnik GmbH | Mietvertrag der Außenhalle: Verlängerung ansprechen
- | Aufgabe | vor 48 Tagen | - | Idee prüfen: monatlicher Sprechtag der Bauaufsicht für Umnutzungen
- | Aufgabe | vor 90 Tagen | Glaserei Lichtblick e. K. | Beobachten: Nachfolge, nicht von uns aus ansprechen
- | Aufgabe | vor 33 Tagen | Volkshochschule Lindenhafen | Kurs „Ausbilden für Kleinbetriebe“ anregen

# Vereinbarte Besuche
// The first four belong to whoever works at this workstation.
Tag | Stand | Betrieb | Betreff | Uhr | Minuten
heute | vorbereitet | Häusliche Pflege Güneş & Partner GbR | Angehörigengruppe: Raum ansehen | 14:00 | 60
  Treffpunkt Stadtteilbüro Nordmarkt. Frau Güneş bringt zwei Angehörige mit.
in 1 Tag | vorbereitet | Schaltwerk Brandhorst GmbH | Zweite Halle: Stand der Suche | 10:00 | 90
  Mitbringen: drei Angebote mit Krananlage. Offene Frage: Kauf oder Miete?
in 2 Tagen | vorbereitet | Café Sahnehaube GmbH | Warum keine Runden Tische mehr? | 08:30 | 45
  Zuhören. Morgentermin erklären, nicht überreden.
in 5 Tagen | vorbereitet | Armaturenfabrik Seegers GmbH | Gemeinsames Lager mit Muffe & Flansch | 09:30 | 120
  Letzter Besuch liegt lange zurück. Fünf harte Fragen nicht vergessen.
in 7 Tagen | geplant | Blankmann Gebäudedienste GmbH | Tagreinigung in Schulen: Bilanz | 13:00 | 60
in 8 Tagen | geplant | Rehaklinik Auenblick GmbH | Jobticket und Spätbus | 11:00 | 90
  Herr Rosendahl (Verkehrsbetriebe) kommt dazu.
in 12 Tagen | geplant | Barbershop Karadağ | Erstbesuch: kleiner Betrieb, nie besucht | 15:30 | 30
  Ausbildung im Friseurhandwerk ansprechen.
in 14 Tagen | geplant | Landhandel Kornblüte eG | Waage am Anger und Zukunft des Lagers | 10:30 | 60
in 19 Tagen | geplant | Lindenhafener Wohnungsgenossenschaft eG | Kleine Wohnungen: zweiter Bauabschnitt | 14:30 | 60
in 26 Tagen | geplant | Spargelhof Sandmann GmbH | Nachnutzung der Unterkünfte | 09:00 | 60
in 33 Tagen | geplant | Nachfolgeberatung Brückner | Kennenlernen | 16:00 | 45
vor 410 Tagen | abgesagt | Papierveredelung Büttenau GmbH | Erstbesuch | 10:00 | 60
  Abgesagt: Betriebsversammlung. Neuer Termin wurde nicht gefunden.
vor 205 Tagen | abgesagt | Personaldienst Anpack GmbH | Folgebesuch | 11:30 | 45
  Abgesagt wegen Krankheit.
vor 66 Tagen | abgesagt | Hotel Zum Goldenen Lot e. K. | Nachfolge und Brandschutz | 15:00 | 60
  Herr Lothmann hat am Vorabend abgesagt, er meldet sich.

# Gewerbemeldungen
// What the trade office was told of companies that the office knows. Monate: before the present one; Anderer Ort: where from or to.
Betrieb | Meldung | Art | Monate | Anderer Ort
Papierveredelung Büttenau GmbH | Tätigkeit geändert | Betrieb | 9
Antiquariat Eselsohr | Aufgabe | Kleingewerbe | 8
Optik Brennweite GmbH | Fortzug | Betrieb | 3 | Neuwerk
Bäckerei Weißgerber KG | Gründung | Zweigstelle | 14
Bäckerei Weißgerber KG | Aufgabe | Zweigstelle | 1
Modehaus Kranz & Döring KG | Übergabe | Betrieb | 1
Modehaus Kranz & Döring KG | Übernahme | Betrieb | 1
Druckerei Setzkasten GmbH | Tätigkeit erweitert | Betrieb | 2
Café Sahnehaube GmbH | Aufgabe | Zweigstelle | 1
Hotel Speicher Sieben GmbH | Gesellschafter aus | Betrieb | 5
Spedition Kaczmarek & Söhne GmbH | Gründung | Zweigstelle | 0
Beweglin Medizintechnik GmbH | Gründung | Betrieb | 16
Wasserstoffwerk Auenfeld GmbH | Gründung | Betrieb | 19
Batteriesysteme Zellenreich GmbH | Gründung | Betrieb | 23
Kälte-Klima Vollrath UG (haftungsbeschränkt) | Gründung | Betrieb | 21
Kurierdienst Lastenradler UG (haftungsbeschränkt) | Gründung | Betrieb | 14
Café Lesezeichen UG (haftungsbeschränkt) | Gründung | Betrieb | 11
Hafenbar Backbord GbR | Gründung | Betrieb | 20
KI-Labor Denkzettel UG (haftungsbeschränkt) | Gründung | Betrieb | 9
Spieleschmiede Zweiwürfel GmbH | Gründung | Betrieb | 18
Spieleschmiede Zweiwürfel GmbH | Umzug | Betrieb | 1 | Forschungsring 52
Coworking Kaiplatz GmbH | Gründung | Betrieb | 15
Onlinehandel Kistenweise GmbH | Zuzug | Betrieb | 22 | Neuwerk
Lindenhafener Kranbau GmbH | Gründung | Zweigstelle | 1

# Meldungen im Monat
// How many there are in a usual month, of businesses that the office does not know.
Meldung | Art | Zahl
Gründung | Betrieb | 4
Gründung | Zweigstelle | 1
Gründung | Kleingewerbe | 9
Gründung | Nebenerwerb | 12
Gründung | unbekannt | 1
Zuzug | Betrieb | 1
Zuzug | Kleingewerbe | 2
Übernahme | Betrieb | 1
Übernahme | Kleingewerbe | 1
Gesellschafter ein | Betrieb | 1
Umzug | Betrieb | 1
Umzug | Kleingewerbe | 3
Umzug | Nebenerwerb | 1
Tätigkeit erweitert | Betrieb | 1
Tätigkeit erweitert | Kleingewerbe | 2
Tätigkeit geändert | Nebenerwerb | 1
Übergabe | Betrieb | 1
Übergabe | Kleingewerbe | 1
Fortzug | Betrieb | 1
Fortzug | Kleingewerbe | 2
Aufgabe | Betrieb | 3
Aufgabe | Kleingewerbe | 7
Aufgabe | Nebenerwerb | 6
Abmeldung | Kleingewerbe | 1

# Gewerbe
// What such businesses do. klein, groß: what one is called that bears the name {N}, as a sole trader and as a company.
Tätigkeit | WZ 2008 | klein | groß
Hausmeisterdienste, Garten- und Objektpflege | 81.10.0 | Hausmeisterdienst {N} | {N} Objektservice GmbH
Kosmetik und Fußpflege | 96.02.2 | Kosmetik {N} | Kosmetikinstitut {N} UG (haftungsbeschränkt)
Einzelhandel über das Internet mit Bekleidung | 47.91.1 | Onlineshop {N} | {N} Textil GmbH
Montage von Photovoltaikanlagen | 43.21.0 | Solarmontage {N} | {N} Energietechnik GmbH
Webseiten, Grafik und Fotografie | 74.10.2 | Gestaltung {N} | Studio {N} GmbH
Programmierung und Beratung | 62.01.9 | IT-Beratung {N} | {N} Systems GmbH
Trockenbau und Innenausbau | 43.31.0 | Trockenbau {N} | {N} Ausbau GmbH
Imbiss mit Lieferdienst | 56.10.3 | Imbiss {N} | {N} Gastronomie GmbH
Nachhilfe und Sprachkurse | 85.59.9 | Lernstube {N} | Lernzentrum {N} gGmbH
Vermittlung von Versicherungen | 66.22.0 | Versicherungsagentur {N} | {N} Finanzkontor GmbH
Kurier- und Paketfahrten | 53.20.0 | Kurierfahrten {N} | {N} Logistik GmbH
Friseurhandwerk | 96.02.1 | Friseursalon {N} | {N} Friseure GmbH
Personal Training und Kurse | 93.13.0 | Training {N} | Sportwerk {N} GmbH
Gebäudereinigung | 81.21.0 | Reinigung {N} | {N} Gebäudedienste GmbH
Handel mit gebrauchten Kraftfahrzeugen | 45.11.0 | Autohandel {N} | Autohaus {N} GmbH
Handgefertigter Schmuck | 32.12.0 | Schmuckwerkstatt {N} | Goldschmiede {N} GmbH
Unternehmensberatung | 70.22.0 | Beratung {N} | {N} & Partner GmbH
Tischlerarbeiten, Möbel nach Maß | 31.09.9 | Tischlerei {N} | {N} Möbelbau GmbH
Ferienwohnung | 55.20.4 | Ferienwohnung {N} | {N} Gästehäuser GmbH
Veranstaltungstechnik | 90.02.0 | Tontechnik {N} | {N} Veranstaltungen GmbH
Betreuung im Haushalt | 88.10.1 | Alltagshilfe {N} | Pflegedienst {N} GmbH
Reparatur von Fahrrädern | 95.29.0 | Radwerkstatt {N} | Zweirad {N} GmbH
Verwaltung eigener Immobilien | 68.20.1 | Vermietung {N} | {N} Immobilien GmbH
Garten- und Landschaftsbau | 81.30.1 | Gartenpflege {N} | {N} Gartenbau GmbH
Metallbau und Schweißarbeiten | 25.11.0 | Schlosserei {N} | {N} Metallbau GmbH

# Nachnamen
// What sole traders are called.
Name
Ahlers
Albayrak
Behnke
Bielefeldt
Boysen
Bremer
Çelik
Cordes
Diekmann
Doğan
Eggers
Engelke
Fehrs
Feddersen
Gerdes
Grabowski
Hagedorn
Hinrichs
Ilić
Jürgens
Kaminski
Kohnert
Kovačević
Lüders
Lohmann
Maaß
Marquardt
Nazari
Nissen
Oltmanns
Özkan
Peters
Petrović
Quast
Rahmani
Reimers
Rohde
Schuldt
Sievers
Stahmer
Stöver
Tietjen
Ulrichs
Vogt
Voigt
Wendt
Wiebe
Yılmaz
Zander
Ziegert
`
