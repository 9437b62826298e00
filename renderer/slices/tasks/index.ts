/** Tasks and promises, for other slices. */
export { openDoneTask, openNewTask, openPostponeTask, openTask } from './task-request.ts'
export { colleagueText, useColleaguesWith } from './staff.ts'
export { TaskList } from './task-list.tsx'
