/** What is taken along to a visit, for the pages of visits and the door at which files arrive. */
export { onTheWay } from './on-the-way.tsx'
export { OnTheWayMenu } from './on-the-way-menu.tsx'
export { isAnswersFile, takeAnswers } from './reading.ts'
