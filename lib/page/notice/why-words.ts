/** The words and parts by which pages tell that they hold no advert; all of them plain English and common tools. */

const ADVERT =
  '(?:job|vacancy|position|role|post|advert(?:isement)?|posting|opportunity|listing|opening|requisition)'

export const REMOVED = new RegExp(
  [
    `\\b${ADVERT}(?: (?:advert|posting|listing|opening|description))?(?: (?:you (?:are|were) looking for|you requested))? (?:is|are|was) (?:now |currently )?(?:no longer (?:available|accepting|active|open|advertised|live|online|being|listed|posted)|closed|expired|filled|not available|unavailable|inactive)`,
    `\\b${ADVERT}(?: (?:advert|posting|listing|opening))? (?:has|have)(?: now| already)? (?:been (?:removed|filled|closed|withdrawn|taken down|deleted|archived|unposted)|expired|closed|ended|passed its closing date)`,
    `\\b${ADVERT}(?: (?:advert|posting|listing))?(?: you (?:are|were) looking for| you requested)? (?:no longer exists|does(?:n't| not) exist|can(?:not|'t|not) be found|could(?:n't| not) be found|not found)`,
    `\\bno longer accepting applications\\b`,
    `\\bapplications (?:for this ${ADVERT} )?(?:are|have) (?:now )?closed\\b`,
    `\\bthis ${ADVERT} (?:advert |posting )?(?:closed|expired) on\\b`,
    `\\bsorry, (?:but )?(?:this|that|the) ${ADVERT} (?:is gone|has gone)`,
  ].join('|'),
  'i',
)
export const NOT_FOUND =
  /\b(?:404|page (?:not found|can(?:no|')t be found|could ?n[o']t be found|does(?: not|n't) exist)|(?:can(?:no|')t|could ?n[o']t) find (?:that|this|the) page|410 gone|page (?:is|has) gone)\b/i

export const WALL_TITLE =
  /^(?:just a moment|attention required|access (?:denied|to this page has been denied)|pardon our interruption|security (?:check|verification|challenge)|are you (?:a )?(?:robot|human)|robot check|human verification|verify(?:ing)? you(?:'re| are) human|bot (?:check|verification)|additional verification required|request blocked|checking your browser|ddos protection)/i
export const WALL =
  /verify (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)|(?:checking|verifying) (?:your browser|that you are human)|unusual (?:traffic|activity) from|press (?:&|and) hold|are you (?:a )?(?:robot|human)\b|(?:complete|solve|pass) (?:the|this|a) (?:captcha|security check|challenge)|enable javascript and cookies to continue|(?:prove|confirm|make sure|check) (?:that )?you(?:'re| are) (?:not a robot|(?:a )?human)|you have been blocked|automated (?:access|requests)/i
export const WALL_PARTS =
  '#challenge-form, #challenge-running, #cf-wrapper, #px-captcha, #sec-if-cpt-container, [id^="cf-chl"], iframe[src*="challenges.cloudflare.com"], iframe[src*="captcha-delivery.com"], iframe[src*="_Incapsula_Resource"], iframe[src*="/recaptcha/"], iframe[src*="hcaptcha.com"], .g-recaptcha, .h-captcha, .cf-turnstile'

export const SIGN_IN =
  /\b(?:sign|log)[ -]?(?:in|on)\b|\blogin\b|\benter your password\b|\bcreate (?:an |your )?account\b|\bregister (?:to|for|now)\b|\bjoin (?:now|to)\b|\bsession (?:has )?(?:expired|timed out)\b/i
export const SIGN_IN_PATH =
  /\/(?:login|log-in|signin|sign-in|sign_in|logon|sso|saml|oauth2?|auth|authwall|account\/login)(?:[/?.#]|$)/i

/** Parts that hold films, maps, notices about cookies or advertising, never an advert for a job. */
export const SIDE_SHOW =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|vimeo\.com|google\.com|googletagmanager\.com|doubleclick\.net|googlesyndication\.com|facebook\.com|twitter\.com|linkedin\.com|hcaptcha\.com|recaptcha\.net|cloudflare\.com|cookiebot\.com|consensu\.org|trustarc\.com|onetrust\.com|hotjar\.com|intercom\.io|zendesk\.com|hubspot\.com|stripe\.com|spotify\.com|openstreetmap\.org)$/i
