/**
 * A browser gives a popup at most 800 by 600 screen pixels. Where zoom makes that less than our width, the width
 * that there is becomes ours, so that lines wrap and nothing has to be scrolled sideways.
 */
export function fitPopup(life: AbortSignal): void {
  const fit = () => {
    const { style, scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth && clientWidth >= NARROWEST)
      style.setProperty('--popup-width', `${clientWidth}px`)
  }
  addEventListener('resize', fit, { signal: life })
  requestAnimationFrame(fit)
}

/** In CSS pixels; a popup that is still unfolding is narrower for a frame. */
const NARROWEST = 280
