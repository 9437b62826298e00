import type { GuideWords } from './build.ts'

export const businessVisitDe: GuideWords = {
  standing: {
    title: 'Lage des Unternehmens',
    questions: {
      situation: {
        text: 'Wie beurteilen Sie die wirtschaftliche Lage Ihres Unternehmens?',
        scale: ['sehr schlecht', 'sehr gut'],
      },
      turnover: {
        text: 'Wie hat sich Ihr Umsatz im letzten Jahr entwickelt?',
        options: { up: 'gestiegen', same: 'gleich geblieben', down: 'gesunken' },
      },
      obstacles: {
        text: 'Was behindert Ihr Unternehmen zurzeit am meisten?',
        help: 'Höchstens drei nennen lassen.',
        options: {
          staff: 'Fehlende Arbeitskräfte',
          energy: 'Energiepreise',
          regulation: 'Genehmigungen und Auflagen',
          suppliers: 'Lieferengpässe',
          sales: 'Rückgang der Aufträge',
          finance: 'Finanzierung',
          equipment: 'Veraltete Anlagen und Gebäude',
          space: 'Fehlende Flächen',
        },
      },
    },
  },
  plans: {
    title: 'Pläne und Veränderungen',
    questions: {
      relocation: {
        text: 'Erwägen Sie, in den nächsten zwölf Monaten den Standort oder Teile davon zu verlagern?',
        help: 'Vertraulich behandeln: Die Antwort steht nicht im Besuchsvermerk.',
      },
      'relocation-why': { text: 'Wohin, und was gibt den Ausschlag?' },
      leadership: {
        text: 'Steht in den nächsten ein bis zwei Jahren ein Wechsel an der Spitze oder eine Übergabe an?',
      },
      'leadership-state': {
        text: 'Ist die Nachfolge geregelt?',
        options: { settled: 'geregelt', underway: 'in Vorbereitung', open: 'offen' },
      },
      lease: { text: 'Läuft in den nächsten 24 Monaten ein Miet- oder Pachtvertrag aus?' },
      'lease-end': { text: 'Wann endet der Vertrag?' },
      poaching: { text: 'Haben andere Städte oder Regionen um Ihr Unternehmen geworben?' },
      'poaching-who': { text: 'Wer, und womit?' },
      jobs: {
        text: 'Wie wird sich die Zahl Ihrer Beschäftigten in den nächsten zwölf Monaten entwickeln?',
        options: { more: 'Sie steigt', same: 'Sie bleibt gleich', fewer: 'Sie sinkt' },
      },
      'jobs-number': { text: 'Um wie viele Stellen ungefähr?', unit: 'Stellen' },
    },
  },
  location: {
    title: 'Standort',
    questions: {
      factors: {
        text: 'Wie wichtig sind Ihnen diese Standortfaktoren, und wie zufrieden sind Sie damit?',
        help: '1 = unwichtig oder unzufrieden, 5 = sehr wichtig oder sehr zufrieden. Nur bewerten, was zur Sprache kommt.',
        options: {
          space: 'Gewerbeflächen und Räume',
          'skilled-workers': 'Fachkräfte',
          road: 'Straßenanbindung und Parkplätze',
          transit: 'Bus und Bahn',
          'energy-price': 'Energiepreise und Netzanschluss',
          broadband: 'Breitband und Mobilfunk',
          permits: 'Genehmigungen und Verwaltung',
          taxes: 'Steuern und Abgaben',
          housing: 'Wohnraum für Beschäftigte',
          'child-care': 'Kinderbetreuung und Schulen',
          networks: 'Netzwerke und Hochschulen',
          image: 'Ansehen der Stadt',
        },
      },
      improve: { text: 'Was würde den Standort für Sie am meisten verbessern?' },
    },
  },
  help: {
    title: 'Anliegen',
    questions: {
      wishes: {
        text: 'Womit können wir Sie unterstützen?',
        help: 'Zusagen gleich als Aufgabe mit Termin festhalten.',
      },
    },
  },
  premises: {
    title: 'Flächen und Investitionen',
    questions: {
      'space-need': { text: 'Suchen Sie Flächen oder Räume?' },
      'space-kind': {
        text: 'Was suchen Sie?',
        options: {
          plot: 'Gewerbegrundstück',
          hall: 'Halle',
          office: 'Büro',
          storage: 'Lager',
          shop: 'Ladenlokal',
        },
      },
      'space-size': { text: 'Wie groß?', unit: 'm²' },
      'space-until': { text: 'Bis wann?' },
      investment: { text: 'Planen Sie in den nächsten zwei Jahren größere Investitionen?' },
      'investment-what': { text: 'Welche?' },
    },
  },
  people: {
    title: 'Arbeitskräfte und Ausbildung',
    questions: {
      vacancies: { text: 'Wie viele Stellen sind zurzeit unbesetzt?', unit: 'Stellen' },
      'vacancies-long': { text: 'Sind Stellen seit mehr als sechs Monaten unbesetzt?' },
      apprentices: {
        text: 'Konnten Sie Ihre Ausbildungsplätze besetzen?',
        options: { filled: 'alle besetzt', unfilled: 'nicht alle besetzt', none: 'Wir bilden nicht aus' },
      },
      international: { text: 'Stellen Sie Fachkräfte aus dem Ausland ein, oder haben Sie es vor?' },
    },
  },
  administration: {
    title: 'Verwaltung, Energie und Netze',
    questions: {
      service: {
        text: 'Wie zufrieden sind Sie mit der Stadtverwaltung?',
        scale: ['sehr unzufrieden', 'sehr zufrieden'],
      },
      procedure: { text: 'Läuft gerade ein Verfahren bei einem Amt?' },
      'procedure-what': { text: 'Welches, bei welchem Amt, seit wann?' },
      energy: { text: 'Was haben Sie bei Energie und Klimaschutz vor?' },
      bandwidth: {
        text: 'Reicht Ihre Internetverbindung aus?',
        options: { enough: 'Ja', short: 'Nicht immer', missing: 'Nein' },
      },
    },
  },
  together: {
    title: 'Zusammenarbeit in der Stadt',
    questions: {
      partners: { text: 'Welche Lieferanten oder Dienstleister suchen Sie in der Nähe?' },
      offers: { text: 'Was können andere Unternehmen am Ort von Ihnen bekommen?' },
      groups: { text: 'An welchen Themen würden Sie in einem Arbeitskreis mitarbeiten?' },
      host: { text: 'Würden Sie andere Unternehmen zu einer Betriebsbesichtigung einladen?' },
    },
  },
  impression: {
    title: 'Nur für uns',
    questions: {
      impression: { text: 'Eindruck vom Gespräch' },
      risk: {
        text: 'Wie hoch schätzen Sie das Risiko ein, dass der Betrieb schließt oder fortzieht?',
        scale: ['kein Risiko', 'sehr hoch'],
      },
    },
  },
}
