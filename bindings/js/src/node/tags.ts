// The entry in Node: the host first, then the functions.
import "./host.js";

export * from "../tags.js";
