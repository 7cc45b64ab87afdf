/** A file of `locales/`: each message by its name. */
declare module '*.yml' {
  const messages: Readonly<Record<string, string>>
  export default messages
}
