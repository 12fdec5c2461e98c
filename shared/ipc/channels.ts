// Apart from the contract, so that the preload does not carry the schemas: it must be small and quick.
export const CALL_CHANNEL = 'postil:call'
export const EVENT_CHANNEL = 'postil:event'
export const FLUSHED_CHANNEL = 'postil:flushed'
