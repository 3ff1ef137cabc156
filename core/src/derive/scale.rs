//! What a theme derives besides colours: the type scale, how tightly things stand, how long motion takes.

use crate::names::names;

names! {
    /// How tightly things stand.
    Density, "density" {
        /// Controls of 32 px, for tools that show much at once; 44 px to the touch all the same.
        Compact = "compact",
        /// Controls of 40 px.
        Comfortable = "comfortable",
        /// Controls of 48 px, one thing at a time.
        Spacious = "spacious",
    }
}
