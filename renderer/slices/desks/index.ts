export { DesksLight } from './desks-light.tsx'
