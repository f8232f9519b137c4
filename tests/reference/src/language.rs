//! The language in which the specification writes conditions and formulas: its words, and how they are read.

use crate::value::{Value, date_of};
use num_bigint::BigInt;

/// A condition or a formula.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// A value written out.
    Value(Value),
    /// A word without a dot: a quantity of the rule, a member of a set that is gone through, or a word of a list.
    Name(String),
    /// A fact.
    Fact(String),
    /// An entry of an indexed fact or quantity.
    Entry(Box<Expr>, Box<Expr>),
    /// What a set written out holds.
    Set(Vec<Expr>),
    /// A half-open period written out.
    Period(Box<Expr>, Box<Expr>),
    /// A function of some operands.
    Call(String, Vec<Expr>),
    /// Every member must hold.
    All(Vec<Expr>),
    /// One member must hold.
    Any(Vec<Expr>),
    /// Must not hold.
    Not(Box<Expr>),
    /// An operation or a comparison.
    Binary(&'static str, Box<Expr>, Box<Expr>),
    /// A choice: condition, then, else.
    If(Box<Expr>, Box<Expr>, Box<Expr>),
    /// Goes through a set: `all`, `some`, `sum`, `product`, `table`, `these`, `set`, `most`, `least`.
    Each(&'static str, String, Box<Expr>, Box<Expr>),
    /// The fact, or what its absence means.
    Or(Box<Expr>, Box<Expr>),
    /// Another rule of the document.
    Rule(String),
    /// Not to be decided, though nothing is missing.
    Undetermined,
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Number(BigInt),
    Date(i64),
    Quoted(String),
    Rule(String),
    Sign(&'static str),
}

const SIGNS: [&str; 24] = [
    "<=", ">=", "!=", "<>", "->", "??", "<", ">", "=", "+", "-", "*", "/", "(", ")", "[", "]", "{", "}", ",", ":", ";", "^",
    "|",
];

/// The keys of the documents, with which the names of rules begin.
const KEYS: [&str; 5] = ["TBHF21", "TTCI20", "MSZ24", "OI22", "SPC"];

fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let word_end = rest.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_' || letter == '.'));
        let word = &rest[..word_end.unwrap_or(rest.len())];
        let date = rest.get(..10).and_then(|date| (date.as_bytes()[4] == b'-').then(|| date_of(date)).flatten());
        if let Some(quoted) = rest.strip_prefix('"') {
            let end = quoted.find('"').ok_or("an open quote")?;
            found.push(Token::Quoted(quoted[..end].to_owned()));
            rest = &quoted[end + 1..];
        } else if let Some(date) = date.filter(|_| rest.as_bytes()[0].is_ascii_digit()) {
            found.push(Token::Date(date));
            rest = &rest[10..];
        } else if let Some(key) = KEYS.iter().find(|key| word == **key && rest[key.len()..].starts_with('-')) {
            let name = &rest[key.len() + 1..];
            let end = name.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '.'));
            let name = name[..end.unwrap_or(name.len())].trim_end_matches('.');
            found.push(Token::Rule(format!("{key}-{name}")));
            rest = &rest[key.len() + 1 + name.len()..];
        } else if !word.is_empty() {
            let word = word.trim_end_matches('.');
            if word.is_empty() {
                return Err(format!("a stray dot at {rest:.30}"));
            }
            rest = &rest[word.len()..];
            let digits = word.replace('_', "");
            let is_number = digits.bytes().all(|digit| digit.is_ascii_digit());
            // A leading zero is significant: then it is a code.
            if is_number && !(digits.len() > 1 && digits.starts_with('0')) {
                found.push(Token::Number(digits.parse().map_err(|_| "a number")?));
            } else if is_number {
                found.push(Token::Quoted(digits));
            } else {
                found.push(Token::Word(word.to_owned()));
            }
        } else if let Some(sign) = SIGNS.iter().find(|sign| rest.starts_with(**sign)) {
            found.push(Token::Sign(sign));
            rest = &rest[sign.len()..];
        } else {
            return Err(format!("no word at {rest:.30}"));
        }
        rest = rest.trim_start();
    }
    Ok(found)
}

struct Reader {
    tokens: Vec<Token>,
    place: usize,
}

/// Reads a condition or a formula.
///
/// # Errors
/// What could not be read.
pub fn read(text: &str) -> Result<Expr, String> {
    let mut reader = Reader { tokens: tokens(text)?, place: 0 };
    let read = reader.any()?;
    match reader.tokens.get(reader.place) {
        None => Ok(read),
        Some(token) => Err(format!("{token:?} is left over in: {text}")),
    }
}

impl Reader {
    fn word(&self) -> Option<&str> {
        self.word_at(0)
    }

    fn word_at(&self, ahead: usize) -> Option<&str> {
        match self.tokens.get(self.place + ahead) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    fn takes(&mut self, word: &str) -> bool {
        let is_there = self.word() == Some(word);
        self.place += usize::from(is_there);
        is_there
    }

    fn takes_words(&mut self, words: &[&str]) -> bool {
        let are_there = words.iter().enumerate().all(|(ahead, word)| self.word_at(ahead) == Some(word));
        self.place += if are_there { words.len() } else { 0 };
        are_there
    }

    fn sign(&mut self, sign: &str) -> bool {
        let is_there = matches!(self.tokens.get(self.place), Some(Token::Sign(found)) if *found == sign);
        self.place += usize::from(is_there);
        is_there
    }

    fn must(&mut self, sign: &str) -> Result<(), String> {
        if self.sign(sign) { Ok(()) } else { Err(format!("no {sign} but {:?}", self.tokens.get(self.place))) }
    }

    fn must_word(&mut self, word: &str) -> Result<(), String> {
        if self.takes(word) { Ok(()) } else { Err(format!("no {word} but {:?}", self.tokens.get(self.place))) }
    }

    fn any(&mut self) -> Result<Expr, String> {
        let left = self.alternatives()?;
        if self.takes("implies") {
            let right = self.alternatives()?;
            return Ok(Expr::Any(vec![Expr::Not(Box::new(left)), right]));
        }
        Ok(left)
    }

    fn alternatives(&mut self) -> Result<Expr, String> {
        let mut members = vec![self.all()?];
        while self.takes("or") {
            members.push(self.all()?);
        }
        Ok(if members.len() == 1 { members.remove(0) } else { Expr::Any(members) })
    }

    fn all(&mut self) -> Result<Expr, String> {
        let mut members = vec![self.not()?];
        while self.takes("and") {
            members.push(self.not()?);
        }
        Ok(if members.len() == 1 { members.remove(0) } else { Expr::All(members) })
    }

    fn not(&mut self) -> Result<Expr, String> {
        if self.takes("not") { Ok(Expr::Not(Box::new(self.not()?))) } else { self.comparison() }
    }

    fn comparison(&mut self) -> Result<Expr, String> {
        let left = self.sum()?;
        let sign = ["<=", ">=", "!=", "<>", "<", ">", "="].into_iter().find(|sign| self.sign(sign));
        let sign = match sign {
            Some("<>") => "!=",
            Some(sign) => sign,
            None if self.takes_words(&["not", "in"]) => {
                let right = self.sum()?;
                return Ok(Expr::Not(Box::new(Expr::Binary("in", Box::new(left), Box::new(right)))));
            }
            None if self.takes("in") => "in",
            None if self.takes("overlaps") => "overlaps",
            None if self.takes("within") => "within",
            None if self.takes("subset_of") => "subset_of",
            None if self.takes_words(&["contains", "all", "of"]) => {
                let right = self.sum()?;
                return Ok(Expr::Binary("subset_of", Box::new(right), Box::new(left)));
            }
            None if self.takes_words(&["is", "known"]) || self.takes("known") => {
                return Ok(Expr::Call("known".to_owned(), vec![left]));
            }
            None if self.takes_words(&["is", "unknown"]) => {
                return Ok(Expr::Not(Box::new(Expr::Call("known".to_owned(), vec![left]))));
            }
            None if self.takes("given") => return Ok(Expr::Call("given".to_owned(), vec![left])),
            None => return Ok(left),
        };
        let right = self.sum()?;
        let sign = if sign == "=" && self.takes_words(&["or", "later"]) { "since" } else { sign };
        Ok(Expr::Binary(sign, Box::new(left), Box::new(right)))
    }

    fn sum(&mut self) -> Result<Expr, String> {
        let mut left = self.product()?;
        loop {
            let sign = if self.sign("+") {
                "+"
            } else if self.sign("-") {
                "-"
            } else if self.takes("without") {
                "without"
            } else {
                return Ok(left);
            };
            let right = self.product()?;
            left = Expr::Binary(sign, Box::new(left), Box::new(right));
        }
    }

    fn product(&mut self) -> Result<Expr, String> {
        let mut left = self.or_absent()?;
        loop {
            let sign = if self.sign("*") {
                "*"
            } else if self.sign("/") {
                "/"
            } else {
                return Ok(left);
            };
            let right = self.or_absent()?;
            left = Expr::Binary(sign, Box::new(left), Box::new(right));
        }
    }

    fn or_absent(&mut self) -> Result<Expr, String> {
        let left = self.primary()?;
        if self.sign("??") {
            let right = self.primary()?;
            return Ok(Expr::Or(Box::new(left), Box::new(right)));
        }
        Ok(left)
    }

    fn each(&mut self, kind: &'static str) -> Result<Expr, String> {
        let Some(Token::Word(name)) = self.tokens.get(self.place).cloned() else {
            return Err("no name of a member".to_owned());
        };
        self.place += 1;
        self.must_word("in")?;
        let set = self.sum()?;
        self.must(":")?;
        let body = self.any()?;
        Ok(Expr::Each(kind, name, Box::new(set), Box::new(body)))
    }

    fn primary(&mut self) -> Result<Expr, String> {
        for (words, kind) in [
            (["for", "all"].as_slice(), "all"),
            (&["for", "some"], "some"),
            (&["sum", "over"], "sum"),
            (&["product", "over"], "product"),
            (&["table", "over"], "table"),
            (&["these", "of"], "these"),
            (&["set", "over"], "set"),
            (&["most", "over"], "most"),
            (&["least", "over"], "least"),
        ] {
            if self.takes_words(words) {
                return self.each(kind);
            }
        }
        if self.takes("if") {
            let condition = self.any()?;
            self.must_word("then")?;
            let then = self.any()?;
            // A semicolon before else is the document's habit.
            self.sign(";");
            self.must_word("else")?;
            let otherwise = self.any()?;
            return Ok(Expr::If(Box::new(condition), Box::new(then), Box::new(otherwise)));
        }
        let token = self.tokens.get(self.place).cloned().ok_or("the text ends")?;
        self.place += 1;
        let mut read = match token {
            Token::Number(number) => Expr::Value(Value::number(number)),
            Token::Date(date) => Expr::Value(Value::Date(date)),
            Token::Quoted(text) => Expr::Value(Value::Text(text)),
            Token::Rule(id) => Expr::Rule(id),
            Token::Sign("-") => {
                let zero = Expr::Value(Value::number(0));
                Expr::Binary("-", Box::new(zero), Box::new(self.primary()?))
            }
            Token::Sign("(") => {
                let inner = self.any()?;
                self.must(")")?;
                inner
            }
            Token::Sign("{") => {
                let mut members = Vec::new();
                while !self.sign("}") {
                    members.push(self.sum()?);
                    if !self.sign(",") {
                        self.must("}")?;
                        break;
                    }
                }
                Expr::Set(members)
            }
            Token::Sign("[") => {
                let from = self.sum()?;
                self.must(",")?;
                let until = self.sum()?;
                self.must(")")?;
                Expr::Period(Box::new(from), Box::new(until))
            }
            Token::Word(word) => self.named(&word)?,
            other => return Err(format!("{other:?} begins nothing")),
        };
        while self.sign("[") {
            let index = self.sum()?;
            self.must("]")?;
            read = Expr::Entry(Box::new(read), Box::new(index));
        }
        if self.takes("days") || self.takes("day") {
            return Ok(read);
        }
        Ok(read)
    }

    fn named(&mut self, word: &str) -> Result<Expr, String> {
        if self.sign("(") {
            let mut operands = Vec::new();
            while !self.sign(")") {
                operands.push(self.any()?);
                if self.sign("->") {
                    operands.push(self.any()?);
                }
                if !self.sign(",") {
                    self.must(")")?;
                    break;
                }
            }
            return Ok(match word {
                "all_of" => Expr::All(operands),
                _ => Expr::Call(word.to_owned(), operands),
            });
        }
        if matches!(word, "and" | "or" | "not" | "then" | "else" | "in" | "of" | "is" | "when" | "holds") {
            return Err(format!("{word} begins nothing"));
        }
        Ok(match word {
            "true" => Expr::Value(Value::Bool(true)),
            "always" => Expr::Value(Value::Bool(true)),
            "false" => Expr::Value(Value::Bool(false)),
            "undetermined" => Expr::Undetermined,
            _ => match word.rsplit_once('.') {
                Some((fact, "from")) if fact.contains('.') => start_or_end("start", fact),
                Some((fact, "to_exclusive" | "until")) if fact.contains('.') => start_or_end("end", fact),
                Some(_) => Expr::Fact(word.to_owned()),
                None => Expr::Name(word.to_owned()),
            },
        })
    }
}

fn start_or_end(which: &str, fact: &str) -> Expr {
    Expr::Call(which.to_owned(), vec![Expr::Fact(fact.to_owned())])
}

impl Expr {
    /// Goes through an expression and all that is in it.
    pub fn visit(&self, visit: &mut impl FnMut(&Expr)) {
        visit(self);
        match self {
            Self::Value(_) | Self::Name(_) | Self::Fact(_) | Self::Rule(_) | Self::Undetermined => {}
            Self::Set(members) | Self::Call(_, members) | Self::All(members) | Self::Any(members) => {
                members.iter().for_each(|member| member.visit(visit));
            }
            Self::Not(inner) => inner.visit(visit),
            Self::Entry(left, right)
            | Self::Period(left, right)
            | Self::Binary(_, left, right)
            | Self::Each(_, _, left, right)
            | Self::Or(left, right) => {
                left.visit(visit);
                right.visit(visit);
            }
            Self::If(condition, then, otherwise) => {
                condition.visit(visit);
                then.visit(visit);
                otherwise.visit(visit);
            }
        }
    }
}
