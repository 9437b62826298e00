import type { GuideContents, GuideQuestion } from '../../../../preload/contract/guides.ts'
import type { RedFlagKind } from '../../../../preload/contract/tasks.ts'

// The guides that come with Kontor ask the same questions in each language: what is the same stands here, the words beside it.

interface Plan extends Partial<
  Pick<GuideQuestion, 'condition' | 'isInternal' | 'tells'> & { readonly isCore: boolean }
> {
  readonly kind: GuideQuestion['kind']
  readonly options?: readonly string[]
  readonly flags?: readonly (readonly [kind: RedFlagKind, when: readonly string[], dueInDays: number])[]
}

const onYes = (question: string) => ({ question, is: ['yes'] })

/** By section and key, in their order. */
const plan = {
  standing: {
    situation: { kind: 'scale', isCore: true },
    turnover: { kind: 'choice', options: ['up', 'same', 'down'], flags: [['sales', ['down'], 42]] },
    obstacles: {
      kind: 'several',
      isCore: true,
      options: ['staff', 'energy', 'regulation', 'suppliers', 'sales', 'finance', 'equipment', 'space'],
      flags: [
        ['regulation', ['regulation'], 28],
        ['suppliers', ['suppliers'], 42],
        ['sales', ['sales'], 42],
        ['equipment', ['equipment'], 42],
      ],
    },
  },
  plans: {
    relocation: { kind: 'yesNo', isCore: true, isInternal: true, flags: [['relocation', ['yes'], 7]] },
    'relocation-why': { kind: 'text', isInternal: true, condition: onYes('relocation') },
    leadership: { kind: 'yesNo', isCore: true, isInternal: true, flags: [['succession', ['yes'], 28]] },
    'leadership-state': {
      kind: 'choice',
      isInternal: true,
      options: ['settled', 'underway', 'open'],
      condition: onYes('leadership'),
    },
    lease: { kind: 'yesNo', isCore: true, isInternal: true, flags: [['lease', ['yes'], 14]] },
    'lease-end': { kind: 'date', isInternal: true, condition: onYes('lease') },
    poaching: { kind: 'yesNo', isCore: true, isInternal: true, flags: [['poaching', ['yes'], 7]] },
    'poaching-who': { kind: 'text', isInternal: true, condition: onYes('poaching') },
    jobs: {
      kind: 'choice',
      isCore: true,
      isInternal: true,
      options: ['more', 'same', 'fewer'],
      flags: [
        ['expansion', ['more'], 28],
        ['downsizing', ['fewer'], 14],
      ],
    },
    'jobs-number': {
      kind: 'number',
      isInternal: true,
      condition: { question: 'jobs', is: ['more', 'fewer'] },
    },
  },
  location: {
    factors: {
      kind: 'rating',
      isCore: true,
      options: [
        'space',
        'skilled-workers',
        'road',
        'transit',
        'energy-price',
        'broadband',
        'permits',
        'taxes',
        'housing',
        'child-care',
        'networks',
        'image',
      ],
    },
    improve: { kind: 'text' },
  },
  help: {
    wishes: { kind: 'text', isCore: true },
  },
  premises: {
    'space-need': { kind: 'yesNo' },
    'space-kind': {
      kind: 'several',
      options: ['plot', 'hall', 'office', 'storage', 'shop'],
      condition: onYes('space-need'),
      tells: 'need',
    },
    'space-size': { kind: 'number', condition: onYes('space-need'), tells: 'need' },
    'space-until': { kind: 'date', condition: onYes('space-need'), tells: 'need' },
    investment: { kind: 'yesNo' },
    'investment-what': { kind: 'text', condition: onYes('investment') },
  },
  people: {
    vacancies: { kind: 'number' },
    'vacancies-long': { kind: 'yesNo', flags: [['labour', ['yes'], 42]] },
    apprentices: {
      kind: 'choice',
      options: ['filled', 'unfilled', 'none'],
      flags: [['training', ['unfilled'], 42]],
    },
    international: { kind: 'yesNo' },
  },
  administration: {
    service: { kind: 'scale' },
    procedure: { kind: 'yesNo' },
    'procedure-what': { kind: 'text', condition: onYes('procedure') },
    energy: { kind: 'text' },
    bandwidth: { kind: 'choice', options: ['enough', 'short', 'missing'] },
  },
  together: {
    partners: { kind: 'text', tells: 'need' },
    offers: { kind: 'text', tells: 'offer' },
    groups: { kind: 'text' },
    host: { kind: 'yesNo' },
  },
  impression: {
    impression: { kind: 'text', isInternal: true },
    risk: { kind: 'scale', isInternal: true, flags: [['closing', ['4', '5'], 7]] },
  },
} as const satisfies Record<string, Readonly<Record<string, Plan>>>

type PlanOf<S> = S extends keyof typeof plan ? (typeof plan)[S] : never
type OptionOf<Q> = Q extends { readonly options: readonly (infer Key extends string)[] } ? Key : never

type QuestionWords<Q> = {
  readonly text: string
  readonly help?: string
} & (Q extends { readonly kind: 'scale' }
  ? { readonly scale: readonly [from: string, to: string] }
  : object) &
  (Q extends { readonly kind: 'number' } ? { readonly unit: string } : object) &
  (Q extends { readonly options: readonly string[] }
    ? { readonly options: Readonly<Record<OptionOf<Q>, string>> }
    : object)

/** The words of one language; one that is missing does not compile. */
export type GuideWords = {
  readonly [S in keyof typeof plan]: {
    readonly title: string
    readonly questions: { readonly [Q in keyof PlanOf<S>]: QuestionWords<PlanOf<S>[Q]> }
  }
}

interface AnyWords {
  readonly text: string
  readonly help?: string
  readonly scale?: readonly [from: string, to: string]
  readonly unit?: string
  readonly options?: Readonly<Record<string, string>>
}

function questionOf(key: string, said: AnyWords, planned: Plan): GuideQuestion {
  const [from, to] = said.scale ?? ['', '']
  return {
    key,
    kind: planned.kind,
    text: said.text,
    help: said.help ?? '',
    isCore: planned.isCore ?? false,
    isInternal: planned.isInternal ?? false,
    ...(planned.tells && { tells: planned.tells }),
    options: (planned.options ?? []).map((one) => ({ key: one, text: said.options?.[one] ?? one })),
    unit: said.unit ?? '',
    scale: { from, to },
    condition: planned.condition ?? null,
    flags: (planned.flags ?? []).map(([kind, when, dueInDays]) => ({ kind, when: [...when], dueInDays })),
  }
}

/** The guide in the words of one language. */
export function guideIn(words: GuideWords): GuideContents {
  const said: Readonly<
    Record<string, { readonly title: string; readonly questions: Readonly<Record<string, AnyWords>> }>
  > = words
  const planned: Readonly<Record<string, Readonly<Record<string, Plan>>>> = plan
  return {
    sections: Object.entries(planned).map(([key, questions]) => ({
      key,
      title: said[key]?.title ?? key,
      questions: Object.entries(questions).map(([name, question]) =>
        questionOf(name, said[key]?.questions[name] ?? { text: name }, question),
      ),
    })),
  }
}
