//! A state as bytes, and back: little-endian, in the order it was put.

use crate::Time;

/// Writes a state.
#[derive(Debug)]
pub(crate) struct Keeper(Vec<u8>);

impl Keeper {
    pub(crate) fn new(magic: &[u8]) -> Self {
        Self(magic.to_vec())
    }

    pub(crate) fn bytes(self) -> Vec<u8> {
        self.0
    }

    #[inline(never)]
    pub(crate) fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    pub(crate) fn flag(&mut self, flag: bool) {
        self.byte(u8::from(flag));
    }

    #[inline(never)]
    pub(crate) fn word(&mut self, word: u64) {
        self.0.extend_from_slice(&word.to_le_bytes());
    }

    /// To the bit, what is no number included.
    pub(crate) fn number(&mut self, number: f64) {
        self.word(number.to_bits());
    }

    /// Of seven digits.
    pub(crate) fn single(&mut self, number: f32) {
        self.0.extend_from_slice(&number.to_bits().to_le_bytes());
    }

    #[inline(never)]
    pub(crate) fn maybe(&mut self, number: Option<f64>) {
        self.flag(number.is_some());
        self.number(number.unwrap_or_default());
    }

    pub(crate) fn time(&mut self, time: Time) {
        self.word(time.nanoseconds().cast_unsigned());
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
///
/// A refusal is nothing but that, and no reading is inlined: with an error to pass on at each of some hundred readings, a module
/// for the web was 8 KB larger.
#[derive(Debug)]
pub(crate) struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8], magic: &[u8]) -> Option<Self> {
        bytes.strip_prefix(magic).map(Self)
    }

    /// What is left has to be nothing.
    pub(crate) fn end(&self) -> Option<()> {
        self.0.is_empty().then_some(())
    }

    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, tail) = self.0.split_first_chunk::<N>()?;
        self.0 = tail;
        Some(*head)
    }

    #[inline(never)]
    pub(crate) fn byte(&mut self) -> Option<u8> {
        Some(u8::from_le_bytes(self.take()?))
    }

    #[inline(never)]
    pub(crate) fn flag(&mut self) -> Option<bool> {
        match self.byte()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }

    #[inline(never)]
    pub(crate) fn word(&mut self) -> Option<u64> {
        Some(u64::from_le_bytes(self.take()?))
    }

    /// A finite number.
    #[inline(never)]
    pub(crate) fn number(&mut self) -> Option<f64> {
        let number = f64::from_bits(u64::from_le_bytes(self.take()?));
        if number.is_finite() { Some(number) } else { None }
    }

    /// A finite number of seven digits.
    pub(crate) fn single(&mut self) -> Option<f32> {
        let number = f32::from_bits(u32::from_le_bytes(self.take()?));
        if number.is_finite() { Some(number) } else { None }
    }

    #[expect(clippy::option_option, reason = "whether it could be read, and whether there was one")]
    #[inline(never)]
    pub(crate) fn maybe(&mut self) -> Option<Option<f64>> {
        let some = self.flag()?;
        let number = self.number()?;
        Some(some.then_some(number))
    }

    #[inline(never)]
    pub(crate) fn time(&mut self) -> Option<Time> {
        let nanoseconds = i64::from_le_bytes(self.take()?);
        let time = Time::from_nanoseconds(nanoseconds);
        if time.nanoseconds() == nanoseconds { Some(time) } else { None }
    }

    #[inline(never)]
    pub(crate) fn text(&mut self) -> Option<String> {
        let length = usize::from(u16::from_le_bytes(self.take()?));
        let (head, tail) = self.0.split_at_checked(length)?;
        self.0 = tail;
        core::str::from_utf8(head).map(str::to_owned).ok()
    }

    /// The member of a closed set at a place.
    pub(crate) fn index<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(usize::from(self.byte()?)).copied()
    }
}
