// Both hosts have the same functions, records and methods, and the wrapper's types are theirs with literal unions for
// names. Checked by compiling; nothing runs.

import type * as wrapper from "../../dist/index.js";
import type * as color from "../../dist/color.js";
import type * as derive from "../../dist/derive.js";
import type * as elements from "../../dist/elements.js";
import type * as feed from "../../dist/feed.js";
import type * as metrics from "../../dist/metrics.js";
import type * as motion from "../../dist/motion.js";
import type * as raster from "../../dist/raster.js";
import type * as tokens from "../../dist/tokens.js";
import type * as native from "../../dist/native/azora.js";
import type * as wasmColor from "../../dist/wasm/color.js";
import type * as wasmDerive from "../../dist/wasm/derive.js";
import type * as wasmElements from "../../dist/wasm/elements.js";
import type * as wasmFeed from "../../dist/wasm/feed.js";
import type * as wasmHome from "../../dist/wasm/home.js";
import type * as wasmMetrics from "../../dist/wasm/metrics.js";
import type * as wasmMotion from "../../dist/wasm/motion.js";
import type * as wasmRaster from "../../dist/wasm/raster.js";
import type * as wasmTokens from "../../dist/wasm/tokens.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Assert<T extends true> = T;
/** The keys whose types differ. */
type Differing<A, B> = { [K in keyof A & keyof B]: Same<A[K], B[K]> extends true ? never : K }[keyof A & keyof B];

/** What makes an object, and the objects. */
type Objects = "Theme" | "theme" | "DerivedTheme" | "deriveTheme" | "houseTheme" | "Element" | "element" | "restoreElement" | "MetricFold" | "metricFold" | "restoreMetricFold";
type Native = Omit<typeof native, "panicNow" | Objects>;
type Loading = "default" | "initSync" | "__wbg_reset_state";
/** What two modules have; it is of one type, which is seen once. */
type Shared = Exclude<keyof typeof wasmMetrics & keyof typeof wasmFeed, Loading>;
export type SharedParsers = Assert<Same<Pick<typeof wasmFeed, Shared>, Pick<typeof wasmMetrics, Shared>>>;
type Wasm = Omit<typeof wasmHome & Omit<typeof wasmFeed, Shared> & typeof wasmElements & typeof wasmMotion & typeof wasmMetrics & typeof wasmColor & typeof wasmTokens & typeof wasmDerive & typeof wasmRaster, Loading | Objects>;
export type Functions = Assert<Same<keyof Native, keyof Wasm>>;
export type Signatures = Assert<Same<Differing<Native, Wasm>, never>>;
export type Making = Assert<Same<Parameters<typeof native.theme>, Parameters<typeof wasmHome.theme>>>;
export type Deriving = Assert<Same<Parameters<typeof native.deriveTheme>, Parameters<typeof wasmDerive.deriveTheme>>>;
export type OfTheHouse = Assert<Same<Parameters<typeof native.houseTheme>, Parameters<typeof wasmDerive.houseTheme>>>;
export type MakingElements = Assert<Same<Parameters<typeof native.element>, Parameters<typeof wasmElements.element>>>;
export type RestoringElements = Assert<Same<Parameters<typeof native.restoreElement>, Parameters<typeof wasmElements.restoreElement>>>;
export type ElementMethods = Assert<Same<Pick<native.Element, keyof native.Element>, Omit<wasmElements.Element, "free" | typeof Symbol.dispose>>>;
export type Metering = Assert<Same<Parameters<typeof native.metricFold>, Parameters<typeof wasmFeed.metricFold>>>;
export type RestoringFolds = Assert<Same<Parameters<typeof native.restoreMetricFold>, Parameters<typeof wasmFeed.restoreMetricFold>>>;
export type MeteringMethods = Assert<Same<Pick<native.MetricFold, keyof native.MetricFold>, Omit<wasmFeed.MetricFold, "free" | typeof Symbol.dispose>>>;
export type DerivedMethods = Assert<Same<Pick<native.DerivedTheme, keyof native.DerivedTheme>, Omit<wasmDerive.DerivedTheme, "free" | typeof Symbol.dispose>>>;
export type Methods = Assert<Same<Pick<native.Theme, keyof native.Theme>, Omit<wasmHome.Theme, "free" | typeof Symbol.dispose>>>;

interface Records<M extends { [name: string]: unknown }> {
  all: M;
}
type NativeRecords = Records<{
  MotionExport: native.MotionExport;
  FlashCertificate: native.FlashCertificate;
  Exemplar: native.Exemplar;
  MetricFamily: native.MetricFamily;
  MetricLabel: native.MetricLabel;
  MetricQuery: native.MetricQuery;
  MetricSample: native.MetricSample;
  Motion: native.Motion;
  Spring: native.Spring;
  SpringCompose: native.SpringCompose;
  SpringCurve: native.SpringCurve;
  SpringSwift: native.SpringSwift;
  AlphaTwin: native.AlphaTwin;
  App: native.App;
  Color: native.Color;
  ElementEvent: native.ElementEvent;
  Hct: native.Hct;
  Mark: native.Mark;
  MarkCheck: native.MarkCheck;
  MarkReport: native.MarkReport;
  PerformanceRow: native.PerformanceRow;
  Problem: native.Problem;
  RampStep: native.RampStep;
  RoleInfo: native.RoleInfo;
  Recipe: native.Recipe;
  RecipeInfo: native.RecipeInfo;
  Seed: native.Seed;
  Verification: native.Verification;
  Feasibility: native.Feasibility;
  Conflict: native.Conflict;
  Service: native.Service;
  ServiceTheme: native.ServiceTheme;
  ThemeInfo: native.ThemeInfo;
  Tone: native.Tone;
}>["all"];
type WasmRecords = Records<{
  MotionExport: wasmMotion.MotionExport;
  FlashCertificate: wasmRaster.FlashCertificate;
  Exemplar: wasmMetrics.Exemplar;
  MetricFamily: wasmMetrics.MetricFamily;
  MetricLabel: wasmMetrics.MetricLabel;
  MetricQuery: wasmFeed.MetricQuery;
  MetricSample: wasmMetrics.MetricSample;
  Motion: wasmMotion.Motion;
  Spring: wasmMotion.Spring;
  SpringCompose: wasmMotion.SpringCompose;
  SpringCurve: wasmMotion.SpringCurve;
  SpringSwift: wasmMotion.SpringSwift;
  AlphaTwin: wasmDerive.AlphaTwin;
  App: wasmHome.App;
  Color: wasmColor.Color;
  ElementEvent: wasmElements.ElementEvent;
  Hct: wasmDerive.Hct;
  Mark: wasmHome.Mark;
  MarkCheck: wasmRaster.MarkCheck;
  MarkReport: wasmRaster.MarkReport;
  PerformanceRow: wasmMotion.PerformanceRow;
  Problem: wasmTokens.Problem;
  RampStep: wasmDerive.RampStep;
  RoleInfo: wasmDerive.RoleInfo;
  Recipe: wasmDerive.Recipe;
  RecipeInfo: wasmDerive.RecipeInfo;
  Seed: wasmDerive.Seed;
  Verification: wasmDerive.Verification;
  Feasibility: wasmDerive.Feasibility;
  Conflict: wasmDerive.Conflict;
  Service: wasmHome.Service;
  ServiceTheme: wasmDerive.ServiceTheme;
  ThemeInfo: wasmHome.ThemeInfo;
  Tone: wasmDerive.Tone;
}>["all"];
type WrapperRecords = Records<{
  MotionExport: motion.MotionExport;
  FlashCertificate: raster.FlashCertificate;
  Exemplar: metrics.Exemplar;
  MetricFamily: metrics.MetricFamily;
  MetricLabel: metrics.MetricLabel;
  MetricQuery: feed.MetricQuery;
  MetricSample: metrics.MetricSample;
  Motion: motion.Motion;
  Spring: motion.Spring;
  SpringCompose: motion.SpringCompose;
  SpringCurve: motion.SpringCurve;
  SpringSwift: motion.SpringSwift;
  AlphaTwin: derive.AlphaTwin;
  App: wrapper.App;
  Color: color.Color;
  ElementEvent: elements.ElementEvent;
  Hct: derive.Hct;
  Mark: wrapper.Mark;
  MarkCheck: raster.MarkCheck;
  MarkReport: raster.MarkReport;
  PerformanceRow: motion.PerformanceRow;
  Problem: wrapper.Problem;
  RampStep: derive.RampStep;
  RoleInfo: derive.RoleInfo;
  Recipe: derive.Recipe;
  RecipeInfo: derive.RecipeInfo;
  Seed: derive.Seed;
  Verification: derive.Verification;
  Feasibility: derive.Feasibility;
  Conflict: derive.Conflict;
  Service: wrapper.Service;
  ServiceTheme: derive.ServiceTheme;
  ThemeInfo: wrapper.ThemeInfo;
  Tone: derive.Tone;
}>["all"];
export type RecordsOfHosts = Assert<Same<Differing<NativeRecords, WasmRecords>, never>>;

/** A type with its literal unions widened to `string`. */
type Widened<T> = T extends string ? string : T extends (infer U)[] ? Widened<U>[] : T extends object ? { [K in keyof T]: Widened<T[K]> } : T;
type Plain<T> = { [K in keyof T]: T[K] };
type Differ = { [K in keyof NativeRecords]: Same<Widened<WrapperRecords[K]>, Plain<NativeRecords[K]>> extends true ? never : K }[keyof NativeRecords];
export type RecordsOfWrapper = Assert<Same<Differ, never>>;

type Public = typeof wrapper & typeof elements & typeof feed & typeof motion & typeof metrics & typeof color & typeof tokens & typeof derive & typeof raster;
/** What belongs to a page alone. */
type Page = "defineElements" | "paintScene" | "walkScene";
/** What is data in JavaScript, and so of no host. */
type Data = "listErrors";
export type FunctionsOfWrapper = Assert<Same<Exclude<keyof Public, "AzoraError" | "init" | Page | Data>, keyof Native | Exclude<Objects, "Theme" | "DerivedTheme" | "Element" | "MetricFold">>>;
