import { phrases } from './phrases.ts'
import { say } from './say.ts'

/** The one page that opens by itself: when Evenhand has just been installed. */
export const welcomeWords = phrases({
  title: 'welcome.title',
  lead: 'welcome.lead',
  demo: {
    title: 'welcome.demo.title',
    text: 'welcome.demo.text',
    label: 'welcome.demo.label',
    count: (count: number) => say('welcome.demo.count', { count }),
    good: 'welcome.demo.good',
    failed: 'welcome.demo.failed',
    replaced: 'welcome.demo.replaced',
    again: 'welcome.demo.again',
  },
  reading: {
    title: 'welcome.reading.title',
    items: [
      {
        name: 'welcome.reading.items.0.name',
        text: 'welcome.reading.items.0.text',
      },
      {
        name: 'welcome.reading.items.1.name',
        text: 'welcome.reading.items.1.text',
      },
      {
        name: 'welcome.reading.items.2.name',
        text: 'welcome.reading.items.2.text',
      },
      {
        name: 'welcome.reading.items.3.name',
        text: 'welcome.reading.items.3.text',
      },
    ],
    sites: (count: number) => say('welcome.reading.sites', { count }),
  },
  pin: {
    title: 'welcome.pin.title',
    chromium: ['welcome.pin.chromium.0', 'welcome.pin.chromium.1', 'welcome.pin.chromium.2'],
    firefox: ['welcome.pin.firefox.0', 'welcome.pin.firefox.1', 'welcome.pin.firefox.2'],
  },
  shortcuts: {
    title: 'welcome.shortcuts.title',
    none: 'welcome.shortcuts.none',
    change: 'welcome.shortcuts.change',
    names: {
      'open-card': 'welcome.shortcuts.names.open_card',
      'next-finding': 'welcome.shortcuts.names.next_finding',
      'previous-finding': 'welcome.shortcuts.names.previous_finding',
      'check-page': 'welcome.shortcuts.names.check_page',
    },
  },
  options: 'welcome.options',
  note: 'welcome.note',
})
