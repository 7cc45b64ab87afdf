import { counted } from './plural.ts'

/** The toolbar button's tooltip. */
export const badgeWords = {
  idle: 'Evenhand',
  title: (count: number) =>
    count === 0 ? 'Evenhand: nothing to change' : `Evenhand: ${counted(count, 'thing', 'things')} to change`,
}
