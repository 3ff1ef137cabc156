//! A state as bytes, and back: little-endian, in the order it was put.

use crate::{Error, Result, Time};

/// Writes a state.
#[derive(Debug)]
pub(crate) struct Keeper(Vec<u8>);

impl Keeper {
    pub(super) fn new(magic: &[u8]) -> Self {
        Self(magic.to_vec())
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        self.0
    }

    pub(crate) fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    pub(crate) fn flag(&mut self, flag: bool) {
        self.byte(u8::from(flag));
    }

    /// To the bit, what is no number included.
    pub(crate) fn number(&mut self, number: f64) {
        self.0.extend(number.to_bits().to_le_bytes());
    }

    pub(crate) fn maybe(&mut self, number: Option<f64>) {
        self.flag(number.is_some());
        self.number(number.unwrap_or_default());
    }

    pub(crate) fn time(&mut self, time: Time) {
        self.0.extend(time.nanoseconds().to_le_bytes());
    }

    /// Bytes beyond 65,535 are left out.
    pub(crate) fn text(&mut self, text: &str) {
        let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
        self.0.extend(length.to_le_bytes());
        self.0.extend(text.bytes().take(usize::from(length)));
    }

    /// A member of a closed set, as its place in it.
    pub(crate) fn index<T: PartialEq>(&mut self, member: &T, all: &[T]) {
        let place = all.iter().position(|other| other == member).unwrap_or_default();
        self.byte(u8::try_from(place).unwrap_or_default());
    }
}

/// Reads a state again; whatever does not fit is refused.
#[derive(Debug)]
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8], magic: &[u8]) -> Result<Self> {
        bytes.strip_prefix(magic).map(Self).ok_or_else(Self::broken)
    }

    /// What is left has to be nothing.
    pub(super) fn end(&self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Self::broken()) }
    }

    pub(crate) fn broken() -> Error {
        let reason =
            "These bytes are no snapshot that this version can read; take one with `snapshot()` of the same version.";
        Error::new("motion.invalid_snapshot", reason).at("/snapshot")
    }

    fn take<const N: usize>(&mut self) -> Result<[u8; N]> {
        let (head, tail) = self.0.split_first_chunk::<N>().ok_or_else(Self::broken)?;
        self.0 = tail;
        Ok(*head)
    }

    pub(crate) fn byte(&mut self) -> Result<u8> {
        Ok(u8::from_le_bytes(self.take()?))
    }

    pub(crate) fn flag(&mut self) -> Result<bool> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(Self::broken()),
        }
    }

    /// A finite number.
    pub(crate) fn number(&mut self) -> Result<f64> {
        let number = f64::from_bits(u64::from_le_bytes(self.take()?));
        if number.is_finite() { Ok(number) } else { Err(Self::broken()) }
    }

    pub(crate) fn maybe(&mut self) -> Result<Option<f64>> {
        let some = self.flag()?;
        let number = self.number()?;
        Ok(some.then_some(number))
    }

    pub(crate) fn time(&mut self) -> Result<Time> {
        let nanoseconds = i64::from_le_bytes(self.take()?);
        let time = Time::from_nanoseconds(nanoseconds);
        if time.nanoseconds() == nanoseconds { Ok(time) } else { Err(Self::broken()) }
    }

    pub(crate) fn text(&mut self) -> Result<String> {
        let length = usize::from(u16::from_le_bytes(self.take()?));
        let (head, tail) = self.0.split_at_checked(length).ok_or_else(Self::broken)?;
        self.0 = tail;
        core::str::from_utf8(head).map(str::to_owned).map_err(|_| Self::broken())
    }

    /// The member of a closed set at a place.
    pub(crate) fn index<T: Copy>(&mut self, all: &[T]) -> Result<T> {
        all.get(usize::from(self.byte()?)).copied().ok_or_else(Self::broken)
    }
}
