//! Writes the generated Kotlin, Swift and Python over the library.
fn main() {
    uniffi::uniffi_bindgen_main();
}
