import { useId } from 'preact/hooks'
import { CATEGORIES } from '../../model/category.ts'
import type { FindingGroup } from '../../report/order.ts'
import { popupWords } from '../words/popup.ts'
import { categoryWords } from '../words/terms.ts'
import { countsOf, type Filter } from './filter.ts'

interface CategoryFilterProps {
  readonly groups: readonly FindingGroup[]
  readonly filter: Filter
  readonly onFilter: (filter: Filter) => void
}

/** One kind of finding at a time; with a single kind there is nothing to choose. */
export function CategoryFilter({ groups, filter, onFilter }: CategoryFilterProps) {
  const id = useId()
  const { categories } = countsOf(groups.flatMap(({ places }) => places))
  if (categories.length < 2) return null
  return (
    <>
      <label class="unseen" for={id}>
        {popupWords.filter.category}
      </label>
      <select
        class="select"
        id={id}
        value={filter.category ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, category: CATEGORIES.find((each) => each === value) })
        }
      >
        <option value="">{popupWords.filter.allCategories}</option>
        {categories.map(([category, count]) => (
          <option key={category} value={category}>
            {popupWords.filter.option(categoryWords[category].name, count)}
          </option>
        ))}
      </select>
    </>
  )
}
