/** What a failure among the desks of an office says, by message key; each says what to do. */
export const deskFailureTexts = {
  de: {
    'desks.error.notShared': 'Dieser Bestand wird mit niemandem geteilt.',
    'desks.error.alreadyShared': 'Dieser Bestand wird schon geteilt.',
    'desks.error.alwaysOthers':
      'Andere Arbeitsplätze waren jedes Mal schneller. Kontor versucht es gleich noch einmal; gespeichert ist alles auf diesem Rechner.',
    'desks.error.needsWindow':
      'Das geht nur im Fenster von Kontor, weil dafür die Schlüssel dieses Arbeitsplatzes nötig sind.',
    'desks.error.placeUnknown':
      'Dieser Arbeitsplatz weiß nicht mehr, wo der gemeinsame Bestand liegt. Was Sie tun, bleibt auf diesem Rechner gespeichert. Wählen Sie den Ort auf der Seite „Arbeitsplätze“ neu.',
    'desks.error.noStockThere':
      'Dort liegt kein gemeinsamer Bestand. Wählen Sie denselben Ordner oder dieselbe Datenbank wie die Kolleginnen und Kollegen, die den Bestand teilen.',
    'desks.error.movedToFolder':
      'Der gemeinsame Bestand ist umgezogen, in den Ordner „{{folder}}“, und dieser Rechner erreicht ihn so nicht. Sie können weiterarbeiten; nichts geht verloren. Wählen Sie auf der Seite „Arbeitsplätze“ den Ordner, wie er hier heißt.',
    'desks.error.movedToDatabase':
      'Der gemeinsame Bestand ist umgezogen, in die Datenbank „{{database}}“ auf „{{host}}“. Sie können weiterarbeiten; nichts geht verloren. Geben Sie auf der Seite „Arbeitsplätze“ das Kennwort ein, das Sie von Ihrer IT bekommen.',
    'desks.error.notMovedThere':
      'Dorthin ist der gemeinsame Bestand nicht umgezogen. Wählen Sie den Ort, den die Meldung auf der Seite „Arbeitsplätze“ nennt.',
    'desks.error.samePlace': 'Dort liegt der gemeinsame Bestand schon.',
    'desks.error.otherLogThere':
      'An diesem Ort liegt unter demselben Namen schon etwas anderes, vielleicht ein Rest von früher. Der Bestand bleibt, wo er ist. Wählen Sie einen anderen Ort oder bitten Sie Ihre IT, nachzusehen.',
    'desks.error.movedMeanwhile':
      'Ein anderer Arbeitsplatz war schneller: Der gemeinsame Bestand ist inzwischen an einen anderen Ort umgezogen. Hier wurde nichts mehr geändert.',
    'desks.error.moveGoesOn':
      'Der Umzug ist begonnen und noch nicht zu Ende, weil ein Ort gerade nicht erreichbar ist. Kontor führt ihn von selbst zu Ende, sobald beide erreichbar sind; Sie können weiterarbeiten.',
    'desks.error.olderCopy':
      'Dort liegt nur eine ältere Kopie des gemeinsamen Bestands. Am jetzigen Ort ist mehr; der Zugang bleibt, wie er war.',
    'desks.error.noPlace': 'Wählen Sie einen Ordner oder eine Datenbank.',
    'desks.error.noCertificate':
      'Diese Datei enthält kein Zertifikat. Lassen Sie sich von Ihrer IT das Zertifikat ihrer Zertifizierungsstelle als PEM-Datei geben; sie beginnt mit „-----BEGIN CERTIFICATE-----“.',
    'desks.error.database.olderSchema':
      'Die Datenbank auf „{{host}}“ ist für ein älteres Kontor eingerichtet (Fassung {{found}}, nötig ist {{expected}}). Bitten Sie Ihre IT, sie nach der Anleitung in docs/postgresql.md zu erneuern.',
    'desks.error.database.newerSchema':
      'Die Datenbank auf „{{host}}“ ist für ein neueres Kontor eingerichtet (Fassung {{found}}, dieses Kontor kennt {{expected}}). Aktualisieren Sie Kontor auf diesem Rechner.',
    'desks.error.database.tooManyRights':
      'Die Rolle „{{user}}“ darf in der Datenbank „{{database}}“ mehr als nötig: Sie könnte ändern und löschen, was geteilt ist. Kontor verwendet sie nicht. Bitten Sie Ihre IT um eine Rolle, die nur Mitglied von kontor_desk ist.',
    'desks.error.database.tooFewRights':
      'Die Rolle „{{user}}“ darf in der Datenbank „{{database}}“ nicht, was Kontor braucht. Bitten Sie Ihre IT, sie zum Mitglied von kontor_desk zu machen.',
    'desks.error.nobodyAdmitted':
      'Eine Stunde lang hat niemand den Code eingegeben. Beginnen Sie den Beitritt neu, wenn jemand am anderen Arbeitsplatz sitzt.',
    'desks.error.noCode': 'Das ist kein Code. Er hat zwölf Zeichen, etwa 7KQM-2XHD-9RTA.',
    'desks.error.nobodyWithCode':
      'Niemand bittet mit diesem Code um Aufnahme. Prüfen Sie die Zeichen und ob der neue Arbeitsplatz denselben Ort gewählt hat.',
    'desks.error.ownDesk': 'Diesen Arbeitsplatz kann nur ein anderer entfernen.',
    'desks.error.notAllShared':
      'Noch ist nicht alles geteilt, was hier getan wurde. Warten Sie, bis die Statusleiste „alles geteilt“ sagt.',
    'desks.error.settledAlready': 'Dieser Konflikt ist schon gelöst.',
    'desks.error.choice': 'Das ist bei diesem Konflikt nicht möglich.',
    'desks.error.cannotRedo':
      'Das lässt sich nicht mehr nachholen, weil ein Datensatz fehlt oder inzwischen anderes daran hängt. Erfassen Sie von Hand, was Sie davon brauchen, und schließen Sie den Konflikt dann.',
    'desks.error.folder.synced':
      'Diesen Ordner gleicht ein Programm zwischen Rechnern ab. Zwei Arbeitsplätze könnten darin dieselbe Nummer vergeben, ohne es zu merken. Wählen Sie einen Ordner auf einem Netzlaufwerk.',
    'desks.error.folder.unsuitable':
      'Dieses Laufwerk lässt zwei Arbeitsplätze zugleich unter demselben Namen schreiben. Darin kann kein gemeinsamer Bestand liegen. Wählen Sie einen anderen Ordner oder fragen Sie Ihre IT.',
    'desks.error.folder.failed':
      'Dieser Ordner ließ sich nicht prüfen. Wählen Sie einen anderen oder versuchen Sie es noch einmal.',
    'desks.anew.GAP':
      'Am Ort des gemeinsamen Bestands liegt kein Stand, mit dem dieser Arbeitsplatz neu beginnen könnte. An Ihren Daten hat sich nichts geändert. Bitten Sie eine Kollegin oder einen Kollegen, Kontor zu starten, oder fragen Sie Ihre IT, ob der Ordner zurückgesetzt wurde.',
    'desks.anew.REMOVED':
      'Dieser Arbeitsplatz wurde inzwischen entfernt. An Ihren Daten hat sich nichts geändert. Er kann neu beitreten, wenn eine Kollegin oder ein Kollege ihn mit einem Code aufnimmt.',
    'desks.fault.FORK':
      'Im gemeinsamen Bestand steht an einer Stelle etwas anderes, als dieser Arbeitsplatz dort gesehen hat. Kontor hat angehalten; Ihre Arbeit bleibt auf diesem Rechner gespeichert. Fragen Sie Ihre IT, ob der Ordner zurückgesetzt oder kopiert wurde.',
    'desks.fault.UNREADABLE':
      'Ein Teil des gemeinsamen Bestands lässt sich mit den Schlüsseln dieses Arbeitsplatzes nicht lesen. Kontor hat angehalten; Ihre Arbeit bleibt auf diesem Rechner gespeichert.',
    'desks.fault.DIVERGED':
      'Dieser Arbeitsplatz weicht von den anderen ab: In seinen Daten steht anderes als auf ihnen. Kontor hat angehalten, damit nichts verloren geht. Lassen Sie ihn neu beitreten.',
    'desks.fault.NEWER':
      'Andere Arbeitsplätze haben schon ein neueres Kontor. Sie können hier weiterarbeiten; geteilt wird wieder, sobald auch dieses Kontor aktualisiert ist.',
    'desks.fault.COPIED':
      'Unter der Nummer dieses Arbeitsplatzes schreibt noch ein anderer: Die Daten wurden kopiert oder aus einem älteren Stand zurückgeholt. Kontor hat angehalten. Lassen Sie diesen Arbeitsplatz neu beitreten.',
    'desks.fault.REMOVED':
      'Dieser Arbeitsplatz wurde aus dem gemeinsamen Bestand entfernt. Was hier gespeichert ist, bleibt hier; Neues kommt nicht mehr.',
    'desks.fault.GAP':
      'Am Ort des gemeinsamen Bestands fehlt etwas, das dieser Arbeitsplatz braucht. Kontor hat angehalten; Ihre Arbeit bleibt auf diesem Rechner gespeichert. Bitten Sie Ihre IT, den Ordner aus ihrer Sicherung zu ergänzen, oder treten Sie neu bei.',
  },
  en: {
    'desks.error.notShared': 'This stock is shared with nobody.',
    'desks.error.alreadyShared': 'This stock is shared already.',
    'desks.error.alwaysOthers':
      'Other desks were quicker each time. Kontor tries again at once; everything is saved on this computer.',
    'desks.error.needsWindow':
      'This can only be done in Kontor’s window, because it takes the keys of this desk.',
    'desks.error.placeUnknown':
      'This desk no longer knows where the shared stock lies. What you do stays saved on this computer. Choose the place again on the page “Desks”.',
    'desks.error.noStockThere':
      'No shared stock lies there. Choose the same folder or the same database as the colleagues who share the stock.',
    'desks.error.movedToFolder':
      'The shared stock has moved to the folder “{{folder}}”, which this computer does not reach like that. You can go on working; nothing is lost. On the page “Desks”, choose the folder as it is called here.',
    'desks.error.movedToDatabase':
      'The shared stock has moved to the database “{{database}}” on “{{host}}”. You can go on working; nothing is lost. On the page “Desks”, type the password that your IT gives you.',
    'desks.error.notMovedThere':
      'The shared stock has not moved there. Choose the place that the message on the page “Desks” names.',
    'desks.error.samePlace': 'The shared stock lies there already.',
    'desks.error.otherLogThere':
      'Something else lies in this place under the same name, perhaps left from earlier. The stock stays where it is. Choose another place or ask your IT to have a look.',
    'desks.error.movedMeanwhile':
      'Another desk was quicker: the shared stock has moved to another place meanwhile. Nothing more was changed here.',
    'desks.error.moveGoesOn':
      'The move has begun and is not at its end yet, because one of the places cannot be reached. Kontor brings it to its end by itself as soon as both can; you can go on working.',
    'desks.error.olderCopy':
      'Only an older copy of the shared stock lies there. There is more in the present place; the access stays as it was.',
    'desks.error.noPlace': 'Choose a folder or a database.',
    'desks.error.noCertificate':
      'This file holds no certificate. Ask your IT for the certificate of their authority as a PEM file; it begins with “-----BEGIN CERTIFICATE-----”.',
    'desks.error.database.olderSchema':
      'The database on “{{host}}” is set up for an older Kontor (version {{found}}, {{expected}} is needed). Ask your IT to renew it as docs/postgresql.md says.',
    'desks.error.database.newerSchema':
      'The database on “{{host}}” is set up for a newer Kontor (version {{found}}, this Kontor knows {{expected}}). Update Kontor on this computer.',
    'desks.error.database.tooManyRights':
      'The role “{{user}}” may do more than it needs in the database “{{database}}”: it could change and remove what is shared. Kontor does not use it. Ask your IT for a role that is a member of kontor_desk and no more.',
    'desks.error.database.tooFewRights':
      'The role “{{user}}” may not do in the database “{{database}}” what Kontor needs. Ask your IT to make it a member of kontor_desk.',
    'desks.error.nobodyAdmitted':
      'Nobody has typed the code for an hour. Begin to join again when somebody sits at the other desk.',
    'desks.error.noCode': 'This is no code. It has twelve characters, such as 7KQM-2XHD-9RTA.',
    'desks.error.nobodyWithCode':
      'Nobody asks to join with this code. Check the characters and whether the new desk has chosen the same place.',
    'desks.error.ownDesk': 'Only another desk can remove this one.',
    'desks.error.notAllShared':
      'Not everything that was done here is shared yet. Wait until the status bar says “all shared”.',
    'desks.error.settledAlready': 'This conflict is settled already.',
    'desks.error.choice': 'This cannot be chosen for this conflict.',
    'desks.error.cannotRedo':
      'This can no longer be done, because a record is gone or other things have come to depend on it. Enter by hand what you need of it, then close the conflict.',
    'desks.error.folder.synced':
      'A program keeps this folder in step between computers. Two desks could give the same number in it without noticing. Choose a folder on a network drive.',
    'desks.error.folder.unsuitable':
      'This drive lets two desks write under the same name at once. No shared stock can lie there. Choose another folder or ask your IT.',
    'desks.error.folder.failed': 'This folder could not be checked. Choose another one or try again.',
    'desks.anew.GAP':
      'Where the shared stock lies there is no state with which this desk could begin anew. Nothing about your data has changed. Ask a colleague to start Kontor, or ask your IT whether the folder was set back.',
    'desks.anew.REMOVED':
      'This desk was removed. Nothing about your data has changed. It can join anew once a colleague takes it in with a code.',
    'desks.fault.FORK':
      'At one place of the shared stock there is something else than this desk has seen there. Kontor has stopped; your work stays saved on this computer. Ask your IT whether the folder was set back or copied.',
    'desks.fault.UNREADABLE':
      'A part of the shared stock cannot be read with the keys of this desk. Kontor has stopped; your work stays saved on this computer.',
    'desks.fault.DIVERGED':
      'This desk differs from the others: its data are not what they hold. Kontor has stopped so that nothing is lost. Have it join again.',
    'desks.fault.NEWER':
      'Other desks have a newer Kontor already. You can go on working here; sharing goes on once this Kontor is updated too.',
    'desks.fault.COPIED':
      'Somebody else writes under the number of this desk: its data were copied, or brought back from an earlier state. Kontor has stopped. Have this desk join again.',
    'desks.fault.REMOVED':
      'This desk was removed from the shared stock. What is saved here stays here; nothing new comes any more.',
    'desks.fault.GAP':
      'Something that this desk needs is missing where the shared stock lies. Kontor has stopped; your work stays saved on this computer. Ask your IT to complete the folder from their backup, or join again.',
  },
} as const
