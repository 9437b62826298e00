/** Tasks and promises, for other slices. */
export { NewTask } from './new-task.tsx'
export { TaskList } from './task-list.tsx'
