//! Baked by `cargo xtask bake` from what `solve_charts` finds; not to be edited.

use crate::Rgb8;

const fn rgb(r: u8, g: u8, b: u8) -> Rgb8 {
    Rgb8 { r, g, b }
}

pub(super) const LIGHT: [Rgb8; 8] = [
    rgb(19, 121, 93), // #13795d
    rgb(157, 81, 0), // #9d5100
    rgb(36, 58, 185), // #243ab9
    rgb(212, 73, 150), // #d44996
    rgb(10, 143, 209), // #0a8fd1
    rgb(144, 14, 38), // #900e26
    rgb(115, 149, 17), // #739511
    rgb(101, 33, 127), // #65217f
];

pub(super) const LIGHT_HIGH: [Rgb8; 8] = [
    rgb(15, 102, 75), // #0f664b
    rgb(130, 63, 0), // #823f00
    rgb(19, 47, 166), // #132fa6
    rgb(175, 54, 121), // #af3679
    rgb(6, 116, 171), // #0674ab
    rgb(120, 10, 27), // #780a1b
    rgb(90, 120, 12), // #5a780c
    rgb(87, 30, 119), // #571e77
];

pub(super) const DARK: [Rgb8; 8] = [
    rgb(95, 226, 184), // #5fe2b8
    rgb(242, 177, 54), // #f2b136
    rgb(79, 136, 254), // #4f88fe
    rgb(241, 117, 168), // #f175a8
    rgb(78, 184, 229), // #4eb8e5
    rgb(224, 79, 77), // #e04f4d
    rgb(216, 236, 121), // #d8ec79
    rgb(143, 96, 190), // #8f60be
];

pub(super) const DARK_HIGH: [Rgb8; 8] = [
    rgb(85, 214, 167), // #55d6a7
    rgb(251, 196, 86), // #fbc456
    rgb(96, 139, 244), // #608bf4
    rgb(231, 129, 193), // #e781c1
    rgb(158, 227, 253), // #9ee3fd
    rgb(245, 104, 100), // #f56864
    rgb(222, 244, 142), // #def48e
    rgb(189, 158, 251), // #bd9efb
];
