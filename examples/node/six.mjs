import * as azora from "@azora/design";
import { contrastRatio } from "@azora/design/color";

const finance = azora.theme("finance", "light");
console.log(finance.color("primary"));
console.log(finance.ratio("primary-foreground", "primary").toFixed(2));
console.log(contrastRatio("#777777", "#ffffff").toFixed(2));
console.log(azora.markSvg("sapiens", "finance", "light").length);
