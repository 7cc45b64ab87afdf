/** The advert to try on the first page: in English, as what is checked is, whatever language Evenhand speaks. */
export const SAMPLE_ADVERT = `Office Coordinator

We are looking for a young and energetic person to run our busy office in Derby.

You will welcome visitors, order what we need and report to the chairman.

You must be a native English speaker and have at least 7 years' experience.

We offer £24,000 to £27,000 a year, and you can choose your hours between 8 and 6.`
