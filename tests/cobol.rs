//! The copybook of the C interface: it is what the source says, COBOL lays it out as C does, and every dialect takes it.
//!
//! `RK_UPDATE=1 cargo test --test cobol` writes it anew.

mod common;

use std::collections::HashSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::c::{cobol, folder, has, root, run, shipped};
use regelkern::policy;
use regelkern::policy::catalogue::ROOMS;

const COPYBOOK: &str = "bindings/cobol/regelkern.cpy";

/// What a COBOL programmer has to know before the first line.
const HEAD: &str = include_str!("../bindings/cobol/head.txt");

/// The files of bindings/c/src with numbers, in the order of the C header.
const SOURCES: [&str; 14] = [
    "status",
    "version",
    "numbers",
    "memory",
    "types",
    "claims",
    "facts",
    "by_rules",
    "related",
    "pack",
    "catalogue",
    "text",
    "codes",
    "json",
];

/// Families of numbers that are no condition names: there are too many of them, or they are added up.
const PLAIN: [&str; 4] = ["RULE", "FACT", "POLICY", "MISSING"];

/// Condition names that are arguments of functions too, so that they are needed as numbers.
const ARGUMENTS: [&str; 1] = ["RK_SUBJECT_"];

/// Records without condition names, because earlier ones have them: repeated, every program that uses one would have to
/// say of which record. Their members can be moved to those of the earlier records.
const BARE: [&str; 5] = ["RK-RULE-CLAIM", "RK-SETTL", "RK-RULE-VERDICT", "RK-RULED", "RK-RULE-FINDINGS"];

/// Numbers whose COBOL word would be that of a member.
const RENAMED: [(&str, &str); 1] = [("RK_STATE_VERSION", "RK_VERSION_OF_STATE")];

/// A COBOL word has 30 letters at most on z/OS.
const SHORTER: [(&str, &str); 8] = [
    ("RULE-VERDICT-SETTLEMENT", "RULED"),
    ("RULE-VERDICT-FINDINGS", "RULE-FINDINGS"),
    ("SETTLEMENT", "SETTL"),
    ("INSURED-STATE", "INSURED"),
    ("CONTRACTED", "CONTR"),
    ("REQUIREMENTS", "REQS"),
    ("ENTITLEMENT", "ENTITL"),
    ("ASSESSMENT", "ASSESS"),
];

/// A number of the C interface.
struct Number {
    name: String,
    value: i64,
    docs: String,
}

/// A member of a struct: its dimensions from the outside, and what its elements are.
struct Member {
    name: String,
    kind: String,
    dimensions: Vec<usize>,
    docs: String,
}

/// A struct of the C interface.
struct Record {
    name: String,
    members: Vec<Member>,
    docs: String,
}

/// The C interface as its source states it.
#[derive(Default)]
struct Interface {
    numbers: Vec<Number>,
    records: Vec<Record>,
}

impl Interface {
    fn read() -> Self {
        let mut interface = Self::default();
        for name in SOURCES {
            let path = root().join("bindings/c/src").join(name).with_extension("rs");
            for item in syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap().items {
                match item {
                    syn::Item::Const(item) if item.ident.to_string().starts_with("RK_") => {
                        let value = literal(&item.expr).unwrap_or_else(|| panic!("{} is no literal", item.ident));
                        let (name, docs) = (item.ident.to_string(), docs(&item.attrs));
                        interface.numbers.push(Number { name, value, docs });
                    }
                    syn::Item::Struct(item) if item.ident.to_string().starts_with("rk_") => {
                        let member = |field: syn::Field| {
                            let (kind, dimensions) = kind(&field.ty);
                            Member {
                                name: field.ident.unwrap().to_string(),
                                kind,
                                dimensions,
                                docs: docs(&field.attrs),
                            }
                        };
                        let members = item.fields.into_iter().map(member).collect();
                        let (name, docs) = (item.ident.to_string(), docs(&item.attrs));
                        interface.records.push(Record { name, members, docs });
                    }
                    _ => {}
                }
            }
        }
        assert!(interface.numbers.len() > 200 && interface.records.len() >= 17);
        interface
    }

    fn record(&self, kind: &str) -> Option<&Record> {
        self.records.iter().find(|record| record.name == kind)
    }

    /// How many bytes an element takes.
    fn size(&self, kind: &str) -> usize {
        match kind {
            "u8" => 1,
            "u32" | "i32" => 4,
            "u64" | "i64" => 8,
            _ => {
                let size = |member: &Member| self.size(&member.kind) * member.dimensions.iter().product::<usize>();
                self.record(kind).unwrap_or_else(|| panic!("{kind} in a struct")).members.iter().map(size).sum()
            }
        }
    }

    /// The numbers that a member can have, by its description.
    fn codes(&self, member: &Member) -> Vec<&Number> {
        if !["u8", "u32", "i32"].contains(&member.kind.as_str()) || !member.dimensions.is_empty() {
            return Vec::new();
        }
        let is_letter = |letter: char| letter.is_ascii_uppercase() || letter == '_';
        let mut codes = Vec::new();
        for part in member.docs.split("RK_").skip(1) {
            let name = &part[..part.find(|letter| !is_letter(letter)).unwrap_or(part.len())];
            match name.strip_suffix('_') {
                Some(family) if PLAIN.contains(&family) => {}
                Some(_) => codes.extend(self.numbers.iter().filter(|number| number.name[3..].starts_with(name))),
                None => codes.extend(self.numbers.iter().filter(|number| number.name[3..] == *name)),
            }
        }
        // One number alone is what the member says, not a choice.
        if codes.len() > 1 { codes } else { Vec::new() }
    }
}

/// A whole number, perhaps with a sign.
fn literal(expression: &syn::Expr) -> Option<i64> {
    match expression {
        syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(value), .. }) => value.base10_parse().ok(),
        syn::Expr::Unary(syn::ExprUnary { op: syn::UnOp::Neg(_), expr, .. }) => literal(expr).map(|value| -value),
        _ => None,
    }
}

fn docs(attributes: &[syn::Attribute]) -> String {
    let mut docs = String::new();
    for attribute in attributes {
        if let syn::Meta::NameValue(pair) = &attribute.meta
            && pair.path.is_ident("doc")
            && let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value
        {
            docs.push_str(&text.value());
        }
    }
    docs.trim().to_owned()
}

fn kind(of: &syn::Type) -> (String, Vec<usize>) {
    match of {
        syn::Type::Path(path) => (path.path.get_ident().unwrap().to_string(), Vec::new()),
        syn::Type::Array(array) => {
            let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Int(length), .. }) = &array.len else {
                panic!("an array whose length is no literal")
            };
            let (kind, mut dimensions) = kind(&array.elem);
            dimensions.insert(0, length.base10_parse().unwrap());
            (kind, dimensions)
        }
        _ => panic!("a type that C does not have"),
    }
}

/// A name of C as a COBOL word.
fn word(name: &str) -> String {
    let mut word = name.to_ascii_uppercase().replace(['_', '.'], "-");
    for (long, short) in SHORTER {
        word = word.replace(long, short);
    }
    assert!(word.len() <= 30, "{word} is too long a word");
    word
}

/// The copybook under way.
struct Copybook {
    text: String,
    names: HashSet<String>,
}

impl Copybook {
    /// A comment that fixed and free format take: an asterisk in column 7.
    fn comment(&mut self, indent: usize, text: &str) {
        let mut line = String::new();
        for part in text.split_whitespace().map(in_cobol) {
            if !line.is_empty() && indent + line.len() + 1 + part.len() > 61 {
                self.comment_line(indent, &line);
                line.clear();
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(&part);
        }
        self.comment_line(indent, &line);
    }

    fn comment_line(&mut self, indent: usize, line: &str) {
        let text = format!("      *>{:indent$} {line}", "");
        assert!(text.len() <= 72, "too long a line: {text}");
        writeln!(self.text, "{}", text.trim_end()).unwrap();
    }

    /// An entry from column 8 on; where it does not fit, its clauses go to the next line.
    fn entry(&mut self, indent: usize, level: &str, name: &str, clauses: &str) {
        let start = format!("       {:indent$}{level}  {name}", "");
        let one = if clauses.is_empty() { format!("{start}.") } else { format!("{start:<42} {clauses}.") };
        if one.len() <= 72 {
            writeln!(self.text, "{one}").unwrap();
        } else {
            let next = format!("       {:indent$}        {clauses}.", "");
            assert!(next.len() <= 72, "too long a line: {next}");
            writeln!(self.text, "{start}\n{next}").unwrap();
        }
    }

    /// The name of a data item: no other has it.
    fn name(&mut self, name: &str) -> String {
        let name = word(name);
        assert!(self.names.insert(name.clone()), "{name} stands for two things");
        name
    }

    fn number(&mut self, name: &str, value: i64) {
        let name = self.name(name);
        let sign = if value < 0 { "S" } else { "" };
        self.entry(4, "05", &name, &format!("PIC {sign}9(9) COMP-5 VALUE {value}"));
    }

    fn record(&mut self, interface: &Interface, record: &Record) {
        self.text.push('\n');
        self.comment(0, &record.docs);
        self.comment(0, &format!("{} bytes.", interface.size(&record.name)));
        let name = self.name(&record.name);
        self.entry(0, "01", &name, "");
        self.members(interface, &name, record, 5);
    }

    fn members(&mut self, interface: &Interface, within: &str, record: &Record, level: usize) {
        let indent = level / 5 * 4;
        for member in &record.members {
            let bytes = interface.size(&member.kind) * member.dimensions.iter().product::<usize>();
            if member.name.starts_with("reserved") {
                self.comment(indent, "Zero bytes.");
                self.entry(indent, &format!("{level:02}"), "FILLER", &format!("PIC X({bytes})"));
                continue;
            }
            self.comment(indent, &member.docs);
            let name = self.name(&format!("{within}-{}", member.name));
            if let Some(inner) = interface.record(&member.kind) {
                let times = member.dimensions.first().map_or_else(String::new, |times| format!("OCCURS {times} TIMES"));
                self.entry(indent, &format!("{level:02}"), &name, &times);
                self.members(interface, &name, inner, level + 5);
                continue;
            }
            let picture = match member.kind.as_str() {
                "u8" => format!("PIC X({})", bytes),
                "u32" => "PIC 9(9) COMP-5".to_owned(),
                "i32" => "PIC S9(9) COMP-5".to_owned(),
                "i64" => "PIC S9(18) COMP-5".to_owned(),
                "u64" => "PIC 9(18) COMP-5".to_owned(),
                other => panic!("{other} in a struct"),
            };
            match member.dimensions.as_slice() {
                [] => self.entry(indent, &format!("{level:02}"), &name, &picture),
                _ if member.kind == "u8" => self.entry(indent, &format!("{level:02}"), &name, &picture),
                [times] => {
                    let clauses = format!("{picture} OCCURS {times} TIMES");
                    self.entry(indent, &format!("{level:02}"), &name, &clauses);
                }
                [rows, times] => {
                    let row = self.name(&format!("{name}-ROW"));
                    self.entry(indent, &format!("{level:02}"), &row, &format!("OCCURS {rows} TIMES"));
                    let clauses = format!("{picture} OCCURS {times} TIMES");
                    self.entry(indent + 4, &format!("{:02}", level + 5), &name, &clauses);
                }
                _ => panic!("{} has too many dimensions", member.name),
            }
            let is_bare = BARE.contains(&within);
            for code in interface.codes(member).into_iter().filter(|_| !is_bare) {
                let value = match member.kind.as_str() {
                    "u8" => format!("VALUE X\"{:02X}\"", code.value),
                    _ => format!("VALUE {}", code.value),
                };
                self.entry(indent + 4, "88", &word(&code.name), &value);
            }
        }
    }
}

/// A word of a description with the names of C as COBOL has them.
fn in_cobol(part: &str) -> String {
    if let Some((before, rest)) = part.split_once("sizeof(")
        && let Some((name, after)) = rest.split_once(')')
    {
        return format!("{before}LENGTH OF {}{after}", word(name));
    }
    if part.contains("RK_") { part.replace('_', "-") } else { part.to_owned() }
}

fn copybook() -> String {
    let interface = Interface::read();
    let mut copybook = Copybook { text: String::new(), names: HashSet::new() };
    for line in HEAD.lines() {
        copybook.comment_line(0, line);
    }
    copybook.text.push('\n');
    copybook.comment(0, "What a call returns: RETURNING RK-STATUS.");
    let name = copybook.name("RK_STATUS");
    copybook.entry(0, "01", &name, "PIC S9(9) COMP-5");
    let is_status = |number: &&Number| {
        ["RK_E_", "RK_FAULT_"].iter().any(|family| number.name.starts_with(family)) || number.name == "RK_OK"
    };
    for number in interface.numbers.iter().filter(is_status) {
        copybook.comment(4, &number.docs);
        copybook.entry(4, "88", &word(&number.name), &format!("VALUE {}", number.value));
    }

    for record in &interface.records {
        copybook.record(&interface, record);
    }

    copybook.text.push('\n');
    copybook.comment(0, "Numbers that are handed in or compared. Level 78 would do, but not every compiler has it.");
    copybook.entry(0, "01", "RK-NUMBERS", "");
    copybook.comment(4, "The sizes of the records.");
    for record in &interface.records {
        let size = interface.size(&record.name) as i64;
        copybook.number(&format!("RK_SIZE_OF_{}", &record.name[3..]), size);
    }
    let members = interface.records.iter().flat_map(|record| &record.members);
    let conditions: HashSet<_> =
        members.flat_map(|member| interface.codes(member)).map(|number| &number.name).collect();
    for number in &interface.numbers {
        let is_argument = ARGUMENTS.iter().any(|family| number.name.starts_with(family));
        if !is_status(&number) && (is_argument || !conditions.contains(&number.name)) {
            copybook.comment(4, &number.docs);
            let renamed = RENAMED.iter().find(|(name, _)| *name == number.name).map(|(_, renamed)| *renamed);
            copybook.number(renamed.unwrap_or(&number.name), number.value);
        }
    }

    copybook.text.push('\n');
    let rules = "Policies, how many slots their facts take, rules and requests. The number of a fact is found by its name: \
         rk_number.";
    copybook.comment(0, rules);
    copybook.entry(0, "01", "RK-CATALOGUE", "");
    for room in ROOMS {
        let key = room.policy.key;
        copybook.comment(4, &format!("{key}: {}", room.title));
        copybook.number(&format!("RK_POLICY_{key}"), room.policy.number.into());
        copybook.number(&format!("RK_SLOTS_{key}"), room.policy.slots as i64);
        for entry in room.rules() {
            copybook.number(&format!("RK_RULE_{}", entry.rule.id), entry.rule.number.into());
        }
        let requests = policy::claims_of(room.policy.number).map_or(&[][..], |claims| claims.requests);
        for (number, request) in (i64::from(room.policy.number) * 1000 + 1..).zip(requests) {
            copybook.number(&format!("RK_REQUEST_{key}_{}", request.name), number);
        }
    }
    assert!(copybook.text.is_ascii());
    copybook.text
}

#[test]
fn the_copybook_is_what_the_source_says() {
    let expected = copybook();
    let path = root().join(COPYBOOK);
    if std::env::var_os("RK_UPDATE").is_some() {
        std::fs::write(&path, &expected).unwrap();
    }
    let found = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "{COPYBOOK} is not what the source says: RK_UPDATE=1 cargo test --test cobol");
    let listed = std::fs::read_dir(root().join("bindings/c/src")).unwrap().count();
    assert_eq!(listed, SOURCES.len() + 2, "a file of bindings/c/src is not in the copybook, nor lib.rs and panic.rs");
}

/// A folder for a test, with the copybook as it should be.
fn workplace(name: &str) -> PathBuf {
    let folder = folder(name);
    std::fs::write(folder.join("regelkern.cpy"), copybook()).unwrap();
    folder
}

/// The dialects that have COMP-5: that of GnuCOBOL, and those of other compilers that it imitates.
#[test]
fn every_dialect_takes_the_copybook() {
    if !has("cobc", "gnucobol3") {
        return;
    }
    let folder = workplace("cobol-dialects");
    let source = folder.join("dialect.cob");
    let lines = [
        "IDENTIFICATION DIVISION.",
        "PROGRAM-ID. DIALECT.",
        "DATA DIVISION.",
        "WORKING-STORAGE SECTION.",
        "COPY \"regelkern.cpy\".",
        "COPY \"regelkern.cpy\" REPLACING ==01 RK-CLAIM.== BY ==01 CLAIM-TABLE. 03 RK-CLAIM OCCURS 9 TIMES.==.",
        "PROCEDURE DIVISION.",
        "    SET RK-DECISION-PAID TO TRUE.",
        "    GOBACK.",
    ];
    for (format, indent) in [("-fixed", "       "), ("-free", "")] {
        for dialect in ["default", "ibm", "ibm-strict", "mvs", "mf", "mf-strict", "acu", "bs2000", "rm"] {
            // Another copy of everything would be ambiguous: one use each.
            for left_out in [4, 5] {
                let mut text = String::new();
                for (place, line) in lines.iter().enumerate().filter(|(place, _)| *place != left_out) {
                    // The statement needs the record, not the table.
                    if left_out == 4 && place == 7 {
                        writeln!(text, "{indent}    SET RK-KIND-OTHER (9) TO TRUE.").unwrap();
                    } else {
                        let line = line.replace(" BY ==", &format!("\n{indent}    BY =="));
                        writeln!(text, "{indent}{}", line.replace("03 RK", &format!("\n{indent}    03 RK"))).unwrap();
                    }
                }
                std::fs::write(&source, text).unwrap();
                let mut cobc = Command::new("cobc");
                cobc.args([format, "-Wall", "-Werror", "-fsyntax-only"]).arg(format!("-std={dialect}")).arg("-I");
                run(cobc.arg(&folder).arg(&source));
            }
        }
    }
}

/// A number of a record, as C and as COBOL name it.
struct Place {
    c: String,
    cobol: String,
    kind: String,
}

/// The numbers of a record: of every array the first element and the last.
fn places(interface: &Interface, c: &str, cobol: &str, subscripts: &[usize], record: &Record) -> Vec<Place> {
    let mut found = Vec::new();
    for member in record.members.iter().filter(|member| !member.name.starts_with("reserved")) {
        let cobol = word(&format!("{cobol}-{}", member.name));
        let ends: Vec<Vec<usize>> = match member.dimensions.as_slice() {
            [] => vec![vec![]],
            [_] if member.kind == "u8" => vec![vec![]],
            [times] => vec![vec![1], vec![*times]],
            [rows, times] => vec![vec![1, 1], vec![1, *times], vec![*rows, 1], vec![*rows, *times]],
            _ => panic!("{} has too many dimensions", member.name),
        };
        for end in ends {
            let indices: String = end.iter().map(|index| format!("[{}]", index - 1)).collect();
            let c = format!("{c}.{}{indices}", member.name);
            let subscripts = [subscripts, end.as_slice()].concat();
            if let Some(inner) = interface.record(&member.kind) {
                found.extend(places(interface, &c, &cobol, &subscripts, inner));
                continue;
            }
            let list: Vec<_> = subscripts.iter().map(usize::to_string).collect();
            let cobol = if list.is_empty() { cobol.clone() } else { format!("{cobol} ({})", list.join(" ")) };
            let kind = if member.dimensions.is_empty() || member.kind != "u8" { member.kind.as_str() } else { "text" };
            found.push(Place { c, cobol, kind: kind.to_owned() });
        }
    }
    found
}

/// Both compilers tell where every number lies, how long it is and what it says after C has filled it in.
#[test]
fn cobol_and_c_lay_records_out_alike() {
    if !has("cobc", "gnucobol3") || !has("gcc", "gcc") {
        return;
    }
    let interface = Interface::read();
    let mut c = String::from(
        "#include <stddef.h>\n#include <stdio.h>\n#include <string.h>\n#include \"regelkern.h\"\n\
         void say(const char *of, const char *at, unsigned size, int64_t *value) {\n\
         printf(\"%ld %u %lld\\n\", (long)(at - of), size, (long long)*value);\n}\n",
    );
    let mut main = String::new();
    let mut cobol = String::from(
        "IDENTIFICATION DIVISION.\nPROGRAM-ID. PROBE.\nDATA DIVISION.\nWORKING-STORAGE SECTION.\n\
         COPY \"regelkern.cpy\".\n01 N BINARY-DOUBLE.\n01 L BINARY-LONG UNSIGNED.\nPROCEDURE DIVISION.\n",
    );
    let mut count = 0_i64;
    for record in &interface.records {
        let (name, group) = (&record.name, word(&record.name));
        writeln!(c, "{name} one_{name};\nvoid fill_{name}({name} *s) {{\nmemset(s, 0, sizeof *s);").unwrap();
        writeln!(cobol, "CALL STATIC \"fill_{name}\" USING {group}").unwrap();
        writeln!(main, "fill_{name}(&one_{name});").unwrap();
        writeln!(cobol, "IF LENGTH OF {group} NOT = {} STOP RUN RETURNING 1 END-IF", interface.size(name)).unwrap();
        for place in places(&interface, "(*s)", &group, &[], record) {
            count += 1;
            let value = match place.kind.as_str() {
                "i64" => -999_999_999_999_000 - count,
                "u64" => 987_654_321_012_345_000 + count,
                "i32" => -2_000_000_000 - count,
                "u32" => 4_000_000_000 + count,
                _ => 255 - count % 100,
            };
            let first = if place.kind == "text" { "[0]" } else { "" };
            writeln!(
                c,
                "{}{first} = ({}){value}ll;",
                place.c,
                if place.kind == "text" { "uint8_t" } else { "int64_t" }
            )
            .unwrap();
            let c_place = place.c.replace("(*s)", &format!("one_{name}"));
            writeln!(main, "value = (int64_t){c_place}{first};").unwrap();
            writeln!(main, "say((char *)&one_{name}, (char *)&{c_place}, sizeof {c_place}, &value);").unwrap();
            let item = &place.cobol;
            match place.kind.as_str() {
                "u8" | "text" => writeln!(
                    cobol,
                    "COMPUTE N = FUNCTION ORD ({item}{}) - 1",
                    if first.is_empty() { "" } else { " (1:1)" }
                ),
                _ => writeln!(cobol, "MOVE {item} TO N"),
            }
            .unwrap();
            writeln!(cobol, "MOVE LENGTH OF {item} TO L").unwrap();
            writeln!(cobol, "CALL STATIC \"say\" USING {group} {item} BY VALUE L BY REFERENCE N").unwrap();
        }
        c.push_str("}\n");
    }
    cobol.push_str("STOP RUN RETURNING 0.\n");
    assert!(count > 140, "only {count} numbers");
    let folder = workplace("cobol-layout");
    let (shared, c_main, cobol_main) = (folder.join("fill.c"), folder.join("layout.c"), folder.join("layout.cob"));
    std::fs::write(&shared, &c).unwrap();
    std::fs::write(&c_main, format!("{c}int main(void) {{\nint64_t value;\n{main}return 0;\n}}\n")).unwrap();
    std::fs::write(&cobol_main, cobol).unwrap();
    let by_c = folder.join("layout-c");
    let include = root().join("include");
    run(Command::new("gcc").args(["-std=gnu99", "-w", "-I"]).arg(&include).arg("-o").arg(&by_c).arg(c_main));
    let by_cobol = folder.join("layout-cobol");
    let object = folder.join("fill.o");
    run(Command::new("gcc").args(["-std=gnu99", "-w", "-c", "-I"]).arg(&include).arg("-o").arg(&object).arg(shared));
    let mut cobc = Command::new("cobc");
    cobc.args(["-x", "-free", "-I"]).arg(&folder).arg("-o").arg(&by_cobol);
    run(cobc.arg(cobol_main).arg(object));
    let said = |program: &Path| String::from_utf8(run(&mut Command::new(program)).stdout).unwrap();
    assert_eq!(said(&by_c), said(&by_cobol));
    assert_eq!(said(&by_c).lines().count(), usize::try_from(count).unwrap());
}

/// The program of the README compiles with the copybook and prints what the README says.
#[test]
fn the_program_of_the_readme() {
    if !has("cobc", "gnucobol3") {
        return;
    }
    let (program, printed) = common::c::readme("cobol");
    let source = folder("cobol-readme").join("readme.cob");
    std::fs::write(&source, program).unwrap();
    let output = run(&mut Command::new(cobol(source.to_str().unwrap(), &shipped())));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), printed);
}
