import type { Writable } from 'node:stream'

/** A stream to write to that may go away, as when the output is piped to `head`. */
export interface Sink {
  /** Waits while the reader is slow; false once the reader has gone. */
  readonly write: (text: string) => Promise<boolean>
  readonly gone: AbortSignal
}

export function createSink(stream: Writable): Sink {
  const gone = new AbortController()
  // Whoever reads has what they wanted; any other fault of the output leaves nobody to write for either.
  stream.on('error', () => gone.abort())
  stream.on('close', () => gone.abort())
  return {
    gone: gone.signal,
    write: (text) =>
      new Promise((done) => {
        if (gone.signal.aborted) return done(false)
        const settle = () => {
          stream.off('drain', settle)
          gone.signal.removeEventListener('abort', settle)
          done(!gone.signal.aborted)
        }
        if (stream.write(text)) return done(true)
        stream.on('drain', settle)
        gone.signal.addEventListener('abort', settle)
      }),
  }
}
