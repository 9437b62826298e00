import type { LinkageRecord } from '../../../db/linkage/index.ts'

const empty: LinkageRecord = {
  name: '',
  formerNames: [],
  legalForm: '',
  registerCourt: '',
  registerKind: null,
  registerNumber: '',
  vatId: '',
  businessId: '',
  lei: '',
  street: '',
  houseNumber: '',
  postcode: '',
  city: '',
  phoneE164: '',
  email: '',
  website: '',
}

/** A record that says nothing but what is given. */
export const linkageRecord = (fields: Partial<LinkageRecord>): LinkageRecord => ({ ...empty, ...fields })

/** A company with everything a list may say. */
export const xylotec = linkageRecord({
  name: 'Xylotec Metallbau GmbH',
  legalForm: 'GmbH',
  registerCourt: 'Gelsenkirchen',
  registerKind: 'HRB',
  registerNumber: '4711',
  vatId: 'DE136695976',
  street: 'Hochstraße',
  houseNumber: '12',
  postcode: '46236',
  city: 'Bottrop',
  phoneE164: '+492041123456',
  email: 'info@xylotec.de',
  website: 'https://www.xylotec.de',
})
