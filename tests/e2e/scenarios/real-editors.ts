import { describe, it } from 'vitest'
import { begin, insertStatement, replaced, use } from '../../../tools/editors/behaviours.ts'
import { sitDown } from '../../../tools/editors/desk.ts'
import { EDITOR_KINDS } from '../../../tools/editors/kinds.ts'
import type { World } from '../world.ts'

/** One editor for each way of writing; `npm run editors` tries every behaviour in every editor. */
const ONE_FOR_EACH_WAY = ['tinymce', 'ckeditor4', 'ckeditor5', 'draft-js', 'trix', 'froala', 'tiptap-dialog']

/** The real editors: words are replaced in their own way, with the formatting kept and their own undo. */
export default function realEditors(world: () => World): void {
  const kinds = EDITOR_KINDS.filter(({ id }) => ONE_FOR_EACH_WAY.includes(id))
  describe.each(kinds)('$name', (kind) => {
    it('takes a suggestion and a statement, and takes both back', async () => {
      const asker = await world().own('popup.html')
      const desk = await sitDown(await world().visit(`editors/${kind.id}/`), kind, asker)
      const before = await begin(desk)
      await use(desk, 'young', 'friendly')
      await desk.expectSaved(replaced(before, 'young', 'friendly'))
      await desk.undo()
      await desk.expectSaved(before)
      await use(desk, 'aggressive', 'persistent')
      await desk.type('qx')
      await desk.expectSaved(replaced(before, 'an aggressive', 'a persistentqx'))
      const typed = await desk.saved()
      await insertStatement(desk, 'persistentqx')
      await desk.undo()
      await desk.expectSaved(typed)
    })
  })
}
