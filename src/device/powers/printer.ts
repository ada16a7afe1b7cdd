/** Opens the browser's own way to print the page as it stands. */
export const printPage = (): void => window.print();
