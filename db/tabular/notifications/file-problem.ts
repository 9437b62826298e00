/** What is wrong with a file that holds no notifications that can be read. */
export type FileProblem = 'fileDamaged' | 'fileDocumentType' | 'fileOther' | 'fileUnreadable'
