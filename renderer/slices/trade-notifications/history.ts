import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history of a company calls its trade notifications. */
export const tradeNotificationsHistory = {
  trade_notification: {
    title: 'cityMonth.notification',
    fields: {
      organisationId: 'history.field.organisation',
      batchId: 'cityMonth.field.batch',
      source: 'cityMonth.field.source',
      externalId: 'cityMonth.field.externalId',
      businessKey: 'cityMonth.field.businessKey',
      fileNumber: 'cityMonth.field.fileNumber',
      kind: 'cityMonth.field.kind',
      reason: 'cityMonth.field.reason',
      reasonText: 'cityMonth.field.reasonText',
      scale: 'cityMonth.field.scale',
      siteKind: 'cityMonth.field.siteKind',
      validFrom: 'cityMonth.day',
      notifiedOn: 'cityMonth.field.notifiedOn',
      supersededById: 'cityMonth.field.supersededById',
      name: 'cityMonth.name',
      postcode: 'cityMonth.field.postcode',
      city: 'cityMonth.field.city',
      district: 'cityMonth.district',
      otherPlace: 'cityMonth.field.otherPlace',
      sectorCode: 'cityMonth.field.sectorCode',
      sectorEdition: 'cityMonth.field.sectorEdition',
      activity: 'cityMonth.activity',
      fullTime: 'cityMonth.field.fullTime',
      partTime: 'cityMonth.field.partTime',
      taskId: 'cityMonth.task',
    },
    codes: {
      kind: 'cityMonth.kind.',
      reason: 'cityMonth.code.reason.',
      scale: 'cityMonth.oneWeight.',
      siteKind: 'cityMonth.code.site.',
    },
  },
} as const satisfies HistoryWords
