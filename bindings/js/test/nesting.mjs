// Whether themes, schemes and contrasts nest in a page as their stylesheets promise, whatever the reader's system wants.

const SCHEMES = [undefined, "light", "dark"];
const CONTRASTS = [undefined, "standard", "high"];
const ROLES = ["background", "foreground", "primary", "destructive-text", "chart-1"];

/** How the attributes of theme `t`, scheme `s` and contrast `c` can lie; `o` is another theme. Each gives the elements from
 * the outermost in, and what those around it say where `s` or `c` is absent. */
const PLACEMENTS = {
  "on one element": ({ t, s, c }) => [[{ theme: t, scheme: s, contrast: c }]],
  "around the theme": ({ t, s, c }) => [[{ scheme: s, contrast: c }, { theme: t }]],
  "inside the theme": ({ t, s, c }) => [[{ theme: t }, { scheme: s }, { contrast: c }]],
  "inside a theme in another": ({ t, s, c, o }) => [[{ theme: o }, { theme: t }, { contrast: c }, { scheme: s }]],
  "in a theme that is dark and high": ({ t, s, c, o }) => [
    [{ theme: t }, { theme: o, scheme: "dark", contrast: "high" }, { theme: t, scheme: s, contrast: c }],
    { scheme: "dark", contrast: "high" },
  ],
  "in a standard in a high": ({ t, s, c, o }) => [
    [{ contrast: "high", scheme: "light" }, { theme: o, contrast: "standard", scheme: "dark" }, { scheme: s, contrast: c }, { theme: t }],
    { scheme: "dark", contrast: "standard" },
  ],
  "in a high in a standard": ({ t, s, c }) => [[{ contrast: "standard" }, { contrast: "high" }, { theme: t }, { scheme: s, contrast: c }], { contrast: "high" }],
};

const open = (attributes) => {
  const said = Object.entries(attributes).filter(([, value]) => value);
  return `<div ${said.map(([name, value]) => `data-azora-${name}="${value}"`).join(" ")}>`;
};

/** One test a placement and wish of the system; `azora` is the package. */
export async function nesting(browser, azora) {
  const names = azora.listThemes().map((theme) => theme.name);
  const style = `<style>${names.map(azora.themeCss).join("\n")}</style>`;
  const probes = ROLES.map((role) => `<i style="color: var(--azora-${role})"></i>`).join("");
  const outcome = { passed: 0, failed: 0, failures: [] };
  const page = await browser.newPage();
  for (const colorScheme of ["light", "dark"]) {
    for (const wish of ["no-preference", "more"]) {
      await page.emulateMedia({ colorScheme, contrast: wish });
      for (const [placement, place] of Object.entries(PLACEMENTS)) {
        const cases = [];
        for (const [at, t] of names.entries()) {
          for (const s of SCHEMES) {
            for (const c of CONTRASTS) {
              const [elements, around = {}] = place({ t, s, c, o: names[(at + 1) % names.length] });
              const contrast = c ?? around.contrast ?? (wish === "more" ? "high" : "standard");
              const theme = azora.theme(t, s ?? around.scheme ?? colorScheme, contrast);
              cases.push({ html: elements.map(open).join(""), depth: elements.length, expected: ROLES.map((role) => theme.color(role)) });
            }
          }
        }
        await page.setContent(style + cases.map(({ html, depth }) => `${html}<b>${probes}</b>${"</div>".repeat(depth)}`).join(""));
        const seen = await page.evaluate(() => {
          const hex = (color) => `#${color.match(/\d+/g).map((step) => Number(step).toString(16).padStart(2, "0")).join("")}`;
          return [...document.querySelectorAll("b")].map((probe) => [...probe.children].map((child) => hex(getComputedStyle(child).color)));
        });
        const wrong = cases.filter(({ expected }, at) => String(expected) !== String(seen[at]));
        if (wrong.length === 0 && seen.length === cases.length) outcome.passed += 1;
        else {
          outcome.failed += 1;
          outcome.failures.push(`nesting/${placement}, the system ${colorScheme}, ${wish}: ${wrong.length} of ${cases.length}, such as ${wrong[0]?.html}`);
        }
      }
    }
  }
  await page.close();
  return outcome;
}
