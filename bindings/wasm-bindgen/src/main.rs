//! Writes the JavaScript around a wasm module: `bindgen INPUT.wasm NAME FOLDER`.
//!
//! The tool of that name, as a library of the very version that the modules are built with.

use anyhow::{Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [input, name, folder] = arguments.as_slice() else { bail!("write: bindgen INPUT.wasm NAME FOLDER") };
    Bindgen::new()
        .input_path(input)
        .out_name(name)
        .web(true)?
        .typescript(true)
        .omit_default_module_path(true)
        .reset_state_function(true)
        .keep_debug(true)
        .generate(folder)
}
