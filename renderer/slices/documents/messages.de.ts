export const documentsDe = {
  'change.documents.add': 'Dateien abgelegt',
  'change.documents.fileMail': 'Mail abgelegt',
  'change.documents.rename': 'Dokument umbenannt',
  'change.documents.remove': 'Dokument gelöscht',
} as const
