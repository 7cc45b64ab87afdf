import { Icon, type IconName } from './icon.tsx'

interface IconButtonProps {
  readonly name: string
  readonly icon: IconName
  readonly onClick: () => void
}

/** A button with a drawing in place of words; its name is heard, and seen on hover. */
export const IconButton = ({ name, icon, onClick }: IconButtonProps) => (
  <button type="button" class="icon-button" aria-label={name} title={name} onClick={onClick}>
    <Icon name={icon} />
  </button>
)
