/** Manufacturing; columns as in `table.ts`. */
export const industry = `
Hydrovant Pumpentechnik GmbH | 28.13.0 | 212 | 1949 | nordring | Frau Dr. Carola Wessendorp, Geschäftsführerin; Herr Matthias Rohde, Leiter Produktion; Frau Neslihan Aksoy, Personalleiterin
Kesselschmiede Uphoff GmbH & Co. KG | 25.29.0 | 96 | 1911 | nordstadt | Frau Johanna Uphoff, Geschäftsführerin; Herr Heinrich Uphoff, Gesellschafter
Aurelith Chemie AG | 20.14.0 | 640 | 1924 | chemiepark | Herr Dr. Alexander Thielemann, Werkleiter; Frau Dr. Ilka Sonnabend, Leiterin Umwelt und Genehmigungen; Herr Benedikt Overbeck, Leiter Ausbildung
Präzisionsteile Averdiek GmbH | 25.62.0 | 128 | 1978 | nordring | Herr Jost Averdiek, Geschäftsführer; Frau Melanie Kubitza, Kaufmännische Leiterin
Ziegelwerk Steinau GmbH | 23.32.0 | 63 | 1896 | ziegelei | Herr Gunnar Ehmke, Geschäftsführer
Lindenhafener Kranbau GmbH | 28.22.0 | 318 | 1921 | industriehafen | Herr Ulrich Stratkötter, Geschäftsführer; Frau Dr. Verena Kalisch, Leiterin Entwicklung; Herr Sascha Prokop, Betriebsratsvorsitzender
Getriebebau Radwerk GmbH | 28.15.0 | 147 | 1953 | nordring | Frau Regina Dombrowski, Geschäftsführerin; Herr Philipp Löwenhaupt, Leiter Vertrieb
Gießerei Nordglut GmbH | 24.51.0 | 84 | 1908 | nordstadt | Herr Bernd Kassebaum, Geschäftsführer
Härterei und Oberflächentechnik Voßberg GmbH | 25.61.0 | 39 | 1987 | nordring | Frau Anja Voßberg, Geschäftsführerin
Stanzwerk Möhlmann GmbH & Co. KG | 25.50.4 | 71 | 1964 | nordring | Herr Reinhard Möhlmann, Geschäftsführer
Federn und Draht Quast GmbH | 25.93.0 | 27 | 1929 | nordstadt | Frau Susanne Quast, Geschäftsführerin
Werkzeugbau Kleinhenz GmbH | 25.73.5 | 36 | 1990 | nordring | Herr Rüdiger Kleinhenz, Geschäftsführer
Armaturenfabrik Seegers GmbH | 28.14.0 | 109 | 1938 | industriehafen | Herr Dr. Klaus-Peter Seegers, Geschäftsführer; Frau Ljiljana Kovačević, Leiterin Einkauf
Antriebstechnik Lindholz GmbH | 27.11.0 | 52 | 1997 | lindholz | Herr Thorben Ahlers, Geschäftsführer
Schaltwerk Brandhorst GmbH | 27.12.0 | 88 | 1973 | westkreuz | Frau Petra Brandhorst, Geschäftsführerin; Herr Ole Jürgensen, Leiter Technik
Leiterplatten Mikrolin GmbH | 26.12.0 | 46 | 2000 | campus | Herr Dr. Quang Minh Trần, Geschäftsführer
Messtechnik Feinspur GmbH | 26.51.1 | 33 | 2008 | campus | Frau Dr. Åsa Lindqvist, Geschäftsführerin
Beweglin Medizintechnik GmbH | 32.50.1 | 29 | -16 | campus | Herr Dr. Florian Ettlinger, Geschäftsführer; Frau Kavita Iyengar, Leiterin Qualität
Optik Brennweite GmbH | 26.70.0 | 24 | 1996 | campus | Herr Gerold Haase, Geschäftsführer
Kunststoffwerk Perlitz GmbH | 22.29.0 | 119 | 1962 | westkreuz | Herr Andreas Perlitz, Geschäftsführer; Frau Monika Strothmann, Personalleiterin
Folienwerk Klarsicht GmbH & Co. KG | 22.21.0 | 157 | 1985 | chemiepark | Herr Oliver Zschoche, Werkleiter; Frau Dr. Ramona Bittner, Leiterin Energie und Umwelt
Verpackungen Kartonek GmbH | 17.21.0 | 93 | 1971 | westkreuz | Herr Zbigniew Kartonek, Geschäftsführer
Papierveredelung Büttenau GmbH | 17.12.0 | ? | 1889 | muehlenviertel | Herr Wilfried Bentlage, Betriebsleiter
Lackfabrik Chroma Nord GmbH | 20.30.0 | 54 | 1956 | chemiepark | Frau Dr. Stefanie Morgenroth, Geschäftsführerin
Klebstoffwerk Haftgrund GmbH | 20.52.0 | 44 | 1982 | chemiepark | Herr Dr. Jürgen Tiedtke, Geschäftsführer
Wasserstoffwerk Auenfeld GmbH | 20.11.0 | 12 | -19 | chemiepark | Frau Dr. Maren Holzapfel, Geschäftsführerin
Salbenmanufaktur Arnika GmbH | 21.20.0 | 31 | 1931 | suedvorstadt | Frau Dr. Gesine Paulmann, Geschäftsführerin
Lindholzer Brunnen Getränke GmbH | 11.07.0 | 68 | 1934 | auenfeld | Herr Eckhard Spannuth, Geschäftsführer
Lindenhafener Privatbrauerei Zum Anker GmbH & Co. KG | 11.05.0 | 57 | 1872 | hafen | Herr Theodor Ankermann, Geschäftsführer; Frau Lena Ankermann, Braumeisterin
Kaffeerösterei Bohnenspeicher GmbH | 10.83.0 | 19 | 2011 | hafen | Frau Marisa Conti, Geschäftsführerin
Feinkost Şimşek GmbH | 10.89.0 | 76 | 1999 | industriehafen | Frau Zeynep Şimşek, Geschäftsführerin; Herr Murat Şimşek, Geschäftsführer
Fischmanufaktur Hering & Söhne KG | 10.20.0 | 35 | 1906 | industriehafen | Herr Lorenz Hering, Geschäftsführer
Süßwarenfabrik Zuckerhut GmbH | 10.82.0 | 133 | 1923 | weststadt | Frau Marlies Deppe, Geschäftsführerin; Herr Ingmar Stahnke, Technischer Leiter
Auenmühle Heitkamp KG | 10.61.0 | 21 | 1847 | muehlenviertel | Herr Johannes Heitkamp, Geschäftsführer
Druckerei Setzkasten GmbH | 18.12.0 | 28 | 1919 | weststadt | Herr Arndt Mielke, Geschäftsführer
Sägewerk Heidholz GmbH | 16.10.0 | 18 | 1959 | lindholz | Herr Cord Heidtmann, Geschäftsführer
Betonwerk Auesteine GmbH | 23.61.0 | 47 | 1967 | industriehafen | Herr Frank Pohlmeier, Werkleiter
Fahrzeugaufbauten Tönsmeister GmbH | 29.20.0 | 61 | 1983 | westkreuz | Herr Helge Tönsmeister, Geschäftsführer
Objektmöbel Raumsinn GmbH | 31.01.2 | 40 | 1993 | lindholz | Frau Ellen Thormann, Geschäftsführerin
Batteriesysteme Zellenreich GmbH | 27.20.0 | 17 | -23 | campus | Herr Dr. Samuel Adeyemi, Geschäftsführer
`
