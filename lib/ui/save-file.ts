/** How long the browser may take to begin the download, in milliseconds. */
const KEPT = 60_000

/** Hands a text to the browser to save as a file; no permission is needed, and nothing leaves the machine. */
export async function saveFile(name: string, type: string, text: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT)
}
