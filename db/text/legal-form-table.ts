/** One legal form as Kontor shows and stores it. */
export interface LegalForm {
  /** Canonical abbreviation, e.g. "GmbH & Co. KG"; the name where no abbreviation is in use. Unique. */
  readonly abbreviation: string
  readonly name: string
  /** Code of ISO 20275 (entity legal forms list), null for forms the German list does not hold. */
  readonly elfCode: string | null
}

export interface LegalFormEntry extends LegalForm {
  /** Further spellings in use, folded. Name and abbreviation are added by the index. */
  readonly spellings: readonly string[]
  /** True for words that also are names or ordinary words: taken as a legal form only at the end of a name. */
  readonly onlyAtEnd?: true
  /** True for words read as a legal form only where one is expected (a legal form column), never in a name. */
  readonly onlyAsValue?: true
}

const LIMITED_NAME = 'Gesellschaft mit beschränkter Haftung'
const CO_KG = 'Kommanditgesellschaft'

function form(
  elfCode: string | null,
  abbreviation: string,
  name: string,
  spellings: readonly string[] = [],
  extra: Pick<LegalFormEntry, 'onlyAtEnd' | 'onlyAsValue'> = {},
): LegalFormEntry {
  return { elfCode, abbreviation, name, spellings, ...extra }
}

/** The 31 German forms of ISO 20275 with their composite and foreign companions; longer spellings win over shorter. */
export const LEGAL_FORMS: readonly LegalFormEntry[] = [
  form('2HBR', 'GmbH', LIMITED_NAME, [
    'mbh',
    'g m b h',
    'ges m b h',
    'ges mbh',
    'gesmbh',
    'gesellschaft mbh',
    'gesellschaft m b h',
    'm b h',
    'mit beschraenkter haftung',
  ]),
  form('SCE1', 'gGmbH', 'Gemeinnützige Gesellschaft mit beschränkter Haftung', [
    'gemeinnuetzige gmbh',
    'gemeinnuetzige gesellschaft mbh',
    'gem gmbh',
    'ggmbh',
  ]),
  form('63KS', 'UG (haftungsbeschränkt)', 'Unternehmergesellschaft (haftungsbeschränkt)', [
    'unternehmergesellschaft',
    'unternehmergesellschaft haftungsbeschraenkt',
    'ug haftungsbeschr',
    'ug hb',
    'ug haftungsb',
    'ug',
    'gmbh ug',
    'ug mbh',
  ]),
  form(null, 'gUG (haftungsbeschränkt)', 'Gemeinnützige Unternehmergesellschaft (haftungsbeschränkt)', [
    'gemeinnuetzige ug',
    'gemeinnuetzige ug haftungsbeschraenkt',
    'gemeinnuetzige unternehmergesellschaft haftungsbeschraenkt',
    'gug',
  ]),
  form('6QQB', 'AG', 'Aktiengesellschaft', ['a g'], { onlyAtEnd: true }),
  form('YA01', 'gAG', 'Gemeinnützige Aktiengesellschaft', ['gemeinnuetzige ag'], { onlyAtEnd: true }),
  form('AMKW', 'REIT-AG', 'REIT-Aktiengesellschaft'),
  form('JNDX', 'EWIV', 'Europäische wirtschaftliche Interessenvereinigung'),
  form('JMVF', 'InvAG', 'Investmentaktiengesellschaft'),
  form('SGST', 'SE', 'Europäische Aktiengesellschaft', ['societas europaea', 'europaeische gesellschaft'], {
    onlyAtEnd: true,
  }),
  form('SUA1', 'SCE', 'Europäische Genossenschaft', ['sce mit beschraenkter haftung', 'sce mbh'], {
    onlyAtEnd: true,
  }),
  form('T0YJ', 'KGaA', 'Kommanditgesellschaft auf Aktien', ['kg auf aktien', 'kg a a', 'kg aa']),
  form('T0YJ', 'GmbH & Co. KGaA', 'Kommanditgesellschaft auf Aktien', [
    'gmbh und co kg auf aktien',
    'gmbh und co kg a a',
  ]),
  form('T0YJ', 'AG & Co. KGaA', 'Kommanditgesellschaft auf Aktien', [
    'ag und co kg auf aktien',
    'ag und co kg a a',
  ]),
  form('T0YJ', 'SE & Co. KGaA', 'Kommanditgesellschaft auf Aktien', [
    'se und co kg auf aktien',
    'se und co kg a a',
  ]),
  form('T0YJ', 'Stiftung & Co. KGaA', 'Kommanditgesellschaft auf Aktien'),
  form('8Z6G', 'KG', CO_KG, ['k g'], { onlyAtEnd: true }),
  form('8Z6G', 'GmbH & Co. KG', CO_KG, [
    'gmbh und co',
    'gmbh und compagnie kg',
    'gmbh und cie kg',
    'mbh und co kg',
  ]),
  form('8Z6G', 'UG (haftungsbeschränkt) & Co. KG', CO_KG, [
    'ug und co kg',
    'ug und co',
    'ug haftungsbeschr und co kg',
    'ug haftungsb und co kg',
    'ug hb und co kg',
    'unternehmergesellschaft haftungsbeschraenkt und co kg',
  ]),
  form('8Z6G', 'AG & Co. KG', CO_KG),
  form('8Z6G', 'SE & Co. KG', CO_KG),
  form('8Z6G', 'KGaA & Co. KG', CO_KG),
  form('8Z6G', 'Stiftung & Co. KG', CO_KG),
  form('8Z6G', 'Limited & Co. KG', CO_KG, ['ltd und co kg']),
  form('8Z6G', 'B.V. & Co. KG', CO_KG, ['bv und co kg']),
  form('8Z6G', 'S.à r.l. & Co. KG', CO_KG, ['sarl und co kg']),
  form('8Z6G', 'Inc. & Co. KG', CO_KG, ['incorporated und co kg', 'corp und co kg']),
  form('8Z6G', 'LLC & Co. KG', CO_KG),
  form('40DB', 'OHG', 'Offene Handelsgesellschaft', ['o h g', 'ohg mbh']),
  form('40DB', 'GmbH & Co. OHG', 'Offene Handelsgesellschaft'),
  form('40DB', 'AG & Co. OHG', 'Offene Handelsgesellschaft'),
  form('OL20', 'e. K.', 'Eingetragener Kaufmann, eingetragene Kauffrau', [
    'ek',
    'e kfm',
    'ekfm',
    'e kfr',
    'ekfr',
    'e kffr',
    'ekffr',
    'e kauffrau',
    'e kaufmann',
    'eingetragener kaufmann',
    'eingetragene kauffrau',
    'eingetragene kaufleute',
    'einzelkaufmann',
    'einzelkauffrau',
  ]),
  form(
    'OL20',
    'Einzelunternehmen',
    'Einzelunternehmen',
    ['einzelfirma', 'einzelunternehmer', 'einzelunternehmerin'],
    {
      onlyAtEnd: true,
    },
  ),
  form(
    null,
    'Kleingewerbe',
    'Kleingewerbe',
    ['kleingewerbetreibender', 'kleingewerbetreibende', 'nicht eingetragenes gewerbe'],
    {
      onlyAsValue: true,
    },
  ),
  form(null, 'Freiberufler', 'Freiberufler', ['freier beruf', 'freiberuflerin', 'freiberuflich'], {
    onlyAsValue: true,
  }),
  form('FR3V', 'GbR', 'Gesellschaft bürgerlichen Rechts', [
    'gdbr',
    'g b r',
    'bgb gesellschaft',
    'gbr mbh',
    'gesellschaft des buergerlichen rechts',
    'gesellschaft buergerlichen rechtes',
  ]),
  form('PDNU', 'eGbR', 'Eingetragene Gesellschaft bürgerlichen Rechts', ['e gbr', 'eingetragene gbr']),
  form('8CM0', 'PartG', 'Partnerschaftsgesellschaft', ['partnerschaft', 'part g', 'partnerges'], {
    onlyAtEnd: true,
  }),
  form('2YZO', 'PartG mbB', 'Partnerschaftsgesellschaft mit beschränkter Berufshaftung', [
    'partgmbb',
    'part mbb',
    'partmbb',
    'mbb',
    'm b b',
    'partnerges mbb',
    'mit beschraenkter berufshaftung',
    'partg m b b',
    'partnerschaft mbb',
    'partnerschaftsgesellschaft mbb',
    'partnerschaft mit beschraenkter berufshaftung',
  ]),
  form('AZFE', 'eG', 'Eingetragene Genossenschaft', ['e g', 'egmbh', 'eingetr genossenschaft'], {
    onlyAtEnd: true,
  }),
  form('US8E', 'Genossenschaft', 'Genossenschaft', [], { onlyAsValue: true }),
  form('QZ3L', 'e. V.', 'Eingetragener Verein', ['ev', 'eingetr verein', 'e verein'], { onlyAtEnd: true }),
  form(
    '79H0',
    'Nicht eingetragener Verein',
    'Nicht eingetragener Verein',
    ['nicht rechtsfaehiger verein', 'nev'],
    {
      onlyAsValue: true,
    },
  ),
  form('7J3S', 'Wirtschaftlicher Verein', 'Wirtschaftlicher Verein', ['w v'], { onlyAsValue: true }),
  form('D40E', 'Verein alten Rechts', 'Verein alten Rechts', ['altrechtlicher verein'], {
    onlyAsValue: true,
  }),
  form(null, 'Verein', 'Verein', [], { onlyAsValue: true }),
  form('13AV', 'VVaG', 'Versicherungsverein auf Gegenseitigkeit', [
    'v v a g',
    'vag',
    'versicherungsverein a g',
  ]),
  form('9JGX', 'Landesinnungsverband', 'Landesinnungsverband', [], { onlyAsValue: true }),
  form('FEBD', 'Stiftung d. ö. R.', 'Stiftung des öffentlichen Rechts', [
    'stiftung oeffentlichen rechts',
    'stiftung doer',
  ]),
  form('V2YH', 'Stiftung d. p. R.', 'Stiftung des privaten Rechts', [
    'stiftung privaten rechts',
    'stiftung buergerlichen rechts',
    'stiftung des buergerlichen rechts',
  ]),
  form('YJ4C', 'Kirchliche Stiftung d. ö. R.', 'Kirchliche Stiftung des öffentlichen Rechts', [
    'kirchliche stiftung oeffentlichen rechts',
  ]),
  form(null, 'Stiftung', 'Stiftung', [], { onlyAsValue: true }),
  form('SQKS', 'KdöR', 'Körperschaft des öffentlichen Rechts', [
    'k d oe r',
    'k oe r',
    'koer',
    'koerperschaft oeffentlichen rechts',
  ]),
  form('XLWA', 'AöR', 'Anstalt des öffentlichen Rechts', [
    'a oe r',
    'adoer',
    'a d oe r',
    'anstalt oeffentlichen rechts',
  ]),
  form(
    null,
    'Ltd.',
    'Private company limited by shares',
    ['limited', 'ltd und co', 'private limited company'],
    { onlyAtEnd: true },
  ),
  form(null, 'LLP', 'Limited liability partnership', [], { onlyAtEnd: true }),
  form(null, 'LLC', 'Limited liability company', ['l l c'], { onlyAtEnd: true }),
  form(null, 'Inc.', 'Corporation', ['incorporated', 'corp', 'corporation'], { onlyAtEnd: true }),
  form(null, 'B.V.', 'Besloten vennootschap', ['bv'], { onlyAtEnd: true }),
  form(null, 'N.V.', 'Naamloze vennootschap', ['nv'], { onlyAtEnd: true }),
  form(null, 'S.A.', 'Société anonyme', ['sa'], { onlyAtEnd: true }),
  form(null, 'S.A.S.', 'Société par actions simplifiée', ['sas'], { onlyAtEnd: true }),
  form(null, 'S.à r.l.', 'Société à responsabilité limitée', ['sarl', 's a r l'], { onlyAtEnd: true }),
  form(null, 'S.p.A.', 'Società per azioni', ['spa'], { onlyAsValue: true }),
  form(null, 'S.r.l.', 'Società a responsabilità limitata', ['srl'], { onlyAtEnd: true }),
  form(null, 'Sp. k.', 'Spółka komandytowa', [], { onlyAtEnd: true }),
  form(null, 'Sp. z o.o.', 'Spółka z ograniczoną odpowiedzialnością', ['sp zoo'], { onlyAtEnd: true }),
]
