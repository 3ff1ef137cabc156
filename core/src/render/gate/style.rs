//! The style sheets of a drawing, read by the parser that the renderer uses, so that both see the same rules.

use roxmltree::{Document, Node};
use simplecss::{Declaration, DeclarationTokenizer, PseudoClass, StyleSheet};

use super::limits::Counter;
use super::{reference, refuse};
use crate::Result;

/// The renderer sorts all rules again at every style element.
const MOST_SHEETS: usize = 32;
/// Matching a selector tries every ancestor for each of its parts.
const MOST_PARTS: u32 = 8;

pub(super) struct Sheet<'a> {
    rules: Vec<Rule<'a>>,
}

struct Rule<'a> {
    rule: simplecss::Rule<'a>,
    descendants: u32,
}

impl<'a> Sheet<'a> {
    pub(super) fn read(document: &'a Document<'a>) -> Result<Self> {
        let mut sheet = StyleSheet::new();
        let styles: Vec<Node> = document.descendants().filter(|node| node.tag_name().name() == "style").collect();
        for (i, node) in styles.iter().enumerate() {
            if i >= MOST_SHEETS {
                let reason = format!("The SVG has more than {MOST_SHEETS} style elements.");
                return Err(refuse(*node, "svg.too_complex", reason));
            }
            for text in node.children().filter_map(|child| child.text()) {
                reference::check_sheet(*node, text)?;
            }
            sheet.parse_more(node.text().unwrap_or_default());
        }
        let mut rules = Vec::new();
        for rule in sheet.rules {
            let selector = rule.selector.to_string();
            let parts = |mark| u32::try_from(selector.matches(mark).count()).unwrap_or(u32::MAX);
            if selector.is_empty() || selector.starts_with(' ') || parts([' ', '+', '>'].as_slice()) > MOST_PARTS * 3 {
                let reason =
                    format!("The selector {} can't be used here; write a shorter one.", crate::error::quote(&selector));
                return Err(refuse(styles.first().copied().unwrap_or(document.root()), "svg.too_complex", reason));
            }
            let tied = 2 * (parts([' ', '+', '>'].as_slice()) - parts([' '].as_slice()));
            rules.push(Rule { descendants: parts([' '].as_slice()).saturating_sub(tied).min(MOST_PARTS), rule });
        }
        Ok(Self { rules })
    }

    /// Every declaration that applies to an element by a rule or by its own `style`, and what finding them costs.
    pub(super) fn declarations<'b>(
        &'b self,
        node: Node<'b, '_>,
        depth: u32,
        counter: &mut Counter,
    ) -> Result<(Vec<Declaration<'b>>, u64)> {
        let mut cost = 0_u64;
        let mut found = Vec::new();
        for Rule { rule, descendants } in &self.rules {
            let tries = u64::from(depth).saturating_pow(*descendants).max(1);
            counter.add(tries)?;
            cost = cost.saturating_add(tries);
            if rule.selector.matches(&Selected(node)) {
                found.extend(rule.declarations.iter().copied());
            }
        }
        found.extend(DeclarationTokenizer::from(node.attribute("style").unwrap_or_default()));
        counter.add(found.len() as u64)?;
        Ok((found, cost))
    }
}

struct Selected<'a, 'input>(Node<'a, 'input>);

impl simplecss::Element for Selected<'_, '_> {
    fn parent_element(&self) -> Option<Self> {
        self.0.parent_element().map(Selected)
    }

    fn prev_sibling_element(&self) -> Option<Self> {
        self.0.prev_sibling_element().map(Selected)
    }

    fn has_local_name(&self, name: &str) -> bool {
        self.0.tag_name().name() == name
    }

    fn attribute_matches(&self, name: &str, operator: simplecss::AttributeOperator) -> bool {
        self.0.attribute(name).is_some_and(|value| operator.matches(value))
    }

    fn pseudo_class_matches(&self, class: PseudoClass) -> bool {
        class == PseudoClass::FirstChild && self.0.prev_sibling_element().is_none()
    }
}
