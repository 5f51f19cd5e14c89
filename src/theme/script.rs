//! Scripts of a theme made smaller: what they do stays, what only people read goes.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions};
use oxc_compat::EngineTargets;
use oxc_minifier::{CompressOptions, MangleOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// The oldest browsers that scripts are written for: nothing newer than they know is put in.
const BROWSERS: &str = "chrome80,firefox78,safari13.1";

/// Makes a script smaller; one that cannot be read stays as it is.
///
/// Names that other scripts can see keep their letters.
pub(super) fn smaller(text: &str) -> String {
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::cjs()).parse();
    if parsed.panicked || !parsed.errors.is_empty() {
        return text.to_owned();
    }
    let mut program = parsed.program;
    let target = EngineTargets::from_target(BROWSERS).unwrap_or_default();
    let compress = CompressOptions { target, ..CompressOptions::smallest() };
    let options = MinifierOptions { mangle: Some(MangleOptions::default()), compress: Some(compress) };
    let minified = Minifier::new(options).minify(&allocator, &mut program);
    let made = Codegen::new().with_options(CodegenOptions::minify()).with_scoping(minified.scoping).build(&program);
    made.code + "\n"
}

#[cfg(test)]
mod tests {
    use super::smaller;

    fn check(written: &str, expected: &str) {
        assert_eq!(smaller(written), expected);
    }

    #[test]
    fn scripts_lose_what_only_people_read() {
        check("/**\n * x\n */\nif (a) {\n  // why\n  b();\n}\n", "a&&b();\n");
        check("var shared = shared || {};\nshared.x = 1;\n", "var shared=shared||{};shared.x=1;\n");
        check("(() => {\n  const longName = f();\n  g(longName, longName);\n})();\n", "(()=>{let e=f();g(e,e)})();\n");
    }

    #[test]
    fn nothing_newer_than_the_oldest_browsers_comes_in() {
        let small = smaller("(() => { let a = f(); a = a || 1; if (a === null || a === undefined) a = 2; g(a); })();");
        assert!(!small.contains("||=") && !small.contains("??="), "{small}");
    }

    #[test]
    fn what_cannot_be_read_stays() {
        check("if (", "if (");
        check("a `b", "a `b");
    }
}
