//! The wasm modules of the npm package: one crate, built once an entry, by feature.

// Its names are those of a module's exports: natively they would stand in the way of others.
#[cfg(all(feature = "tags", target_family = "wasm"))]
mod tags;

#[cfg(feature = "surface")]
pub use azora_surface::*;
#[cfg(all(feature = "tags", target_family = "wasm"))]
pub use tags::*;

/// Allocates in constant time, in a third of the code of what the standard library brings: 2 KB less of each module, compressed.
/// What computes or draws pictures, and allocates much, keeps the other.
#[cfg(all(target_family = "wasm", not(any(feature = "derive", feature = "raster"))))]
mod allocator {
    use rlsf::GlobalTlsfOptions;

    pub(super) struct Small;

    impl GlobalTlsfOptions for Small {
        const ENABLE_REALLOCATION: bool = false;
    }

    #[cfg(not(feature = "panic"))]
    #[global_allocator]
    static ALLOCATOR: rlsf::GlobalTlsf<Small> = rlsf::GlobalTlsf::new();
}

/// The same allocator, and how often it was asked, for the tests.
#[cfg(all(target_family = "wasm", feature = "panic"))]
mod counted {
    use std::{
        alloc::{GlobalAlloc, Layout},
        sync::atomic::{AtomicU32, Ordering},
    };

    use rlsf::GlobalTlsf;
    use wasm_bindgen::prelude::wasm_bindgen;

    use super::allocator::Small;

    struct Counted(GlobalTlsf<Small>);

    static ASKED: AtomicU32 = AtomicU32::new(0);

    #[global_allocator]
    static ALLOCATOR: Counted = Counted(GlobalTlsf::new());

    // SAFETY: all is handed on as it came.
    unsafe impl GlobalAlloc for Counted {
        unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
            ASKED.fetch_add(1, Ordering::Relaxed);
            unsafe { self.0.alloc(layout) }
        }

        unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
            unsafe { self.0.dealloc(place, layout) }
        }

        unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
            ASKED.fetch_add(1, Ordering::Relaxed);
            unsafe { self.0.realloc(place, layout, size) }
        }
    }

    /// How often memory was asked for, or more of it.
    #[wasm_bindgen]
    pub fn allocations() -> u32 {
        ASKED.load(Ordering::Relaxed)
    }
}
