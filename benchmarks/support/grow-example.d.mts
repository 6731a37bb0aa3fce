/** Writes a folder with so many clients and mentors, the same every time. */
export function growExample(
  from: string,
  to: string,
  size: { clients: number; mentors: number; pairs?: boolean; seed?: number },
): void;
