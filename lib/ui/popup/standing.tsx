import type { SectorPlace, SectorPlacing } from '../../model/sector.ts'
import { Fold } from '../parts/fold.tsx'
import { sectorWords } from '../words/sector.ts'

/** Where the advert stands among the sector's, measure by measure; with what the comparison is and is not. */
export function Standing({ sector: { sample, placings } }: { sector: SectorPlace }) {
  return (
    <Fold title={sectorWords.title}>
      {placings.length === 0 ? (
        <p>{sectorWords.tooShort}</p>
      ) : (
        <ul class="placings">
          {placings.map((placing) => (
            <li key={placing.measure} class="placing">
              <span class="placing-name">{sectorWords.measure[placing.measure].name}</span>
              <Place placing={placing} />
              <span class="placing-words">{sectorWords.measure[placing.measure].sentence(placing)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet small">{sectorWords.limits(sample)}</p>
    </Fold>
  )
}

const WIDTH = 120

/** A line from the lowest to the highest of the sample, its middle marked, and this advert's place on it. */
function Place({ placing: { below, above } }: { placing: SectorPlacing }) {
  const place = below + Math.max(0, 1 - below - above) / 2
  return (
    <svg class="place-drawn" viewBox={`0 0 ${WIDTH} 16`} width={WIDTH} height="16" aria-hidden="true">
      <path class="place-line" d={`M6 8H${WIDTH - 6}M${WIDTH / 2} 4v8`} />
      <circle class="place-dot" cx={6 + place * (WIDTH - 12)} cy="8" r="5" />
    </svg>
  )
}
