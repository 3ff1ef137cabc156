//! Links the module against its host.
fn main() {
    napi_build::setup();
}
