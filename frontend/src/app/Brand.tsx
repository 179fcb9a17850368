import styles from './Brand.module.css';

/** The name with its thread. */
export function Brand() {
  return (
    <span className={styles.brand}>
      <svg className={styles.mark} viewBox="0 0 34 24" aria-hidden="true">
        <path d="M2 17c6 0 6-11 12-11s6 12 11 12 4-7 7-7" />
        <circle cx="14" cy="6" r="3.4" />
      </svg>
      Rød tråd
    </span>
  );
}
