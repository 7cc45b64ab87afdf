/** What the small badge at an editor tells. */
export type BadgeState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'found'; readonly count: number; readonly legal: boolean }
  | { readonly kind: 'off' }
  | { readonly kind: 'error' }
