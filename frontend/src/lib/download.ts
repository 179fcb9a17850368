/** Hands a file over to the person. */
export function download(fileName: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

export function downloadCsv(fileName: string, text: string): void {
  download(fileName, new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

/** A name that is safe as a file's: `Flesberg skole` becomes `flesberg-skole`. */
export function fileNameOf(...words: string[]): string {
  return words
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
