export { DesksLight } from './desks-light.tsx'
export { noSecrets, placeWish, textsOf } from './choose-place.ts'
export { PlaceFields } from './place-fields.tsx'
export { WhoWorksHere } from './who-works-here.tsx'
