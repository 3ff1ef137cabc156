"use client";
// The entry in Node: the host first, then the components, and what draws their stills.
import "./host.js";

import { elementFrame } from "../elements.js";
import { sceneSvg } from "../motion.js";
import { drawStillsBy } from "../elements/still.js";

drawStillsBy((kind, events, at, options, instance) => sceneSvg(elementFrame(kind, events, at, options), instance));

export * from "../react.js";
