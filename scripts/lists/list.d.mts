export function pieceIn(source: string, declared?: RegExp): string | undefined;
export function withPieces(text: string, pieces: ReadonlyMap<string, string>): string;
