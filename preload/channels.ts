/** Names of the messages between the bridge and the main process. */
export const callChannel = 'kontor:call'
export const eventChannel = 'kontor:event'
export const listeningChannel = 'kontor:listening'
export const offerChannel = 'kontor:offer'
