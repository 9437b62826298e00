/**
 * Calls, mails, letters and talks that fit many organisations; columns as in `table.ts`. {Name} is the person spoken
 * with, {Namen} the same in the other cases; {Fläche}, {Stellen}, {Betrag}, {Monat} differ from use to use.
 */
export const contactTexts = `
phone | any,+10 | nonPublic | - | Rückruf erbeten | {Name} war unterwegs, das Büro richtet es aus. Thema laut Mitarbeiterin: Termin mit uns im {Monat}.
phone | any | nonPublic | - | Terminabsprache Besuch | Mit {Namen} den Termin verlegt, neuer Vorschlag im {Monat}. Geht auch vor 9 Uhr. | Aufgabe 3/2: Besuchstermin schriftlich bestätigen
phone | any,+20 | nonPublic | skills | Praktikumsplätze | {Name} nimmt {Stellen} Praktikantinnen und Praktikanten vom Berufskolleg, zwei Wochen im {Monat}. Absprache direkt mit der Schule.
phone | 25,26,27,28,33,43,45,46,49,52,22,16,+10 | nonPublic | sites | Flächenanfrage | Gesucht werden rund {Fläche} m², Halle mit Rolltor, gern am Nordring. Kauf oder Miete egal. Kaltmiete höchstens 6 Euro. | Zusage 7/5: Passende Angebote aus der Flächenbörse schicken
phone | 25,26,27,28,33,43,45,46,49,52,22,16,+10 | nonPublic | sites | Mietvertrag läuft aus | Der Vertrag endet in neun Monaten, der Vermieter will selbst nutzen. Bedarf {Fläche} m². {Name} klingt angespannt. | Zusage 10/9: Drei Alternativen mit Ansprechperson nennen
phone | any | nonPublic | - | Welches Amt ist zuständig? | Frage nach der Genehmigung für ein Schild an der Fassade. Ansprechperson im Bauordnungsamt genannt und dort angekündigt.
phone | any | nonPublic | sites | Baustelle vor der Einfahrt | Einfahrt seit gestern blockiert, niemand hat Bescheid gesagt. Mit dem Tiefbauamt telefoniert, ab morgen ist eine Spur frei. | Zusage 1/1: Rückmeldung, sobald die Einfahrt frei ist
phone | any | nonPublic | sites | Schlaglöcher in der Zufahrt | {Name} schickt Fotos. Straße steht auf der Liste, Flicken im {Monat}.
phone | industry,crafts,logistics,care,+10 | nonPublic | skills | Fachkraft aus dem Ausland | Das Visum liegt seit drei Monaten bei der Botschaft. Beschleunigtes Verfahren erklärt, Vollmacht und Merkblatt geschickt. | Zusage 5/3: Kontakt zur Ausländerbehörde vermitteln
phone | any,+10 | nonPublic | skills | Kita-Platz für neue Mitarbeiterin | {Name} hat jemanden gefunden, der nur mit Betreuungsplatz zusagt. Jugendamt meldet sich direkt. | Zusage 4/4: Jugendamt um Rückruf bitten
phone | any | nonPublic | energy | Strompreis | {Name} fragt nach der Stromsteuer und nach Beratung. An die Energieberatung der IHK verwiesen, Termin in zwei Wochen.
phone | crafts,retail,hospitality,services,+owner,+old | nonPublic | future | Nachfolge angesprochen | {Name} möchte in drei bis vier Jahren aufhören. Jetzt soll nur jemand zuhören, Rat kommt später. Gespräch im {Monat} unter vier Augen.
phone | crafts,industry,logistics,services,+owner,+10 | confidential | future | Vertraulich: Verkaufsgedanken | Ein Interessent aus der Branche hat angeklopft. {Name} will unsere Einschätzung zum Standort, nicht zum Preis. Nichts davon weitergeben.
phone | crafts,logistics,services,+owner | confidential | - | Vertraulich: Liquidität | Zahlungsziel eines Kunden überzogen, {Betrag} Euro offen. {Name} braucht eine Überbrückung und fragt nach Bürgschaften. Kontakt zur Bürgschaftsbank gegeben. | Zusage 2/1: Unterlagen der Bürgschaftsbank schicken
phone | 56 | nonPublic | city | Sondernutzung Gehweg | Zwei Tische mehr wären möglich, wenn der Radständer versetzt wird. {Name} ist einverstanden.
phone | 55,56.1,50.3 | nonPublic | skills | Saisonkräfte | {Stellen} Leute fehlen für die Saison. Sammelgespräch mit der Arbeitsagentur angeboten.
phone | hospitality,retail | nonPublic | city | Fest im {Monat} | {Name} möchte wissen, wann die Straße gesperrt wird. Ablaufplan vom Stadtmarketing weitergeleitet.
phone | 86.1,86.2,87,88.10 | nonPublic | skills | Anerkennung einer Pflegefachfrau | Bescheid ist da, es fehlt noch die Sprachprüfung. Nächster Termin im {Monat}, Platz reserviert.
phone | 86.1,86.2,87,88.10 | nonPublic | - | Parkausweis | Verlängerung beantragt, das Ordnungsamt hat sie per Mail bestätigt.
phone | 01.1,01.2,01.3,01.41,01.5 | nonPublic | - | Wirtschaftsweg | Der Weg zum Hof ist für den Tankwagen zu schmal. Liegt beim Tiefbauamt, Ortstermin im {Monat}.
phone | 01 | nonPublic | energy | Solarflächen auf dem Acker | {Name} hat das Angebot eines Projektierers. Pachtvertrag unbedingt prüfen lassen; Kontakt zur Landwirtschaftskammer gegeben.
phone | 62,63,70,71,73,58,+10 | nonPublic | future | Büroflächen | {Stellen} neue Leute bis zum Jahresende, es wird eng. 200 bis 300 m² am Campus oder im Hafenquartier gesucht. | Zusage 7/6: Büroangebote Campus Ost und Hafenquartier schicken
phone | 62,70,71,73,74,43,81 | nonPublic | future | Auftrag der Stadt | {Name} fragt, wie man auf die Liste der Bieter kommt. Vergabestelle und Vergabeplattform genannt.
phone | 10,20,22,23,24,25.6 | nonPublic | energy | Abwärme | Messung am Kamin ist gemacht: 160 °C, konstant. {Name} fragt, wer so etwas gebrauchen könnte. Anfrage in der Allianz gestellt.
phone | industry,+20 | nonPublic | sites | Erweiterung im Bestand | Anbau von {Fläche} m² geplant. Vorgespräch mit der Bauaufsicht vermittelt, Unterlagen vollständig mitbringen. | Zusage 5/4: Termin mit der Bauaufsicht vereinbaren
phone | industry,crafts,+20 | nonPublic | skills | Ausbildungsstellen gemeldet | {Stellen} Plätze für das kommende Jahr, auch in Teilzeit. An Frau Gehrmann und das Berufskolleg weitergegeben.
phone | industriehafen | nonPublic | sites | Umleitung Schleusenstraße | Zwei Wochen Sperrung, {Name} braucht Ausweichzeiten. Hafenbetriebe öffnen das Tor West ab 5 Uhr.
phone | 49.4,52 | nonPublic | sites | Stellplatz über das Wochenende | {Stellen} Anhänger, Freitag bis Montag. Parkplatz am Stadion geht ausnahmsweise.
phone | retail | nonPublic | city | Einbruch im Nachbarladen | {Name} fragt nach Beleuchtung in der Passage. An das Ordnungsamt und die Stadtwerke gegeben, Lampe wird getauscht.
phone | retail | nonPublic | city | Leerstand nebenan | Wer zieht ein? Wir wissen von zwei Interessenten, mehr dürfen wir nicht sagen. {Name} hätte gern etwas mit Kaffee.
email | any | nonPublic | - | Unterlagen geschickt | Merkblatt Förderprogramme und Liste der Ansprechpersonen per Mail. {Name} meldet sich nach den Ferien.
email | any | nonPublic | - | Dank nach dem Besuch | Fotos vom Rundgang und Protokoll geschickt. {Name} hat zwei Zahlen berichtigt.
email | any | nonPublic | - | Adressänderung | Neue Durchwahl und neue Mailadresse, im Datensatz geändert.
email | any,+old | public | - | Jubiläum | Einladung zum Firmenjubiläum im {Monat}. Urkunde der Stadt bestellt. | Aufgabe 10/8: Urkunde zum Firmenjubiläum bestellen
email | any | nonPublic | - | Umfrage Standortzufriedenheit | Bogen ausgefüllt zurück. Lob für kurze Wege, Kritik an der Erreichbarkeit des Bauamts.
email | any,+20 | nonPublic | skills | Stellenausschreibung geteilt | {Stellen} offene Stellen in den Verteiler des Netzwerks gegeben.
email | any | nonPublic | energy | Fördermittel Energieberatung | {Name} fragt nach dem Eigenanteil. Richtlinie und Rechenbeispiel geschickt. | Zusage 3/2: Richtlinie Energieberatung schicken
email | any,+young | nonPublic | future | Gründungszuschuss | Frist ist der 15. im {Monat}. Prüfliste geschickt, Tragfähigkeit bescheinigt die IHK.
email | crafts,industry,services,+10 | nonPublic | future | Digitalgutschein | Antrag über {Betrag} Euro ist bewilligt, {Name} beginnt mit der Zeiterfassung.
email | 26,27,28,32.5,62,71,+10 | nonPublic | future | Thema für eine Abschlussarbeit | {Name} schlägt zwei Themen vor. An Frau Kowalewska (HSL) weitergeleitet. | Zusage 7/6: Themen an die Transferstelle der Hochschule geben
email | industry,+20 | nonPublic | sites | Lageplan angefordert | Lageplan mit Leitungen geschickt, Auskunft der Stadtwerke folgt getrennt.
email | 49,52,46 | nonPublic | sites | Verkehrszählung | Zahlen der letzten Woche angehängt, nur für den internen Gebrauch.
email | 49,52,46 | nonPublic | energy | Ladesäulen für Lkw | Anfrage wegen Netzanschluss mit {Betrag} Euro Kostenschätzung beantwortet. {Name} prüft einen Standort mit zwei Nachbarn.
email | retail | nonPublic | city | Verkaufsoffener Sonntag | Einverstanden mit zwei Terminen, wenn die Straße gesperrt ist.
email | retail,hospitality | public | city | Lichterwochen in der Altstadt | {Name} macht mit und übernimmt eine Patenschaft über 300 Euro.
email | 56 | nonPublic | city | Konzept für die Terrasse | Entwurf eingereicht. Ordnungsamt und Feuerwehr sehen keine Bedenken, der Schirm darf bleiben.
email | 86.1,86.2,87,88.10 | nonPublic | skills | Wohnung für Pflegekräfte | {Stellen} Personen kommen im {Monat} an. Wohnungsgenossenschaft hat Besichtigung angeboten. | Zusage 6/6: Besichtigung mit der Wohnungsgenossenschaft abstimmen
email | 86.1,86.2,87,88.10 | nonPublic | skills | Deutschkurs | Kurs beginnt im {Monat}, die Einrichtung stellt den Raum. VHS und Sprachschule teilen sich die Stunden.
email | services | nonPublic | future | Vortrag angeboten | {Name} würde in der Zukunftswerkstatt zwanzig Minuten über einen eigenen Fehlschlag sprechen. Gern angenommen.
email | 01 | nonPublic | energy | Anfrage Direktvermarktung | Liste der Kantinen und Küchen geschickt, die regional einkaufen wollen.
email | 94.11,85.32,84.3 | nonPublic | skills | Termine abgestimmt | Ausbildungsmesse und Berufsinformationstag liegen jetzt drei Wochen auseinander.
email | 94.11 | nonPublic | future | Zahlen zur Nachfolge | Auswertung für die Stadt kam heute, Quelle ist die Statistik der Kammer. Nicht vor {Monat} veröffentlichen.
email | 94.11,52.22 | nonPublic | sites | Stellungnahme Bebauungsplan | Stellungnahme im Entwurf, um Anmerkungen bis Freitag wird gebeten. | Aufgabe 4/3: Anmerkungen zur Stellungnahme zurückgeben
letter | crafts | nonPublic | - | Glückwunsch | Glückwunsch der Stadt zum Meisterbrief im Betrieb, unterschrieben von der Dezernentin.
letter | any | nonPublic | - | Widerspruch gegen Gebührenbescheid | Kopie erhalten. Zuständig ist die Kämmerei, dort angekündigt; {Name} weiß, dass wir nur vermitteln.
letter | any | nonPublic | - | Einverständnis Newsletter | Unterschriebene Erklärung abgeheftet, gilt für Post und Mail.
letter | 25,26,27,28,33,43,45,46,49,52,22,16,+20 | nonPublic | sites | Absichtserklärung | Betrieb meldet {Fläche} m² Bedarf an, unverbindlich. Für die Flächenplanung erfasst.
letter | retail,hospitality | nonPublic | city | Unterschriftenliste | Elf Betriebe bitten um eine Bank und einen Mülleimer. Grünflächenamt hat zugestimmt.
chat | services,retail,hospitality,crafts | nonPublic | - | Kurze Frage | „Wer macht bei euch die Schilder?“ – Ansprechperson geschickt, keine Minute.
chat | services,retail,hospitality | public | city | Foto vom Schaufenster | Das neue Schaufenster ist fertig. Geteilt über das Stadtmarketing.
chat | services,crafts | nonPublic | future | Termin Zukunftswerkstatt | {Name} sagt zu und bringt jemanden mit.
chat | logistics,crafts | nonPublic | sites | Parkverbot aufgehoben | Schild ist weg, {Name} schickt einen Daumen.
inPerson | any | nonPublic | - | Gespräch auf dem Wochenmarkt | {Name} zufällig getroffen. Es laufe „ordentlich, nicht mehr“. Besuch im {Monat} angeboten. | Aufgabe 14/12: Besuch vorschlagen
inPerson | any,+10 | nonPublic | skills | Am Stand der Ausbildungsmesse | {Name} hatte am Stand {Stellen} ernsthafte Gespräche. Nächstes Jahr wieder.
inPerson | any | nonPublic | - | Gespräch im Büro | {Name} kam ohne Termin vorbei. Frage nach einem Gewerbe im Nebenerwerb für einen Mitarbeiter.
inPerson | any,+owner | nonPublic | future | Sprechstunde Förderung | Investition von {Betrag} Euro geplant. Zuschuss nur vor Beginn der Maßnahme, das war nicht bekannt – noch rechtzeitig. | Zusage 3/2: Antragsformular und Merkblatt schicken
inPerson | 25,26,27,28,32.5,43,71,+10 | nonPublic | future | Werkstattgespräch an der Hochschule | {Name} hat lange mit Prof. Vogelpohl gesprochen, ein Praktikum ist vereinbart.
inPerson | retail,hospitality | nonPublic | city | Rundgang Altstadt | {Name} zeigt drei Stellen, an denen Regenwasser steht. An die Stadtentwässerung gegeben. | Zusage 5/9: Rückmeldung der Stadtentwässerung weitergeben
inPerson | inst | nonPublic | - | Jahresgespräch | Zusammenarbeit läuft. Wunsch von {Namen}: gemeinsame Kontakte einmal im Quartal abgleichen.
inPerson | 94.92,84.11 | nonPublic | sites | Am Rande des Ausschusses | {Name} fragt nach der Fläche am Stichkanal. Auf die Entscheidung der Hafenbetriebe verwiesen, keine Einzelheiten.
event | any | public | - | Jahresempfang der Wirtschaft | Gutes Gespräch mit {Namen} über das vergangene Jahr. Stimmung besser als erwartet.
event | any,+10 | public | skills | Ausbildungsmesse | Stand mit Probierstation, Auszubildende haben selbst erklärt. Viel Betrieb.
event | any | public | - | Wirtschaftsfrühstück | Thema war der Haushalt der Stadt. {Name} hat gefragt, was aus dem Parkhaus wird; Antwort der Dezernentin steht im Protokoll.
event | services,26,27,28,32.5 | public | future | Digitaltag im TGZ | {Name} hat ein eigenes Beispiel gezeigt. Danach drei Anfragen.
event | industry,01,logistics | public | energy | Energieabend der Stadtwerke | {Name} interessiert sich für den Dachnutzungsvertrag, Muster mitgegeben.
event | hospitality,retail | public | city | Markttag in der Altstadt | Standgespräch. Umsatz gut, Strom knapp. Nächstes Mal zwei Verteiler mehr.
event | 86.1,87,88.10 | public | skills | Pflegetag | {Name} hat die Führung übernommen, 40 Schülerinnen und Schüler.
event | inst | public | - | Jahresempfang der Kammer | Kurzer Austausch mit {Namen} über Termine und Themen des Halbjahrs.
phone | 94.11,84.3,85.32 | nonPublic | skills | Rückfrage zum Netzwerk | {Name} schickt die Teilnehmerliste und schlägt einen Gast vor.
phone | 35.13 | nonPublic | energy | Netzplanung | {Name} nennt drei Gebiete, in denen der Ausbau vorgezogen wird. Karte folgt, noch nicht öffentlich.
phone | 94.92,84.11 | nonPublic | - | Anfrage aus dem Rat | {Name} bittet um Zahlen zu den Besuchen. Auf den nächsten Bericht im Ausschuss verwiesen.
phone | crafts | nonPublic | skills | Lehrling bricht ab | {Name} ist enttäuscht, fragt nach Beratung. Die Ausbildungsbegleitung der HWK kann vermitteln. | Zusage 2/1: Ausbildungsbegleitung der HWK informieren
phone | 43,41,81.2 | nonPublic | - | Parkplätze für Handwerker | Der Handwerkerparkausweis gilt jetzt im ganzen Kreis. {Name} wusste es nicht, Antrag geschickt.
phone | 41,42,43 | nonPublic | sites | Containerstellplatz | Ein Container für sechs Wochen am Straßenrand. Antrag ist gestellt, Genehmigung kommt bis Mittwoch.
phone | industry,+20 | confidential | skills | Vertraulich: Kurzarbeit | {Name} kündigt Kurzarbeit für {Stellen} Beschäftigte an, vorsorglich für drei Monate. Frau Gehrmann ist informiert.
phone | 28,25,23.6,29 | nonPublic | sites | Schwertransport | Drei Transporte im {Monat}, die Strecke ist frei. Polizei und Tiefbau wissen Bescheid.
phone | retail | nonPublic | city | Ladenlokal gesucht | 80 bis 120 m² in der Langen Reihe, Miete bis 14 Euro. Drei Angebote genannt.
phone | 62,63,71,26,+10 | nonPublic | skills | Werkstudierende | {Name} sucht {Stellen} Leute aus der Informatik. Aushang an der Hochschule, Frau Kowalewska hilft.
phone | 86.1,86.2,87,88.10 | nonPublic | sites | Halteverbot vor der Einrichtung | Krankentransporte stehen in zweiter Reihe. Schild ist angeordnet, kommt im {Monat}.
phone | 56.1,56.3,93,59.14 | nonPublic | - | Lärmbeschwerde | Anwohnerin hat sich gemeldet, {Name} spricht mit ihr. Keine weiteren Schritte.
email | crafts,industry,+10 | nonPublic | energy | Betriebsrundgang Energie | Termin mit dem Energieberater bestätigt, Stromrechnungen der letzten drei Jahre bereitlegen.
email | 10,20,22,23,24,28 | nonPublic | energy | Zahlen für die Allianz | Verbrauch je Monat geschickt, Veröffentlichung nur zusammengefasst.
email | retail,+owner,+old | nonPublic | future | Nachfolgebörse | Anzeige ist anonym eingestellt, erste Anfrage kam nach vier Tagen.
email | 55,56.1,+10 | nonPublic | skills | Prüfung bestanden | Beide Auszubildende haben bestanden, eine mit Auszeichnung. Glückwunsch geschickt.
email | 01 | nonPublic | - | Hinweisschild am Radweg | Entwurf liegt beim Grünflächenamt. {Name} bezahlt, die Stadt stellt auf. | Zusage 14/17: Freigabe des Hinweisschilds beim Grünflächenamt erwirken
email | 49.4,49.3,52.29 | nonPublic | skills | Führerscheinförderung | Programm ist verlängert, {Stellen} Anträge möglich. Frau Gehrmann berät.
letter | 86,87,88 | nonPublic | - | Dank für die Vermittlung | Handgeschriebene Karte von {Namen}: Die neue Kollegin hat sich eingelebt und bleibt.
`
