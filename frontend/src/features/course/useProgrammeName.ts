/** A programme as people write it: SMART_RELASJON is SMART relasjon. */
export function useProgrammeName(): (code: string) => string {
  return (code) => {
    const [first = '', ...rest] = code.split('_');
    const head = first === 'SMART' ? first : first.charAt(0) + first.slice(1).toLowerCase();
    return [head, ...rest.map((word) => word.toLowerCase())].join(' ');
  };
}
