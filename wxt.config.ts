import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { ADVERT_HOSTS } from './entrypoints/advert.content/hosts.ts'
import { ruleData } from './tools/rule-data.ts'

/** Only builds for tests and the demo may read pages of this machine; a test compares the release manifest. */
const LOCAL_PAGES = 'http://127.0.0.1/*'
/** The same machine by another name stands for a site that nobody has allowed yet. */
const LOCAL_SITE = 'http://localhost/*'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets',
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Vite's polyfill would fetch; no browser that we support needs it.
  vite: () => ({
    plugins: [ruleData()],
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
    // The file in `locales/` that every other language falls back on.
    default_locale: 'en_GB',
    name: '__MSG_manifest_name__',
    description: '__MSG_manifest_description__',
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
      'open-card': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: '__MSG_manifest_commands_openCard__',
      },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_manifest_commands_nextFinding__',
      },
      'previous-finding': {
        suggested_key: { default: 'Alt+Shift+P' },
        description: '__MSG_manifest_commands_previousFinding__',
      },
      'check-page': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_manifest_commands_checkPage__',
      },
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
