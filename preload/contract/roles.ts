/** What a member of staff may do; each may what those after it may. */
export const roles = ['manager', 'editor', 'reader'] as const
export type Role = (typeof roles)[number]

/** Whether somebody with a role may do what needs another. */
export const suffices = (role: Role, needed: Role): boolean => roles.indexOf(role) <= roles.indexOf(needed)
