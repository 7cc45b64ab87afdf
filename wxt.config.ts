import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { ADVERT_HOSTS } from './entrypoints/advert.content/hosts.ts'

/** Only builds for tests and the demo may read pages of this machine; a test compares the release manifest. */
const LOCAL_PAGES = 'http://127.0.0.1/*'
/** The same machine by another name stands for a site that nobody has allowed yet. */
const LOCAL_SITE = 'http://localhost/*'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets',
  modules: ['@wxt-dev/webextension-polyfill'],
  // Vite's polyfill would fetch; no browser that we support needs it.
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    // The probe needs no context, and WXT's would post a message to every page and leave a listener there.
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/advert.content/no-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ mode, browser }) => ({
    name: 'Evenhand',
    description: 'Helps you write job adverts that more people apply for. Everything stays on your machine.',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: mode === 'production' ? [...ADVERT_HOSTS] : [...ADVERT_HOSTS, LOCAL_PAGES],
    optional_host_permissions: mode === 'production' ? ['https://*/*'] : ['https://*/*', LOCAL_SITE],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: 'Evenhand' },
    commands: {
      'open-card': { suggested_key: { default: 'Alt+Shift+E' }, description: 'Open the card at the caret' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Go to the next finding' },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: 'Go to the previous finding',
      },
      'check-page': { suggested_key: { default: 'Alt+Shift+C' }, description: 'Check this page' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenhand@evenhand.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', storage: { managed_schema: 'managed-schema.json' } }),
  }),
})
