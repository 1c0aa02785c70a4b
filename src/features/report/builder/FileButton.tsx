import styles from './builder.module.css'

interface Props {
  readonly label: string
  readonly accept: string
  readonly onFile: (file: File) => void
}

/** A native choice of a file under a button's look; the same file may be chosen again. */
export function FileButton({ label, accept, onFile }: Props) {
  return (
    <label className={styles.file}>
      {label}
      <input
        type="file"
        accept={accept}
        className="visually-hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
