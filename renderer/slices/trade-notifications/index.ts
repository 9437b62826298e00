export { notificationText, notifiedText } from './words.ts'
