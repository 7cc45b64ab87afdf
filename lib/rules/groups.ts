/** Groups of people, as alternatives for the forms of rules: `(${FAITH})`. Singular; the plural is `(${FAITH})[s]`. */
export const FAITH =
  'christian|catholic|protestant|muslim|islamic|jewish|jew|hindu|sikh|buddhist|anglican|evangelical|baptist|methodist|mormon|presbyterian|pentecostal|orthodox jewish|quaker|humanist|atheist|pagan'

export const LANGUAGE =
  'english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|cantonese|chinese|japanese|korean|swedish|danish|norwegian|finnish|turkish|greek|hindi|urdu|punjabi|bengali|czech|hungarian|romanian|bulgarian|ukrainian|hebrew'

/** Peoples and places whose names also serve as adjectives. */
export const NATION =
  'british|english|scottish|irish|welsh|uk|eu|eea|european|us|u.s.|american|canadian|australian|german|french|italian|spanish|polish|romanian|bulgarian|hungarian|dutch|swiss|swedish|danish|norwegian|indian|pakistani|bangladeshi|chinese|japanese|filipino|nigerian|african|asian|caribbean|turkish|arab|russian|ukrainian|brazilian'

export const NATIONALS = '(national|citizen|subject|passport holder)[s]'
