//! A strict, iterative check of a text against RFC 8259.
//!
//! It accepts exactly what the standard accepts, within limits on length and depth, and never recurses: nesting is a bit
//! per level in a fixed word. It comes before any reader because `serde-json-core` recurses on nested members that it
//! does not know, skips them without validating, and leaves escapes alone.

/// Levels that the checker can follow: a bit each.
const LEVELS: usize = 64;

/// How long and how deep a text may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes.
    pub max_bytes: usize,
    /// Objects and arrays inside one another; at most 64, whatever is said here.
    pub max_depth: usize,
}

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// Not JSON.
    Syntax,
    /// Nested too deep.
    TooDeep,
    /// Too long.
    TooLong,
}

/// What is wrong with a text, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub code: Code,
    /// The byte at which it shows.
    pub offset: u32,
}

/// Checks that `text` is one JSON value, with nothing but white space around it.
///
/// # Errors
/// [`Fault`]: not JSON as RFC 8259 has it, invalid UTF-8 included; longer or deeper than the limits.
pub fn check(text: &[u8], limits: Limits) -> Result<(), Fault> {
    if text.len() > limits.max_bytes {
        return Err(fault(Code::TooLong, limits.max_bytes));
    }
    // Strings may hold any character of UTF-8; outside of them the grammar allows ASCII only.
    if let Err(error) = core::str::from_utf8(text) {
        return Err(fault(Code::Syntax, error.valid_up_to()));
    }
    Checker { text, at: 0, depth: 0, is_object: 0, max_depth: limits.max_depth.min(LEVELS) }.run()
}

fn fault(code: Code, offset: usize) -> Fault {
    Fault { code, offset: u32::try_from(offset).unwrap_or(u32::MAX) }
}

struct Checker<'a> {
    text: &'a [u8],
    at: usize,
    depth: usize,
    /// A bit per level, the innermost lowest: 1 for an object, 0 for an array.
    is_object: u64,
    max_depth: usize,
}

impl Checker<'_> {
    fn run(mut self) -> Result<(), Fault> {
        loop {
            // Here a value must begin.
            self.space();
            let opened = match self.peek() {
                Some(b'{') => self.open(true)?,
                Some(b'[') => self.open(false)?,
                _ => {
                    self.scalar()?;
                    false
                }
            };
            // An opened object or array that is not empty wants its first value; else a value has ended.
            if opened && self.first()? {
                continue;
            }
            if !self.next()? {
                break;
            }
        }
        self.space();
        if self.at == self.text.len() { Ok(()) } else { Err(self.syntax()) }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    fn advance(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes);
    }

    fn syntax(&self) -> Fault {
        fault(Code::Syntax, self.at)
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.advance(1);
        }
    }

    fn expect(&mut self, byte: u8) -> Result<(), Fault> {
        if self.peek() != Some(byte) {
            return Err(self.syntax());
        }
        self.advance(1);
        Ok(())
    }

    fn open(&mut self, is_object: bool) -> Result<bool, Fault> {
        if self.depth >= self.max_depth {
            return Err(fault(Code::TooDeep, self.at));
        }
        self.depth = self.depth.saturating_add(1);
        self.is_object = self.is_object << 1 | u64::from(is_object);
        self.advance(1);
        Ok(true)
    }

    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.is_object >>= 1;
        self.advance(1);
    }

    fn inside_object(&self) -> bool {
        self.is_object & 1 == 1
    }

    /// Behind an opening bracket: whether a first value follows. An empty one is closed.
    fn first(&mut self) -> Result<bool, Fault> {
        self.space();
        match (self.inside_object(), self.peek()) {
            (true, Some(b'}')) | (false, Some(b']')) => {
                self.close();
                Ok(false)
            }
            (true, _) => self.name().map(|()| true),
            (false, _) => Ok(true),
        }
    }

    /// Behind a value: whether another one follows. What ends here is closed; false at the end of the outermost.
    fn next(&mut self) -> Result<bool, Fault> {
        while self.depth > 0 {
            self.space();
            match (self.inside_object(), self.peek()) {
                (true, Some(b',')) => {
                    self.advance(1);
                    self.space();
                    return self.name().map(|()| true);
                }
                (false, Some(b',')) => {
                    self.advance(1);
                    return Ok(true);
                }
                (true, Some(b'}')) | (false, Some(b']')) => self.close(),
                _ => return Err(self.syntax()),
            }
        }
        Ok(false)
    }

    /// The name of a member and its colon.
    fn name(&mut self) -> Result<(), Fault> {
        self.string()?;
        self.space();
        self.expect(b':')
    }

    fn scalar(&mut self) -> Result<(), Fault> {
        match self.peek() {
            Some(b'"') => self.string(),
            Some(b't') => self.word(b"true"),
            Some(b'f') => self.word(b"false"),
            Some(b'n') => self.word(b"null"),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &[u8]) -> Result<(), Fault> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return Err(self.syntax());
        }
        self.advance(word.len());
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Fault> {
        if !self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(self.syntax());
        }
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.advance(1);
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), Fault> {
        if self.peek() == Some(b'-') {
            self.advance(1);
        }
        if self.peek() == Some(b'0') {
            self.advance(1);
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.advance(1);
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.advance(1);
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.advance(1);
            }
            self.digits()?;
        }
        Ok(())
    }

    fn string(&mut self) -> Result<(), Fault> {
        self.expect(b'"')?;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.advance(1);
                    return Ok(());
                }
                Some(b'\\') => self.escape()?,
                None | Some(0..0x20) => return Err(self.syntax()),
                Some(_) => self.advance(1),
            }
        }
    }

    fn escape(&mut self) -> Result<(), Fault> {
        self.advance(1);
        match self.peek() {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => self.advance(1),
            Some(b'u') => {
                for _ in 0..4 {
                    self.advance(1);
                    if !self.peek().is_some_and(|byte| byte.is_ascii_hexdigit()) {
                        return Err(self.syntax());
                    }
                }
                self.advance(1);
            }
            _ => return Err(self.syntax()),
        }
        Ok(())
    }
}
