/** The colours of the components, light and dark; on paper always light. Each contrast is told in a test. */
export const palette = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --card: #fff;
  --ink: #1b1f23;
  --soft: #4d565e;
  --line: #dcd8ce;
  --edge: #7b7f80;
  --teal: #0b6b6b;
  --teal-2: #2a8482;
  --teal-tint: #e4f1ef;
  --amber: #e3ae45;
  --amber-edge: #8a5a00;
  --amber-tint: #fdf3dc;
  --plum: #54246a;
  --plum-tint: #f4ebf7;
  --grey: #8a939b;
  --track: #f0ede6;
  --track-edge: #b9b5aa;
  --hatch: #5c656c;
  --focus: #ffcf3d;
  --on-teal: #fff;
}

@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #14181b;
    --card: #1c2226;
    --ink: #eeece6;
    --soft: #b8c0c6;
    --line: #343c42;
    --edge: #8c969d;
    --teal: #5cc9c2;
    --teal-2: #3fa8a2;
    --teal-tint: #17322f;
    --amber: #f2cf7a;
    --amber-edge: #f2cf7a;
    --amber-tint: #352c17;
    --plum: #c79bdb;
    --plum-tint: #2d2134;
    --grey: #8d98a1;
    --track: #252c31;
    --track-edge: #4c565d;
    --hatch: #a9b2b9;
    --on-teal: #0e1416;
  }
}
`;
