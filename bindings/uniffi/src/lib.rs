//! The library under the Kotlin and Swift packages.
azora_surface::uniffi_reexport_scaffolding!();
