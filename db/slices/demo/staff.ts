/** The office's people; the first works at this workstation, the last has left. */
export const staffNames = [
  'Katrin Averbeck',
  'Jens Mahlstedt',
  'Aylin Demirtaş',
  'Tobias Rüschen',
  'Dr. Hannah Petersdorf',
  'Renate Struckmeyer',
] as const

/** Renate Struckmeyer's last day, in days before today. */
export const lastDayOfFormerColleague = 320
