"use client";
// The entry in Node: the host first, then the components.
import "./host.js";

export * from "../react.js";
