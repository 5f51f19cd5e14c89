//! Plural forms of a site's own interface messages, held against those that the language has.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, Variant, VariantKey};

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::WrittenMessage;
use crate::language::PLURAL_FORMS;
use crate::source::{SourceFile, Span};

/// Names the forms that a message has and the language does not, and the other way round.
pub(super) fn check(file: &SourceFile, message: &WrittenMessage<'_>, forms: &[&str]) -> Option<Diagnostic> {
    let chunk = message.legible(&file.text);
    let resource = fluent_syntax::parser::parse(&*chunk).ok()?;
    let [Entry::Message(entry)] = resource.body.as_slice() else { return None };
    let elements = entry.value.as_ref()?.elements.iter();
    let choices = elements.filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let is_value = matches!(
                selector,
                InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }
            );
            is_value.then_some(variants)
        }
        _ => None,
    });
    let remark = |reason: &str, list: &[&str]| {
        let place = Span::new(file.id, message.id_range.clone());
        let said = Diagnostic::new(Code::MessagePlural).at(place).with("message", &*message.id);
        said.with("reason", reason).with("list", list.join(", "))
    };
    for variants in choices {
        let Some(named) = named(variants) else { continue };
        let unknown: Vec<&str> = named.iter().filter(|form| !forms.contains(form)).copied().collect();
        if !unknown.is_empty() {
            return Some(remark("unknown", &unknown));
        }
        // The default stands for `other`; Italian and its neighbours have `many` for millions alone.
        let is_lacking = |form: &&&str| !named.contains(form) && **form != "other" && **form != "many";
        let mut lacking: Vec<&str> = forms.iter().filter(is_lacking).copied().collect();
        if forms.contains(&"few") && forms.contains(&"many") && !named.contains(&"many") {
            lacking.push("many");
        }
        if !lacking.is_empty() {
            return Some(remark("missing", &lacking));
        }
    }
    None
}

/// Returns the plural forms that a choice names; none where it is a choice of something else.
fn named<'a>(variants: &[Variant<&'a str>]) -> Option<Vec<&'a str>> {
    let mut named = Vec::new();
    for variant in variants {
        match &variant.key {
            VariantKey::Identifier { name } if PLURAL_FORMS.contains(name) => named.push(*name),
            VariantKey::Identifier { .. } => return None,
            // `[0]` is that number and no form.
            VariantKey::NumberLiteral { .. } => {}
        }
    }
    Some(named)
}
