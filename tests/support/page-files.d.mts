export function filesOnPage(page: string): Map<string, string>;
