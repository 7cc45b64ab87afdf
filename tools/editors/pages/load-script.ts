/** Loads a script that can't be bundled, since it finds its other files by its own address. */
export const loadScript = (address: string): Promise<void> =>
  new Promise((done, failed) => {
    const script = document.createElement('script')
    script.src = address
    script.onload = () => done()
    script.onerror = () => failed(new Error(`${address} did not load.`))
    document.head.append(script)
  })
