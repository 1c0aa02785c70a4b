import { NumberField } from '../../../ui/NumberField.tsx'

interface Props {
  readonly label: string
  readonly complaint: string
  readonly most: number | undefined
  readonly onChange: (most: number) => void
}

/** A number outside of what a page bears becomes the nearest that it does. */
export const MostField = ({ label, complaint, most, onChange }: Props) => (
  <NumberField
    label={label}
    complaint={complaint}
    value={most === undefined ? '' : String(most)}
    onChange={(value) => onChange(Math.max(3, Math.min(40, Math.round(value))))}
  />
)
