import type { tasksDe } from './messages.de.ts'

export const tasksEn: Record<keyof typeof tasksDe, string> = {
  'change.tasks.create': 'task created',
  'change.tasks.update': 'task changed',
  'change.tasks.setStatus': 'task ticked off',
  'tasks.new': 'New task',
  'tasks.title': 'What needs to be done?',
  'tasks.dueOn': 'Due on',
  'tasks.isPromise': 'Promised to the company',
  'tasks.created': 'Task created',
  'tasks.promise': 'Promise',
  'tasks.tick': 'Tick off “{{title}}”',
  'tasks.ticked': 'Done: {{title}}',
  'tasks.reopened': 'Open again: {{title}}',
}
