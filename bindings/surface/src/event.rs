//! What happens to elements, wherever it comes from and wherever it goes.

record! {
    /// Something that happened to an element at a time.
    ElementEvent = azora_core::ElementEvent {
        /// When, in milliseconds since the element's epoch.
        at: f64,
        /// What happened, such as `health`, `count`, `hover` or `policy`; docs/elements.md lists all.
        kind: String,
        /// To which part, such as `ruby` or `knowledge`; empty where it concerns the whole.
        name: String;
        /// How much; absent where it was not measured.
        value: Option<f64> = None,
    }
}

impl From<ElementEvent> for azora_core::ElementEvent {
    fn from(event: ElementEvent) -> Self {
        let ElementEvent { at, kind, name, value } = event;
        Self { at, kind, name, value }
    }
}
