/** Groups of people, as alternatives for the forms of rules: `(${FAITH})`. Singular; the plural is `(${FAITH})[s]`. */
export const FAITH =
  "christian|catholic|protestant|muslim|islamic|jewish|jew|hindu|sikh|buddhist|anglican|evangelical|baptist|methodist|mormon|presbyterian|pentecostal|orthodox jewish|quaker|humanist|atheist|pagan|lutheran|calvinist|adventist|salvationist|unitarian|zoroastrian|jain|rastafarian|wiccan|scientologist|jehovah's witness|freethinker|shia|sunni|hasidic"

export const LANGUAGE =
  'english|french|german|italian|spanish|dutch|polish|welsh|portuguese|russian|arabic|mandarin|cantonese|chinese|japanese|korean|swedish|danish|norwegian|finnish|turkish|greek|hindi|urdu|punjabi|bengali|czech|hungarian|romanian|bulgarian|ukrainian|hebrew'

/** Peoples and places whose names also serve as adjectives. */
export const NATION =
  'british|english|scottish|irish|welsh|uk|eu|eea|european|us|u.s.|american|canadian|australian|german|french|italian|spanish|polish|romanian|bulgarian|hungarian|dutch|swiss|swedish|danish|norwegian|indian|pakistani|bangladeshi|chinese|japanese|filipino|nigerian|african|asian|caribbean|turkish|arab|russian|ukrainian|brazilian'

export const NATIONALS = '(national|citizen|subject|passport holder)[s]'

/** Crafts and tools by whose names adverts call people stars of them; a pattern for frames. */
export const CRAFT =
  'sales|selling|code|coding|software|programming|data|spreadsheets?|excel|python|java|javascript|typescript|php|ruby|golang|sql|css|html|react|wordpress|linux|cloud|devops|security|network|marketing|seo|ppc|growth|content|copy|copywriting|writing|design|ux|ui|product|social[ -]media|media|admin|office|support|customer[ -]service|service|finance|accounts?|accounting|bookkeeping|tax|vat|payroll|numbers?|maths?|organi[sz]ation|organi[sz]ing|scheduling|logistics|planning|operations|ops|pr|events?|hr|recruitment|recruiting|talent|people|presentation|powerpoint|pivot[ -]table|analytics|research|digital|tech|technology|web|front-?[ -]?end|back-?[ -]?end|full-?[ -]?stack|crm|kitchen|retail|grill|coffee|barista|cocktail|bar|lettings|property|legal|contracts?|compliance|bids?|fundraising|telesales|phone|telephone|negotiation|closing|deal|email|inbox|diary|filing|paperwork|multi-?tasking|projects?|strategy|brand|branding|creative|video|photoshop|stock|warehouse|maintenance|algorithm|ai|statistics|stats|reporting|testing|qa|automation|infrastructure|engineering|technical|pivot|word|grammar|language|storytelling|productivity|efficiency|process|procurement|purchasing|invoice|credit|ledger|merchandising|till|customer|client|detail|problem[ -]solving|motivation|communication|networking|training|teaching|phonics|gardening|baking|pastry|cake|sandwich|pizza|delivery|driving'
