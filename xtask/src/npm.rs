//! The npm package: wasm, the native module, the wrapper over both, the ready-made files.

mod data;
pub mod names;

use std::{fs, path::PathBuf, sync::OnceLock};

use anyhow::Result;

use crate::{
    native::{self, Kind},
    process::{command, licences, output, root, run},
    wasm,
};

/// The package's folder, from the top.
pub const FOLDER: &str = "bindings/js";

/// Where the package is built.
pub fn dist() -> PathBuf {
    root().join(FOLDER).join("dist")
}

/// Builds the package, optimised.
pub fn build() -> Result<()> {
    prepare()?;
    native::build(Kind::Release, &dist().join("native"))
}

/// Builds all of the package but the native module, once in a run.
pub fn prepare() -> Result<()> {
    static DONE: OnceLock<()> = OnceLock::new();
    if DONE.get().is_some() {
        return Ok(());
    }
    setup()?;
    let folder = dist().join("wasm");
    for name in wasm::MODULES {
        wasm::build(name, name, &folder)?;
    }
    run(command("node_modules/.bin/tsc", FOLDER).args(["-p", "."]))?;
    minify()?;
    bundle()?;
    data::write(&dist().join("data"))?;
    licences(FOLDER)?;
    DONE.get_or_init(|| ());
    Ok(())
}

/// Makes every script of the package as short as it can be, in its place; the types beside it keep what is said of it. What goes
/// wrong is thrown: nothing is said in a console.
fn minify() -> Result<()> {
    let mut scripts = Vec::new();
    for folder in ["", "elements", "node", "wasm"] {
        for file in fs::read_dir(dist().join(folder))? {
            scripts.push(file?.path());
        }
    }
    scripts.retain(|file| file.extension().is_some_and(|kind| kind == "js"));
    let flags =
        ["--minify", "--drop:console", "--format=esm", "--target=es2022", "--allow-overwrite", "--log-level=warning"];
    let place = ["--outbase=dist", "--outdir=dist"];
    run(command("node_modules/.bin/esbuild", FOLDER).args(flags).args(place).args(scripts))
}

/// Makes what browsers are handed: a script an entry, with what several of them share beside it, so that a page asks for few.
fn bundle() -> Result<()> {
    let web = dist().join("web");
    if web.exists() {
        fs::remove_dir_all(&web)?;
    }
    let entries = fs::read_dir(dist().join("node"))?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let entries: Vec<String> = entries.collect::<Result<_>>()?;
    let entries = entries.iter().filter_map(|name| name.strip_suffix(".js")).filter(|entry| *entry != "host");
    let entries = entries.map(|entry| format!("dist/{entry}.js"));
    let flags = ["--bundle", "--splitting", "--minify", "--format=esm", "--target=es2022", "--log-level=warning"];
    let place = ["--external:react", "--chunk-names=[name]-[hash]", "--outdir=dist/web"];
    run(command("node_modules/.bin/esbuild", FOLDER).args(flags).args(place).args(entries))?;
    for file in fs::read_dir(&web)? {
        let file = file?.path();
        let script = fs::read_to_string(&file)?;
        // One folder deeper than the scripts that they are made of, some of which stand as deep as these.
        fs::write(&file, script.replace("\"./wasm/", "\"../wasm/"))?;
    }
    Ok(())
}

/// Builds what the tests need: the package, and a module that can panic.
pub fn prepare_tests() -> Result<()> {
    static DONE: OnceLock<()> = OnceLock::new();
    prepare()?;
    if DONE.get().is_none() {
        wasm::build("panic", "home,elements,feed,panic", &root().join(FOLDER).join("test/wasm"))?;
        DONE.get_or_init(|| ());
    }
    Ok(())
}

/// Installs what the package is built and tested with.
pub fn setup() -> Result<()> {
    wasm::setup()?;
    install(FOLDER)
}

/// Installs what a folder's lockfile pins, once.
pub fn install(folder: &str) -> Result<()> {
    let wanted = fs::read(root().join(folder).join("package-lock.json"))?;
    let stamp = root().join(folder).join("node_modules/.installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    run(command("npm", folder).args(["ci", "--ignore-scripts"]))?;
    fs::write(stamp, wanted)?;
    Ok(())
}

/// Whether Node is there, and new enough.
pub fn node() -> bool {
    let version = output(command("node", "").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|major| major.parse::<u32>().ok());
    major.is_some_and(|major| major >= 20)
}
