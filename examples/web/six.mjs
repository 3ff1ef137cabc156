import * as azora from "@azora/design";
import { contrastRatio, init } from "@azora/design/color";

await Promise.all([azora.init(), init()]);

const lines = [];
const finance = azora.theme("finance", "light");
lines.push(finance.color("primary"));
lines.push(finance.ratio("primary-foreground", "primary").toFixed(2));
lines.push(contrastRatio("#777777", "#ffffff").toFixed(2));
lines.push(azora.markSvg("sapiens", "finance", "light").length);
document.querySelector("pre").textContent = lines.join("\n");
