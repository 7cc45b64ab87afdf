import { Editor } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'

/** A small applicant tracking system with a real rich-text editor, for the demo and the tests. */

const DRAFT = `
<h2>About the job</h2>
<p>We want a <strong>young</strong> and energetic salesman at heart to lead our support desk in Sheffield. You will look after a team of nine, and you will be an aggressive problem solver.</p>
<ul>
<li><p>Run the rota and the weekly review.</p></li>
<li><p>Coach the guys on the desk.</p></li>
<li><p>Report to the chairman twice a year.</p></li>
</ul>
<h2>What we offer</h2>
<p>Flexible hours, a pension, and a day a month for training.</p>`

function need<E extends Element>(selector: string, kind: new () => E): E {
  const element = document.querySelector(selector)
  if (!(element instanceof kind)) throw new Error(`The page has no ${selector}.`)
  return element
}

const editor = new Editor({
  element: need('#description', HTMLElement),
  extensions: [StarterKit],
  content: DRAFT,
  editorProps: {
    attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'description-label' },
  },
})

const COMMANDS: Readonly<Record<string, () => boolean>> = {
  bold: () => editor.chain().focus().toggleBold().run(),
  italic: () => editor.chain().focus().toggleItalic().run(),
  heading: () => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  bullets: () => editor.chain().focus().toggleBulletList().run(),
  undo: () => editor.chain().focus().undo().run(),
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-command]')) {
  const { command = '' } = button.dataset
  button.addEventListener('click', () => COMMANDS[command]?.())
}

editor.on('transaction', () => {
  const active = { bold: 'bold', italic: 'italic', heading: 'heading', bullets: 'bulletList' }
  for (const [command, name] of Object.entries(active)) {
    const button = document.querySelector(`[data-command="${command}"]`)
    button?.setAttribute('aria-pressed', String(editor.isActive(name)))
  }
})

need('#vacancy', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault()
  const requirements = need('#requirements', HTMLTextAreaElement).value
  need('#saved-html', HTMLElement).textContent = [
    `<h1>${need('#title', HTMLInputElement).value}</h1>`,
    editor.getHTML(),
    `<pre>${requirements}</pre>`,
    `<p>Salary: ${need('#salary', HTMLInputElement).value}</p>`,
  ].join('\n')
  const saved = need('#saved', HTMLElement)
  saved.hidden = false
  saved.scrollIntoView({ block: 'nearest' })
})
