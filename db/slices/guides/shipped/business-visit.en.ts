import type { GuideWords } from './build.ts'

export const businessVisitEn: GuideWords = {
  standing: {
    title: 'State of the business',
    questions: {
      situation: { text: 'How is your business doing?', scale: ['very badly', 'very well'] },
      turnover: {
        text: 'How has your turnover developed over the last year?',
        options: { up: 'It has risen', same: 'About the same', down: 'It has fallen' },
      },
      obstacles: {
        text: 'What is holding your business back most at present?',
        help: 'Ask for three at most.',
        options: {
          staff: 'Shortage of staff',
          energy: 'Energy prices',
          regulation: 'Permits and regulation',
          suppliers: 'Supply shortages',
          sales: 'Falling orders',
          finance: 'Finance',
          equipment: 'Outdated equipment and buildings',
          space: 'Lack of space',
        },
      },
    },
  },
  plans: {
    title: 'Plans and changes',
    questions: {
      relocation: {
        text: 'Are you thinking of moving the business, or part of it, within the next twelve months?',
        help: 'In confidence: the answer does not appear in the visit note.',
      },
      'relocation-why': { text: 'Where to, and what tips the balance?' },
      leadership: {
        text: 'Do you expect a change of leadership or ownership within the next one to two years?',
      },
      'leadership-state': {
        text: 'Is the succession settled?',
        options: { settled: 'settled', underway: 'being prepared', open: 'open' },
      },
      lease: { text: 'Does a lease end within the next 24 months?' },
      'lease-end': { text: 'When does it end?' },
      poaching: { text: 'Have other towns or regions tried to attract your business?' },
      'poaching-who': { text: 'Who, and with what?' },
      jobs: {
        text: 'How will the number of people you employ change over the next twelve months?',
        options: { more: 'It will rise', same: 'It will stay the same', fewer: 'It will fall' },
      },
      'jobs-number': { text: 'By about how many jobs?', unit: 'jobs' },
    },
  },
  location: {
    title: 'Location',
    questions: {
      factors: {
        text: 'How important are these location factors to you, and how satisfied are you with them?',
        help: '1 = not important or not satisfied, 5 = very important or very satisfied. Rate only what comes up.',
        options: {
          space: 'Commercial sites and premises',
          'skilled-workers': 'Skilled workers',
          road: 'Road links and parking',
          transit: 'Public transport',
          'energy-price': 'Energy prices and grid connection',
          broadband: 'Broadband and mobile coverage',
          permits: 'Permits and administration',
          taxes: 'Taxes and charges',
          housing: 'Housing for employees',
          'child-care': 'Child care and schools',
          networks: 'Networks and universities',
          image: 'Reputation of the town',
        },
      },
      improve: { text: 'What would improve the location most for you?' },
    },
  },
  help: {
    title: 'Requests',
    questions: {
      wishes: {
        text: 'What can we help you with?',
        help: 'Write down promises at once, as tasks with a date.',
      },
    },
  },
  premises: {
    title: 'Premises and investment',
    questions: {
      'space-need': { text: 'Are you looking for sites or premises?' },
      'space-kind': {
        text: 'What are you looking for?',
        options: {
          plot: 'Commercial plot',
          hall: 'Industrial building',
          office: 'Office',
          storage: 'Storage',
          shop: 'Shop',
        },
      },
      'space-size': { text: 'How large?', unit: 'm²' },
      'space-until': { text: 'By when?' },
      investment: { text: 'Do you plan any major investment within the next two years?' },
      'investment-what': { text: 'What kind?' },
    },
  },
  people: {
    title: 'Staff and training',
    questions: {
      vacancies: { text: 'How many jobs are vacant at present?', unit: 'jobs' },
      'vacancies-long': { text: 'Have any jobs been vacant for more than six months?' },
      apprentices: {
        text: 'Have you been able to fill your apprenticeships?',
        options: { filled: 'All of them', unfilled: 'Not all of them', none: 'We do not train' },
      },
      international: { text: 'Do you recruit skilled workers from abroad, or intend to?' },
    },
  },
  administration: {
    title: 'Administration, energy and networks',
    questions: {
      service: {
        text: 'How satisfied are you with the town administration?',
        scale: ['very dissatisfied', 'very satisfied'],
      },
      procedure: { text: 'Do you have a case pending with a department?' },
      'procedure-what': { text: 'What is it about, with which department, since when?' },
      energy: { text: 'What are your plans for energy and climate protection?' },
      bandwidth: {
        text: 'Is your internet connection good enough?',
        options: { enough: 'Yes', short: 'Not always', missing: 'No' },
      },
    },
  },
  together: {
    title: 'Working together',
    questions: {
      partners: { text: 'What suppliers or service providers are you looking for nearby?' },
      offers: { text: 'What can other businesses in town get from you?' },
      groups: { text: 'On which subjects would you join a working group?' },
      host: { text: 'Would you invite other businesses to visit your premises?' },
    },
  },
  impression: {
    title: 'For us only',
    questions: {
      impression: { text: 'Impression of the conversation' },
      risk: {
        text: 'How high is the risk that the business closes or moves away?',
        scale: ['no risk', 'very high'],
      },
    },
  },
}
