use super::*;

#[test]
fn resolved_tokens_are_a_document_again() {
    let json = r##"{
  "color": { "$type": "color", "ink": { "$value": { "colorSpace": "oklch", "components": [0.3, 0, "none"], "alpha": 0.25 }, "$description": "Dark \"ink\"." } },
  "space": { "$type": "dimension", "$root": { "$value": { "value": 8, "unit": "px" } }, "lg": { "$value": { "value": 1.5, "unit": "rem" }, "$deprecated": true } },
  "green": { "$type": "color", "$value": { "colorSpace": "srgb", "components": [0, 0.5, 0] }, "$extensions": { "org.azora.p3": [0.2, 0.5, 0.1] } },
  "leaf": { "$value": "{green}" },
  "a": { "b": { "c": { "$value": "{space.$root}" } }, "d": { "$ref": "#/color/ink" } },
  "tight": { "$type": "number", "$value": -0.025, "$extensions": { "org.azora.unit": "em", "org.example": "a: b,  c" } },
  "alias": { "$value": "{tight}", "$deprecated": "Use tight." },
  "line": { "$type": "strokeStyle", "$value": { "dashArray": ["{space.$root}"], "lineCap": "round" } },
  "border": { "$type": "border", "$value": { "color": "{color.ink}", "width": "{space.lg}", "style": "{line}" } },
  "move": { "$type": "transition", "$value": { "duration": { "value": 0.2, "unit": "s" }, "delay": { "value": 0, "unit": "ms" }, "timingFunction": [0.4, 0, 0.2, 1] } },
  "shadow": { "$type": "shadow", "$value": [{ "color": "{color.ink}", "offsetX": "{space.lg}", "offsetY": "{space.lg}", "blur": "{space.lg}", "spread": "{space.lg}", "inset": true }] },
  "fade": { "$type": "gradient", "$value": [{ "color": "{color.ink}", "position": 0.5 }] },
  "weight": { "$type": "fontWeight", "$value": "bold" },
  "text": { "$type": "typography", "$value": { "fontFamily": ["A", "B"], "fontSize": "{space.lg}", "fontWeight": "{weight}", "letterSpacing": "{space.$root}", "lineHeight": 1.5 } }
}"##;
    let tokens = parse_tokens(json).unwrap();
    let printed = tokens.json();
    insta::assert_snapshot!(printed);
    let again = parse_tokens(&printed).unwrap();
    assert_eq!(again.json(), printed);
    for (before, after) in tokens.iter().zip(&again) {
        assert_eq!(
            (&before.path, &before.value, before.em, before.p3),
            (&after.path, &after.value, after.em, after.p3)
        );
    }
    serde_json::from_str::<serde_json::Value>(&printed).unwrap();
}

#[test]
fn no_tokens_are_an_empty_document() {
    assert_eq!(parse_tokens("{}").unwrap().json(), "{}\n");
}
