//! What a token has from elsewhere: its type, its unit, its deprecation, and whether it is printed.

use super::{
    super::{
        json::{Json, Member, Node},
        reference::{Target, reference},
        tree::Item,
        value::TokenType,
    },
    At, Reader, extension,
    follow::LONGEST_CHAIN,
};

impl<'a> Reader<'a, '_> {
    /// What a token refers to; nothing where it has a value of its own or the reference is broken.
    pub(super) fn target(&mut self, token: usize) -> Option<Target<'a>> {
        if let Some(Some(known)) = self.targets.get(token) {
            return *known;
        }
        let value = self.tree.item(token).and_then(Item::value);
        let target = value.and_then(reference).and_then(|text| self.tree.locate(text).ok());
        if let Some(known) = self.targets.get_mut(token) {
            *known = Some(target);
        }
        target
    }

    /// The path of the token that a token is an alias of.
    pub(super) fn alias(&mut self, token: usize) -> Option<String> {
        let Some(Target::Item(at)) = self.target(token) else { return None };
        self.tree.item(at).filter(|item| item.token.is_some()).map(|item| item.path.clone())
    }

    /// The type of a token: its own, else that of the token it refers to, else that of the nearest group with one.
    pub(in super::super) fn kind(&mut self, token: usize) -> Option<TokenType> {
        let mut at = token;
        for _ in 0..LONGEST_CHAIN {
            let item = self.tree.item(at)?;
            if let Some(member) = item.property("$type") {
                return named(member);
            }
            let refers = item.value().and_then(reference).is_some();
            match self.target(at) {
                Some(Target::Item(target)) => at = target,
                None if refers => return None,
                _ => return self.group_kind(item),
            }
        }
        None
    }

    fn group_kind(&self, item: &Item) -> Option<TokenType> {
        named(self.type_above(item)?)
    }

    /// The `$type` of the nearest group that has one, known or not.
    pub(super) fn type_above(&self, item: &Item) -> Option<&'a Member<'a>> {
        let mut group = self.tree.item(item.parent?)?;
        loop {
            match group.property("$type") {
                Some(member) => return Some(member),
                None => group = self.tree.item(group.parent?)?,
            }
        }
    }

    pub(super) fn deprecated(&self, token: usize) -> Option<String> {
        let mut at = Some(token);
        while let Some(item) = at.and_then(|at| self.tree.item(at)) {
            match item.property("$deprecated").map(|member| &member.node.json) {
                Some(Json::Bool(deprecated)) => return deprecated.then(String::new),
                Some(Json::String(reason)) => return Some(reason.clone()),
                _ => at = item.parent,
            }
        }
        None
    }

    /// Whether a stylesheet prints the token, as it or the nearest group that says so has it.
    pub(super) fn is_printed(&self, token: usize) -> bool {
        let mut at = Some(token);
        while let Some(item) = at.and_then(|at| self.tree.item(at)) {
            match extension(item, "org.azora.print").map(|node| &node.json) {
                Some(Json::Bool(printed)) => return *printed,
                _ => at = item.parent,
            }
        }
        true
    }

    /// What the token, or the nearest that it is an alias of, says in an extension; and whether it says so itself.
    fn extended(&mut self, token: usize, name: &str) -> Option<(&'a Node<'a>, bool)> {
        let mut at = token;
        for _ in 0..LONGEST_CHAIN {
            if let Some(node) = extension(self.tree.item(at)?, name) {
                return Some((node, at == token));
            }
            let Some(Target::Item(target)) = self.target(at) else { return None };
            at = target;
        }
        None
    }

    /// Whether its number counts em.
    pub(super) fn is_em(&mut self, token: usize) -> bool {
        let unit = self.extended(token, "org.azora.unit");
        unit.is_some_and(|(unit, _)| matches!(&unit.json, Json::String(unit) if unit == "em"))
    }

    /// What its colour is in Display P3; a fault is reported with the token that says it.
    pub(super) fn p3(&mut self, token: usize, kind: TokenType) -> Option<[f64; 3]> {
        let (node, own) = self.extended(token, "org.azora.p3")?;
        let read = if kind == TokenType::Color {
            shares(node)
        } else {
            Err((node, format!("org.azora.p3 says what a color is in Display P3, and this is a {kind}.")))
        };
        match read {
            Ok(shares) => Some(shares),
            Err((node, reason)) => {
                if own {
                    self.wrong(At::new(node), reason);
                }
                None
            }
        }
    }
}

/// Three numbers 0..=1, or what is wrong with them and where.
fn shares<'a>(node: &'a Node<'a>) -> Result<[f64; 3], (&'a Node<'a>, String)> {
    let Json::Array(items) = &node.json else {
        let reason = format!("org.azora.p3 is a list of red, green and blue, 0 to 1 each, not {}.", node.json.noun());
        return Err((node, reason));
    };
    let [red, green, blue] = items.as_slice() else {
        return Err((node, format!("org.azora.p3 has three numbers, red, green and blue, not {}.", items.len())));
    };
    let share = |item: &'a Node<'a>| match item.json {
        Json::Number(share) if (0.0..=1.0).contains(&share) => Ok(share + 0.0),
        Json::Number(_) => {
            Err((item, format!("A channel of org.azora.p3 lies between 0 and 1; {} does not.", item.text)))
        }
        ref other => Err((item, format!("A channel of org.azora.p3 is a number from 0 to 1, not {}.", other.noun()))),
    };
    Ok([share(red)?, share(green)?, share(blue)?])
}

/// The type that a `$type` names; an unknown one was reported where it stands.
fn named(member: &Member) -> Option<TokenType> {
    match &member.node.json {
        Json::String(name) => TokenType::from_name(name, "").ok(),
        _ => None,
    }
}
