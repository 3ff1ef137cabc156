//! Reads the packed buffer, byte by byte, and says where it is not as it should be.

use crate::{Error, element::number::integer};

/// What is wrong, and at which byte.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fault {
    at: usize,
    what: &'static str,
}

pub(super) type Read<T> = Result<T, Fault>;

impl Fault {
    pub(super) fn error(self) -> Error {
        let Self { at, what } = self;
        let mut reason = String::from("Byte ");
        integer(&mut reason, i64::try_from(at).unwrap_or(i64::MAX));
        reason.push_str(" of the scene: ");
        reason.push_str(what);
        reason.push_str("; pass the bytes of one frame as they were made.");
        Error::new("scene.invalid", reason).at("/bytes")
    }
}

/// A place in a buffer.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
    at: usize,
    /// Where the last thing that was read began.
    last: usize,
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self::from(bytes, 0)
    }

    pub(super) const fn from(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, last: at }
    }

    /// From one place to another; nothing where there is no such stretch.
    pub(super) fn between(bytes: &'a [u8], at: usize, end: usize) -> Self {
        Self::from(bytes.get(..end).unwrap_or_default(), at)
    }

    /// The stretch from an earlier place of the same buffer to here.
    pub(super) fn since(&self, earlier: &Self) -> Self {
        Self::between(self.bytes, earlier.at, self.at)
    }

    /// What is not yet read.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    pub(super) const fn at(&self) -> usize {
        self.at
    }

    pub(super) const fn is_done(&self) -> bool {
        self.at >= self.bytes.len()
    }

    /// Faults what was read last unless it `holds`.
    pub(super) fn expect(&self, holds: bool, what: &'static str) -> Read<()> {
        if holds { Ok(()) } else { Err(Fault { at: self.last, what }) }
    }

    pub(super) fn take(&mut self, count: usize) -> Read<&'a [u8]> {
        self.last = self.at;
        let end = self.at.saturating_add(count);
        let taken = self.bytes.get(self.at..end).ok_or(Fault { at: self.at, what: "it ends too early" })?;
        self.at = end;
        Ok(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Read<[u8; N]> {
        let taken = self.take(N)?;
        Ok(taken.try_into().unwrap_or([0; N]))
    }

    pub(super) fn text(&mut self, length: u16) -> Read<&'a str> {
        let taken = self.take(usize::from(length))?;
        core::str::from_utf8(taken).map_err(|_| Fault { at: self.last, what: "a text is not UTF-8" })
    }

    pub(super) fn u8(&mut self) -> Read<u8> {
        self.array().map(u8::from_le_bytes)
    }

    pub(super) fn u16(&mut self) -> Read<u16> {
        self.array().map(u16::from_le_bytes)
    }

    pub(super) fn i16(&mut self) -> Read<i16> {
        self.array().map(i16::from_le_bytes)
    }

    pub(super) fn i32(&mut self) -> Read<i32> {
        self.array().map(i32::from_le_bytes)
    }

    pub(super) fn u32(&mut self) -> Read<u32> {
        self.array().map(u32::from_le_bytes)
    }

    pub(super) fn i64(&mut self) -> Read<i64> {
        self.array().map(i64::from_le_bytes)
    }
}
