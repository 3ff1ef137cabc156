//! Once a loop has been drawn, frames of the gem allocate nothing.
#![allow(unsafe_code, reason = "an allocator that counts can't be written without")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use azora_core::{Cut, Element, ElementEvent, ElementKind, ElementParams};

struct Counting;

static COUNT: AtomicUsize = AtomicUsize::new(0);

// SAFETY: everything is handed on to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        COUNT.fetch_add(1, Relaxed);
        // SAFETY: the caller keeps the contract.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        COUNT.fetch_add(1, Relaxed);
        // SAFETY: the caller keeps the contract.
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

#[test]
fn after_one_loop_nothing_is_allocated() {
    for cut in [Cut::Brilliant, Cut::Classic] {
        let params = ElementParams { cut, size: 200.0, label: true, ..ElementParams::default() };
        let mut element = Element::new(ElementKind::Gem, &params).unwrap();
        for name in ["sapphire", "emerald", "ruby"] {
            element.apply(&ElementEvent::new(0.0, "health", name, Some(0.97))).unwrap();
        }
        let mut bytes = Vec::new();
        let mut turn = |start: u32| {
            for step in 0..360 {
                element.frame_into(f64::from(start * 12_000) + f64::from(step) * 12_000.0 / 360.0, &mut bytes).unwrap();
            }
        };
        turn(0);
        let before = COUNT.load(Relaxed);
        turn(1);
        turn(2);
        assert_eq!(COUNT.load(Relaxed), before, "{cut}");
    }
}
