import type { HistoryWords } from '../../kit/history-words.ts'

/** What the history of a task calls what it tells of. */
export const tasksHistory = {
  task: {
    title: 'history.record.task',
    fields: {
      kind: 'history.field.taskKind',
      title: 'tasks.title',
      note: 'organisations.field.note',
      dueOn: 'tasks.dueOn',
      status: 'tasks.status',
      doneAt: 'history.field.doneAt',
      organisationId: 'history.field.organisation',
      answer: 'tasks.answer',
      personId: 'tasks.person',
      ownerId: 'history.field.owner',
      contactId: 'history.record.contact',
      visitId: 'history.record.visit',
      redFlag: 'guides.redFlag',
      answerBy: 'tasks.answerBy',
      answeredOn: 'tasks.answeredOn',
      waitingFor: 'tasks.waitingFor',
      waitingSince: 'tasks.waitingSince',
      handedTo: 'tasks.handedTo',
      handedOn: 'tasks.handedOn',
      receivedOn: 'tasks.receivedOn',
      every: 'tasks.every',
      everyUnit: 'tasks.everyUnit',
    },
    codes: {
      kind: 'history.code.taskKind.',
      status: 'tasks.status.',
      everyUnit: 'tasks.everyUnit.',
      redFlag: 'guides.flag.',
    },
  },
} as const satisfies HistoryWords
