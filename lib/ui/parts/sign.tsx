/** The product's sign, as in the browser's toolbar: two equal bars held level. */
export const Sign = ({ size }: { size: number }) => (
  <svg class="sign" viewBox="0 0 128 128" width={size} height={size} aria-hidden="true">
    <rect width="128" height="128" rx="28" />
    <path d="M28 44h72M28 84h72" />
  </svg>
)
