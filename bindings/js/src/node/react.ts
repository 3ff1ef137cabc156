"use client";
// The entry in Node: the host first, then the components, and what draws their stills.
import "./host.js";

import { sceneSvg } from "../motion.js";
import { drawStillsBy } from "../elements/still.js";

drawStillsBy(sceneSvg);

export * from "../react.js";
