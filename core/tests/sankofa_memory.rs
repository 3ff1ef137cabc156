//! A frame costs no memory: once the buffer has grown, nothing is allocated.
#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::cast_precision_loss,
    reason = "it shares the streams of another test"
)]
#![expect(unsafe_code, reason = "a test, and an allocator that counts")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    sync::atomic::{AtomicUsize, Ordering},
};

use azora_core::{Cut, Scheme};

#[path = "sankofa/stream.rs"]
mod stream;

struct Counting;

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// One test alone, since all tests of a binary share the count.
#[test]
fn nothing_is_allocated_after_one_loop() {
    for cut in [Cut::Brilliant, Cut::Classic] {
        for size in [400.0, 200.0, 120.0, 64.0] {
            let mut params = stream::params(size, Scheme::Dark);
            params.cut = cut;
            let events = stream::stream(stream::Case::Degraded, 190, 1);
            let mut element = stream::engine(&events[..events.len() / 3], &params);
            let mut bytes = Vec::new();
            let mut events = events[events.len() / 3..].iter().peekable();
            let mut play = |from: u32, to: u32| {
                for frame in 10 * from..10 * to {
                    let at = f64::from(frame) * 100.0;
                    while let Some(event) = events.next_if(|event| event.at <= at) {
                        element.apply(event).unwrap();
                    }
                    element.frame_into(at, &mut bytes).unwrap();
                }
            };
            play(65, 125);
            let before = ALLOCATIONS.load(Ordering::Relaxed);
            play(125, 185);
            assert_eq!(ALLOCATIONS.load(Ordering::Relaxed) - before, 0, "{cut} {size}");
        }
    }
}
