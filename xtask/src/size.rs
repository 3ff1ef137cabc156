//! The sizes of what a page loads, raw and brotli, and what they may be.

use std::{collections::BTreeSet, fs, path::Path};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::{
    npm,
    process::{command, output, root},
    wasm,
};

/// The committed table.
const FILE: &str = "bindings/js/SIZES.md";

/// The committed limits.
const BUDGETS: &str = "bindings/js/sizes.json";

const INTRODUCTION: &str = "\
# What a page loads

Written by `cargo xtask size`, in KB of 1024 bytes; brotli at its highest level, each file by itself. The JavaScript is the script
that browsers are handed for an entry, with all that it imports; what it loads only when asked is not counted. sizes.json holds the
limits.

";

const HEAD: &str = "\
| entry | wasm | brotli | JavaScript | brotli | together, brotli |
|---|--:|--:|--:|--:|--:|
";

const BUDGET_HEAD: &str = "\
| load | brotli | aim | at most |
|---|--:|--:|--:|
";

/// Entries whose wasm is that of another.
const GUESTS: &[(&str, &str)] = &[("react", "tags")];

/// What something that is loaded together may take.
#[derive(Deserialize)]
struct Budget {
    load: String,
    /// The entry whose JavaScript is loaded.
    entry: Option<String>,
    wasm: Vec<String>,
    /// Other files, from the folder of the package.
    #[serde(default)]
    files: Vec<String>,
    /// What it is meant to take, in KB of brotli.
    aim: usize,
    /// What it may take.
    most: usize,
}

/// Builds the modules, prints their sizes and writes the table; more than a budget is an error.
pub fn run() -> Result<()> {
    npm::prepare()?;
    fs::write(root().join(FILE), format!("{INTRODUCTION}{}", table()?))?;
    ensure!(within_budget()?, "a page loads more than {BUDGETS} lets it");
    Ok(())
}

/// Prints the sizes of the modules as they are built, and gives them as a table.
pub fn table() -> Result<String> {
    let mut table = String::from(HEAD);
    let guests = GUESTS.iter().copied();
    for (name, module) in wasm::MODULES.iter().map(|name| (*name, *name)).chain(guests) {
        let (entry, wrapper) = match name {
            "home" => (".".to_owned(), "index"),
            name => (format!("./{name}"), name),
        };
        let module = size(&format!("wasm/{module}_bg.wasm"))?;
        let mut script = (0, 0);
        for file in scripts(wrapper)? {
            let (raw, small) = size(&file)?;
            script = (script.0 + raw, script.1 + small);
        }
        let cells = [module.0, module.1, script.0, script.1, module.1 + script.1].map(kilobytes).join(" | ");
        table.push_str(&format!("| `{entry}` | {cells} |\n"));
    }
    table.push('\n');
    table.push_str(BUDGET_HEAD);
    for budget in budgets()? {
        let Budget { load, aim, most, .. } = &budget;
        table.push_str(&format!("| {load} | {} | {aim}.0 | {most}.0 |\n", kilobytes(budget.load()?)));
    }
    print!("{table}");
    Ok(table)
}

/// Whether everything, as it is built, is small enough.
pub fn within_budget() -> Result<bool> {
    let mut within = true;
    for budget in budgets()? {
        let load = budget.load()?;
        if load > budget.most * 1024 {
            println!("FAILED: {} takes {} KB of brotli, more than {}", budget.load, kilobytes(load), budget.most);
            within = false;
        }
    }
    Ok(within)
}

fn budgets() -> Result<Vec<Budget>> {
    let text = fs::read_to_string(root().join(BUDGETS))?;
    serde_json::from_str(&text).with_context(|| format!("{BUDGETS} can't be read"))
}

impl Budget {
    /// Bytes of brotli.
    fn load(&self) -> Result<usize> {
        let wasm = self.wasm.iter().map(|name| format!("wasm/{name}_bg.wasm"));
        let mut files: BTreeSet<String> = wasm.chain(self.files.iter().cloned()).collect();
        if let Some(entry) = &self.entry {
            files.extend(scripts(entry)?);
        }
        files.iter().map(|file| Ok(size(file)?.1)).sum()
    }
}

/// The scripts for browsers that an entry imports, itself among them, from the folder of the package.
fn scripts(entry: &str) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    let mut left = vec![format!("web/{entry}.js")];
    while let Some(file) = left.pop() {
        if !found.contains(&file) {
            let text = fs::read_to_string(npm::dist().join(&file)).with_context(|| format!("{file} is not there"))?;
            left.extend(imports(&text).map(|import| beside(&file, import)));
            found.insert(file);
        }
    }
    Ok(found)
}

/// What a script imports from beside it, at once.
fn imports(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.split(['"', '\'']);
    let before = quoted.clone().map(str::trim_end);
    let said = before.zip(quoted.skip(1)).filter(|(before, _)| before.ends_with("from") || before.ends_with("import"));
    said.map(|(_, import)| import).filter(|import| import.starts_with('.'))
}

/// The place of `import`, as `file` names it.
fn beside(file: &str, import: &str) -> String {
    let mut place: Vec<&str> = file.split('/').collect();
    place.pop();
    for step in import.split('/') {
        match step {
            "." => {}
            ".." => drop(place.pop()),
            step => place.push(step),
        }
    }
    place.join("/")
}

/// Bytes of a file of the package, raw and brotli.
fn size(file: &str) -> Result<(usize, usize)> {
    let file = npm::dist().join(file);
    let raw = fs::metadata(&file).with_context(|| format!("{} is not there", file.display()))?.len();
    Ok((usize::try_from(raw)?, brotli(&file)?))
}

fn brotli(file: &Path) -> Result<usize> {
    let script = "console.log(zlib.brotliCompressSync(fs.readFileSync(process.argv[1])).length)";
    let small = output(command("node", "").args(["-e", script]).arg(file)).context("Node can't compress")?;
    Ok(small.parse()?)
}

fn kilobytes(bytes: usize) -> String {
    let tenths = (bytes * 10).div_ceil(1024);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{beside, imports, kilobytes};

    #[test]
    fn kilobytes_are_rounded_up() {
        assert_eq!([0, 1, 1024, 61440].map(kilobytes), ["0.0", "0.1", "1.0", "60.0"]);
    }

    #[test]
    fn only_what_is_loaded_at_once_is_found() {
        let text = "import * as a from \"./a.js\";\nimport \"../b.js\";export{c}from'./c/d.js';\nimport { e } from \"react\";\n\
                    const late = await import(\"./late.js\");";
        assert_eq!(imports(text).collect::<Vec<_>>(), ["./a.js", "../b.js", "./c/d.js"]);
    }

    #[test]
    fn an_import_stands_beside_its_file() {
        assert_eq!(beside("elements/gem.js", "../module.js"), "module.js");
        assert_eq!(beside("react.js", "./elements/gem.js"), "elements/gem.js");
    }
}
