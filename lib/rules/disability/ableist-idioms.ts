import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'disability/ableist-idioms',
  severity: 'exclusionary',
  strength: 'weak',
  forms: ['crazy', 'insane', 'insanely', 'schizophrenic', 'bipolar', 'ocd', 'tone deaf', '(turn|turning) a blind eye', 'blind to', 'falls on deaf ears', 'crippled', 'crippling', 'lame', 'psycho', 'spaz', 'nuts', 'bonkers', 'sanity check[s]', 'sanity checking', 'dumb', 'deaf to', 'lunatic[s]', 'mental', 'maniac[s]', 'idiot[s]', 'moron[s]', 'retarded', 'crazily', 'stark raving', 'batty', 'a bit mad', 'mad'],
  when: { names: 'flag' },
  except: [
    { near: ['bipolar disorder', 'bipolar transistor*', 'bipolar affective', 'with bipolar', 'ocd and', 'with ocd', 'mental health*', 'mental illness', 'mental wellbeing', 'mental capacity', 'mental fitness', 'mental arithmetic', 'mental load', 'mental model*', 'mental healthcare', 'mental stamina', 'mental state', 'mental disorder*', 'mental disabilit*', 'mental toughness', 'mental impairment*', 'mental or', 'mental and', 'physical or mental', 'double blind', 'lame mp3', 'crazy golf', 'mad men', 'mental resilience', 'nuts and bolts', 'nuts bolts', 'dumb terminal*', 'mental agility', 'mental wellness', 'mental well', 'physical mental', 'mental', 'crazy horse', 'crazy eights', 'mad'], example: 'We offer mental health support to all staff.' },
    { sentence: ['patient*', 'clinic*', 'therap*', 'cattle', 'dairy', 'encoder', 'nut allerg*', 'transistor*'], example: 'Patients with OCD attend the clinic on Tuesdays.' },
  ],
  suggest: { crazy: ['surprising', 'unusual'], insane: ['remarkable'], insanely: ['very'], 'sanity check': ['quick check'], 'sanity checks': ['quick checks'], 'tone deaf': ['insensitive'], 'turn a blind eye': ['ignore it'], ocd: ['particular'], bipolar: ['changeable'], 'blind to': ['unaware of'], lame: ['weak'], dumb: ['silly'], bonkers: ['surprising'], schizophrenic: ['contradictory'] },
  why: 'Uses illness or disability as a figure of speech, which can hurt those who live with it.',
  sources: ['house-judgement'],
  flags: [
    ['Bring your [[crazy]] ideas to our quiz show.', 'Bring your surprising ideas to our quiz show.'],
    ['Run a [[sanity check]] on each file.', 'Run a quick check on each file.'],
  ],
  passes: ['You will help to run a double-blind trial.', 'The clinic treats people with bipolar disorder.'],
})
