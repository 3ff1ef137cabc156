//! A colour as an argument: read, and refused where it is translucent or too large for any screen.

use crate::{
    Error, Result,
    color::{Color, parse_color_at},
};

/// An opaque CSS colour; `path` is the argument's.
pub(super) fn opaque(text: &str, path: &str) -> Result<Color> {
    let color = parse_color_at(text, path)?;
    if color.opacity() < 1.0 {
        let reason = "The colour is translucent, and what lies behind it is unknown; give an opaque colour.";
        return Err(Error::new("color.not_opaque", reason).at(path));
    }
    Ok(color)
}

/// A colour whose conversion overflowed.
pub(super) fn too_large(path: &str) -> Error {
    let reason = "A component is so large that the colour can't be converted; give one nearer to its usual range.";
    Error::new("color.out_of_range", reason).at(path)
}
