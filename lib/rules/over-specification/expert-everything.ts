import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'over-specification/expert-everything',
  severity: 'exclusionary',
  strength: 'moderate',
  forms: ['expert (in|at|on) (all areas|everything|every area|every aspect|all aspects|all fields|every field|all things|all disciplines|multiple disciplines|all of the above|all of the following)', 'experts (in|at) (all areas|everything|every area|every aspect|all aspects|all fields|every field|all things|all disciplines|multiple disciplines|all of the above|all of the following)', 'expert level skill[s] in', 'equally expert in', '(complete|total|absolute|full) (mastery|command) of', '(exhaustive|encyclopaedic|encyclopedic|complete|total|unrivalled|unparalleled) (knowledge|mastery|command|expertise)', 'know everything (about|there is)', 'knows everything', 'master of all', 'jack of all trades', 'expert knowledge of (all|every)', 'expertise in (all|every)', 'in (all|every) (aspect|aspects) of', 'complete in every detail', 'know[s] [it] inside out', 'full mastery', 'in depth knowledge of (all|every)', 'mastery of (all|every|the whole)'],
  when: { demand: true },
  except: [
    { near: ['involved in all aspects', 'work in all aspects', 'assist in all aspects', 'support in all aspects', 'help in all aspects', 'in all aspects of', 'in every aspect', 'digitise', 'training in all aspects'], example: 'You help in all aspects of the harvest.' },
    { sentence: ['become', 'you will learn', 'we teach', 'develop into'], example: 'You will learn and become expert in all areas of the shop.' },
  ],
  suggest: { 'exhaustive knowledge': ['good knowledge'], 'encyclopaedic knowledge': ['good knowledge'], 'encyclopedic knowledge': ['good knowledge'], 'complete mastery': ['good knowledge'], 'complete mastery of': ['good knowledge of'], 'total command': ['good knowledge'], 'total command of': ['good knowledge of'], 'complete knowledge': ['good knowledge'], 'total mastery of': ['good knowledge of'], 'unrivalled knowledge': ['strong knowledge'], 'jack of all trades': ['all-rounder'] },
  advice: 'Name the one or two fields that matter most.',
  why: 'Able people, women above all, hold back when a list asks for everything; say what is essential.',
  sources: ['coffman-2024', 'house-judgement'],
  flags: [
    ['We need an [[expert in everything]] from drains to law.'],
    ['The post asks for [[exhaustive knowledge]] of tax.', 'The post asks for good knowledge of tax.'],
  ],
  passes: ['Work with expert witnesses in court.', 'You will become our expert on flood maps.'],
})
