//! The wasm modules of the npm package: one crate, built once an entry, by feature.
pub use azora_surface::*;

/// Allocates in constant time, in a third of the code of what the standard library brings: 2 KB less of each module, compressed.
/// What computes or draws pictures, and allocates much, keeps the other.
#[cfg(all(target_family = "wasm", not(any(feature = "derive", feature = "raster"))))]
mod allocator {
    use rlsf::{GlobalTlsf, GlobalTlsfOptions};

    struct Small;

    impl GlobalTlsfOptions for Small {
        const ENABLE_REALLOCATION: bool = false;
    }

    #[global_allocator]
    static ALLOCATOR: GlobalTlsf<Small> = GlobalTlsf::new();
}
