import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'culture/unicorn',
  severity: 'advisory',
  strength: 'weak',
  forms: ['unicorn[s]', 'hero', 'heroes', 'super hero', 'superpower[s]', 'purple squirrel', 'beast', 'beast mode', 'machine', 'rainmaker[s]', 'powerhouse[s]', 'titan[s]', 'demigod', 'coding god', 'god of'],
  when: { near: ['a unicorn', 'the unicorn', 'unicorns', 'hero', 'heroes', 'super hero', 'superpower', 'superpowers', 'purple squirrel', 'beast mode', 'sales machine', 'coding god', 'a rainmaker', 'a powerhouse', 'our powerhouse'] },
  except: [
    { near: ['became a unicorn', 'unicorn status', 'unicorn company', 'unicorn companies', 'tech unicorn', 'unicorn start*', 'a unicorn start*', 'unicorn valuation', 'uk unicorn', 'fintech unicorn', 'european unicorn', 'unicorns such', 'war hero*', 'local hero*', 'hero image*', 'hero banner*', 'hero section*', 'hero content', 'unsung hero*', 'heroes of', 'hero product*', 'help for heroes', 'hero video*', 'hero campaign*', 'superpowers', 'northern powerhouse', 'machine'], example: 'We make hero images for the web shop.' },
    { sentence: ['valued at', 'funding', 'billion', 'valuation', 'superhero films'], example: 'The firm is a unicorn valued at a billion pounds.' },
  ],
  suggest: { unicorn: ['rare mix of skills', 'all-rounder'], hero: ['helper'], superpower: ['strength'], rainmaker: ['business developer'], powerhouse: ['skilled colleague'] },
  why: 'Asks for someone larger than life, so modest and able people do not apply.',
  sources: ['sheffield-digital', 'house-judgement'],
  flags: [
    ['We know we ask for a [[unicorn]].'],
    ['Be the office [[hero]] who fixes the printer.'],
  ],
  passes: ['The start-up became a unicorn last May.', 'The tour ends at the war heroes memorial.'],
})
