//! What crosses into other languages, as data: read from the surface's own declarations.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use quote::ToTokens;
use serde::Serialize;
use syn::{
    Attribute, Block, Expr, ExprLit, Ident, Lit, LitStr, Path as SynPath, Token, Type, braced, parenthesized,
    parse::{Parse, ParseStream},
};

/// The text of `bindings/conformance/surface.json`.
pub(super) fn text(root: &Path) -> Result<String> {
    let folder = root.join("bindings/surface/src");
    let mut names: Vec<_> = fs::read_dir(&folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    names.sort();
    let mut surface = Surface::default();
    for path in names.iter().filter(|path| !path.ends_with("macros.rs") && !path.ends_with("panic.rs")) {
        let file = syn::parse_file(&fs::read_to_string(path)?).with_context(|| path.display().to_string())?;
        for item in file.items {
            let syn::Item::Macro(item) = item else { continue };
            let tokens = item.mac.tokens;
            match item.mac.path.get_ident().map(ToString::to_string).as_deref() {
                Some("export") => surface.functions.extend(syn::parse2::<Many<Function>>(tokens)?.0),
                Some("record") => surface.records.push(syn::parse2(tokens)?),
                Some("methods") => surface.objects.push(syn::parse2(tokens)?),
                _ => {}
            }
        }
    }
    surface.functions.sort_by(|a, b| a.name.cmp(&b.name));
    surface.records.sort_by(|a, b| a.name.cmp(&b.name));
    let mut text = serde_json::to_string_pretty(&surface)?;
    text.push('\n');
    Ok(text)
}

#[derive(Default, Serialize)]
struct Surface {
    functions: Vec<Function>,
    objects: Vec<Object>,
    records: Vec<Record>,
}

/// A function, or a method of an object.
#[derive(Serialize)]
struct Function {
    name: String,
    doc: String,
    arguments: Vec<Field>,
    returns: Kind,
}

#[derive(Serialize)]
struct Object {
    name: String,
    methods: Vec<Function>,
}

#[derive(Serialize)]
struct Record {
    name: String,
    doc: String,
    fields: Vec<Field>,
}

/// A field or an argument; one with a default may be left out.
#[derive(Serialize)]
struct Field {
    name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    doc: String,
    #[serde(flatten)]
    kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    default: Option<String>,
}

/// A type, and the closed set of names that a text is one of.
#[derive(Serialize)]
struct Kind {
    #[serde(rename = "type")]
    kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    set: Option<String>,
}

struct Many<T>(Vec<T>);

impl<T: Parse> Parse for Many<T> {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut many = Vec::new();
        while !input.is_empty() {
            many.push(input.parse()?);
        }
        Ok(Self(many))
    }
}

impl Parse for Kind {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let kind = plain(&input.parse::<Type>()?);
        let set = if input.parse::<Option<Token![as]>>()?.is_some() {
            Some(input.parse::<Ident>()?.to_string())
        } else {
            None
        };
        Ok(Self { kind, set })
    }
}

impl Parse for Field {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let doc = docs(&input.call(Attribute::parse_outer)?);
        let name = input.parse::<Ident>()?.to_string();
        input.parse::<Token![:]>()?;
        let kind = input.parse()?;
        let default = if input.parse::<Option<Token![=]>>()?.is_some() {
            Some(match input.parse::<Expr>()? {
                Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text.value(),
                other => other.to_token_stream().to_string(),
            })
        } else {
            None
        };
        Ok(Self { name, doc, kind, default })
    }
}

/// Fields with commas between, a semicolon before those with a default, and another before those that may be absent.
fn fields(input: ParseStream<'_>) -> syn::Result<Vec<Field>> {
    let mut fields = Vec::new();
    let mut semicolons = 0;
    while !input.is_empty() {
        if input.parse::<Option<Token![;]>>()?.is_some() {
            semicolons += 1;
        } else {
            let mut field: Field = input.parse()?;
            if semicolons == 2 {
                field.default = Some("None".to_owned());
            }
            fields.push(field);
            input.parse::<Option<Token![,]>>()?;
        }
    }
    Ok(fields)
}

impl Parse for Function {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let doc = docs(&input.call(Attribute::parse_outer)?);
        if input.parse::<Option<LitStr>>()?.is_some() && input.parse::<Option<Token![->]>>()?.is_some() {
            input.parse::<LitStr>()?;
        }
        input.parse::<Token![pub]>()?;
        input.parse::<Token![fn]>()?;
        let name = input.parse::<Ident>()?.to_string();
        let inside;
        parenthesized!(inside in input);
        if inside.parse::<Option<Token![&]>>()?.is_some() {
            inside.parse::<Token![self]>()?;
            inside.parse::<Option<Token![,]>>()?;
        }
        let arguments = fields(&inside)?;
        input.parse::<Token![->]>()?;
        let returns = input.parse()?;
        input.parse::<Block>()?;
        Ok(Self { name, doc, arguments, returns })
    }
}

impl Parse for Record {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let doc = docs(&input.call(Attribute::parse_outer)?);
        let name = input.parse::<Ident>()?.to_string();
        input.parse::<Token![=]>()?;
        input.parse::<SynPath>()?;
        let inside;
        braced!(inside in input);
        Ok(Self { name, doc, fields: fields(&inside)? })
    }
}

impl Parse for Object {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse::<Ident>()?.to_string();
        let inside;
        braced!(inside in input);
        let methods = inside.parse::<Many<Function>>()?.0;
        // What one language alone has is no part of the surface.
        input.step(|rest| {
            let mut rest = *rest;
            while let Some((_, next)) = rest.token_tree() {
                rest = next;
            }
            Ok(((), rest))
        })?;
        Ok(Self { name, methods })
    }
}

fn docs(attributes: &[Attribute]) -> String {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => Some(pair.value.to_token_stream()),
        _ => None,
    });
    let lines = lines.filter_map(|tokens| Some(syn::parse2::<LitStr>(tokens).ok()?.value().trim().to_owned()));
    lines.collect::<Vec<_>>().join("\n")
}

/// A type as every language would read it; what one host has a type of its own for is called what it is.
fn plain(kind: &Type) -> String {
    let kind = kind.to_token_stream().to_string().replace(' ', "");
    let own = [("Blob", "Bytes"), ("Floats", "Vec<f64>"), ("Wholes", "Vec<u32>"), ("Maybe<", "Option<")];
    own.into_iter().fold(kind, |kind, (own, plain)| kind.replace(own, plain))
}
