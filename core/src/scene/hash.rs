//! FNV-1a, of 64 bits: a digest that every language writes in three lines.

/// The FNV-1a hash of `bytes`, with the offset basis and the prime of 64 bits.
///
/// Source: <http://www.isthe.com/chongo/tech/comp/fnv/>.
pub(crate) fn fnv1a(bytes: impl IntoIterator<Item = u8>) -> u64 {
    let mix = |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
    bytes.into_iter().fold(0xcbf2_9ce4_8422_2325, mix)
}

/// 16 hex digits.
pub(crate) fn hex(hash: u64) -> String {
    let digit = |place: u32| char::from_digit(u32::try_from(hash >> (60 - 4 * place) & 15).unwrap_or(0), 16);
    (0..16).filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::{fnv1a, hex};

    /// Vectors of the hash's authors.
    #[test]
    fn it_is_fnv1a() {
        for (text, hash) in [("", "cbf29ce484222325"), ("a", "af63dc4c8601ec8c"), ("foobar", "85944171f73967e8")] {
            assert_eq!(hex(fnv1a(text.bytes())), hash, "{text}");
        }
    }
}
