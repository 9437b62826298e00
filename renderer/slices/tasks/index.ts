/** Tasks and promises, for other slices. */
export { openDoneTask, openNewFlag, openNewTask, openPostponeTask, openTask } from './task-request.ts'
export { TaskList } from './task-list.tsx'
