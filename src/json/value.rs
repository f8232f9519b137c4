//! Values inside a text that the strict check has accepted: visited in place, without recursion, with their offsets.
//!
//! Every function is total: on text that was not checked it gives a fault, never a panic.

use super::fault::{Code, JsonFault, Path};

/// The most members that one object may have: with names that are made to collide, each is compared with all before it.
const MEMBERS_MAX: usize = 4200;

/// The names of members up to this place are kept and compared; of those behind it [`Seen`] tells most apart.
const MEMBERS_FEW: usize = 16;

/// A value and where it stands.
#[derive(Clone, Copy, Debug)]
pub struct Value<'a> {
    /// Its bytes, exactly.
    text: &'a [u8],
    /// Where it begins in the request.
    pub(super) offset: usize,
}

/// A string as written, between its quotes; escapes are decoded as it is read.
#[derive(Clone, Copy, Debug)]
pub struct Text<'a> {
    raw: &'a [u8],
    /// Where it begins in the request.
    offset: usize,
    /// Whether an escape stands in it: then it says something else than it writes.
    is_escaped: bool,
}

/// A string of the request that is kept by its place: where it begins and how long it is as written.
pub(super) type Place = (u32, u32);

impl<'a> Value<'a> {
    /// The value that a checked text holds.
    pub(super) fn of(text: &'a [u8]) -> Result<Self, JsonFault> {
        let begins = space(text, 0);
        let ends = end(text, begins).ok_or_else(|| syntax(begins))?;
        Ok(Self { text: text.get(begins..ends).unwrap_or(&[]), offset: begins })
    }

    /// A part of the value, when there is one: its place and bytes.
    fn part(&self, begins: usize) -> Result<(Self, usize), JsonFault> {
        let fault = || syntax(self.offset.saturating_add(begins));
        let ends = end(self.text, begins).ok_or_else(fault)?;
        let text = self.text.get(begins..ends).ok_or_else(fault)?;
        Ok((Self { text, offset: self.offset.saturating_add(begins) }, ends))
    }

    /// Its bytes, as written.
    #[must_use]
    pub const fn written(&self) -> &'a [u8] {
        self.text
    }

    fn first(&self) -> u8 {
        self.text.first().copied().unwrap_or(0)
    }

    fn wrong_type(&self) -> JsonFault {
        JsonFault::at(Code::WrongType, self.offset)
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.text == b"null"
    }

    /// Whether it is an object.
    pub(super) fn is_object(&self) -> bool {
        self.first() == b'{'
    }

    /// Whether it is an array.
    pub(super) fn is_array(&self) -> bool {
        self.first() == b'['
    }

    /// `true` or `false`.
    pub(super) fn boolean(&self) -> Result<bool, JsonFault> {
        match self.text {
            b"true" => Ok(true),
            b"false" => Ok(false),
            _ => Err(self.wrong_type()),
        }
    }

    /// A whole number without fraction or exponent: `1.0` is another type.
    pub(super) fn integer(&self) -> Result<i64, JsonFault> {
        let digits = self.text.strip_prefix(b"-").unwrap_or(self.text);
        if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
            return Err(self.wrong_type());
        }
        match serde_json_core::from_slice(self.text) {
            Ok((number, _)) => Ok(number),
            Err(_) => Err(JsonFault::at(Code::OutOfRange, self.offset)),
        }
    }

    /// A string. Half a surrogate pair is JSON but no character: it could not be given back, and two of them could not be
    /// told apart.
    pub(super) fn text(&self) -> Result<Text<'a>, JsonFault> {
        let inner = self.text.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\""));
        let offset = self.offset.saturating_add(1);
        let text = inner.map(|raw| Text::new(raw, offset)).ok_or_else(|| self.wrong_type())?;
        if text.has_half_character() { Err(JsonFault::at(Code::InvalidCode, self.offset)) } else { Ok(text) }
    }

    /// The string that stands at a place of this value, which is the whole request.
    pub(super) fn text_at(&self, (offset, length): Place) -> Option<Text<'a>> {
        let offset = usize::try_from(offset).ok()?;
        let begins = offset.checked_sub(self.offset)?;
        let ends = begins.checked_add(usize::try_from(length).ok()?)?;
        self.text.get(begins..ends).map(|raw| Text::new(raw, offset))
    }

    /// The value that begins at an offset of this value, which is the whole request.
    pub(super) fn value_at(&self, offset: u32) -> Option<Self> {
        let begins = usize::try_from(offset).ok()?.checked_sub(self.offset)?;
        self.part(begins).ok().map(|(value, _)| value)
    }

    /// Visits the members of an object. A member that stands twice is a fault, before it is visited.
    pub(super) fn members(
        &self,
        mut visit: impl FnMut(&Text<'a>, Value<'a>) -> Result<(), JsonFault>,
    ) -> Result<(), JsonFault> {
        if self.first() != b'{' {
            return Err(self.wrong_type());
        }
        match self.few_members(&mut visit)? {
            Some(rest) => self.many_members(rest, &mut visit),
            None => Ok(()),
        }
    }

    /// Visits the first members; gives where the others begin.
    fn few_members(&self, visit: &mut Visit<'_, 'a>) -> Result<Option<usize>, JsonFault> {
        let (mut at, mut seen) = (1, heapless::Vec::<Text<'a>, MEMBERS_FEW>::new());
        while !seen.is_full() {
            let Some((name, value, next)) = self.member(at)? else { return Ok(None) };
            if seen.iter().any(|other| same(other, &name)) {
                return Err(twice(&name, value));
            }
            visit(&name, value)?;
            at = next;
            // The loop ends before it is full.
            let _ = seen.push(name);
        }
        Ok(Some(at))
    }

    /// Visits the members behind the first. Not inlined: only large objects pay for the memory.
    #[inline(never)]
    fn many_members(&self, rest: usize, visit: &mut Visit<'_, 'a>) -> Result<(), JsonFault> {
        let (mut seen, mut at, mut count) = (Seen::NONE, 1_usize, 0_usize);
        while let Some((name, value, next)) = self.member(at)? {
            if count >= MEMBERS_MAX {
                return Err(JsonFault::at(Code::TooMany, value.offset));
            }
            if !seen.insert(&name) && at >= rest && self.stands_before(&name, at)? {
                return Err(twice(&name, value));
            }
            if at >= rest {
                visit(&name, value)?;
            }
            at = next;
            count = count.saturating_add(1);
        }
        Ok(())
    }

    /// Whether a member of this name stands before `until`.
    fn stands_before(&self, name: &Text<'_>, until: usize) -> Result<bool, JsonFault> {
        let mut at = 1;
        while at < until {
            let Some((other, _, next)) = self.member(at)? else { break };
            if same(&other, name) {
                return Ok(true);
            }
            at = next;
        }
        Ok(false)
    }

    /// The member that begins at or behind `at`, and where the next can begin.
    fn member(&self, at: usize) -> Result<Option<(Text<'a>, Value<'a>, usize)>, JsonFault> {
        let begins = comma(self.text, at);
        if self.text.get(begins) == Some(&b'}') {
            return Ok(None);
        }
        let (name, ends) = self.part(begins)?;
        let colon = space(self.text, ends);
        if self.text.get(colon) != Some(&b':') {
            return Err(syntax(self.offset.saturating_add(colon)));
        }
        let (value, next) = self.part(space(self.text, colon.saturating_add(1)))?;
        Ok(Some((name.text()?, value, next)))
    }

    /// Visits the elements of an array with their places.
    pub(super) fn elements(
        &self,
        mut visit: impl FnMut(usize, Value<'a>) -> Result<(), JsonFault>,
    ) -> Result<(), JsonFault> {
        if self.first() != b'[' {
            return Err(self.wrong_type());
        }
        let (mut at, mut place) = (comma(self.text, 1), 0_usize);
        while self.text.get(at) != Some(&b']') {
            let (value, next) = self.part(at)?;
            visit(place, value)?;
            at = comma(self.text, next);
            place = place.saturating_add(1);
        }
        Ok(())
    }
}

/// What is done with a member.
type Visit<'v, 'a> = dyn FnMut(&Text<'a>, Value<'a>) -> Result<(), JsonFault> + 'v;

/// Names that were seen, by two bits of a hash each: a name with a bit that is not set is certainly new.
struct Seen([u64; Self::WORDS]);

impl Seen {
    /// A power of two. With all the members that an object may have, about one name in a hundred is wrongly suspected.
    const WORDS: usize = 1024;
    const NONE: Self = Self([0; Self::WORDS]);

    /// Adds a name; false when it may have been added before.
    fn insert(&mut self, name: &Text<'_>) -> bool {
        // FNV-1a over the characters, so that escapes make no difference; the halves are two hashes.
        let hash = name.chars().fold(0xcbf2_9ce4_8422_2325_u64, |hash, character| {
            (hash ^ u64::from(character)).wrapping_mul(0x0000_0100_0000_01b3)
        });
        let mut is_new = false;
        for half in [hash >> 32, hash & 0xffff_ffff] {
            let place = usize::try_from(half >> 6).unwrap_or(0) & Self::WORDS.wrapping_sub(1);
            let bit = 1_u64.wrapping_shl(u32::try_from(half & 63).unwrap_or(0));
            if let Some(word) = self.0.get_mut(place) {
                is_new |= *word & bit == 0;
                *word |= bit;
            }
        }
        is_new
    }
}

impl<'a> Text<'a> {
    fn new(raw: &'a [u8], offset: usize) -> Self {
        Self { raw, offset, is_escaped: raw.contains(&b'\\') }
    }

    /// What it writes, where that is what it says.
    pub(super) fn plain(&self) -> Option<&'a str> {
        if self.is_escaped { None } else { core::str::from_utf8(self.raw).ok() }
    }

    /// The characters, escapes decoded.
    pub fn chars(&self) -> impl Iterator<Item = char> + 'a {
        self.points().map(|point| point.unwrap_or(char::REPLACEMENT_CHARACTER))
    }

    fn has_half_character(&self) -> bool {
        self.is_escaped && self.points().any(|point| point.is_none())
    }

    /// The characters, escapes decoded; nothing for a surrogate that stands alone.
    fn points(&self) -> impl Iterator<Item = Option<char>> + 'a {
        let mut rest = self.raw;
        core::iter::from_fn(move || {
            let (character, length) = next_char(rest)?;
            rest = rest.get(length..).unwrap_or(&[]);
            Some(character)
        })
    }

    /// Whether it says exactly this.
    #[must_use]
    pub fn eq_str(&self, other: &str) -> bool {
        if self.is_escaped { self.chars().eq(other.chars()) } else { self.raw == other.as_bytes() }
    }

    /// What it says, decoded into the buffer where that is needed; nothing when it does not fit.
    pub(super) fn decoded<'b>(&self, buffer: &'b mut [u8]) -> Option<&'b str>
    where
        'a: 'b,
    {
        if !self.is_escaped {
            return self.plain();
        }
        let length = self.copy_to(buffer)?;
        core::str::from_utf8(buffer.get(..length)?).ok()
    }

    /// The parts before and behind the first of these characters, which is ASCII.
    pub(super) fn split_at(&self, sign: u8) -> Option<(Self, Self)> {
        let place = self.raw.iter().position(|byte| *byte == sign)?;
        let (before, behind) = self.raw.split_at_checked(place)?;
        let offset = self.offset.saturating_add(place).saturating_add(1);
        Some((Text::new(before, self.offset), Text::new(behind.get(1..)?, offset)))
    }

    /// How many bytes it has when decoded.
    #[must_use]
    pub fn decoded_len(&self) -> usize {
        if self.is_escaped {
            self.chars().fold(0, |length, character| length.saturating_add(character.len_utf8()))
        } else {
            self.raw.len()
        }
    }

    /// Its place in the request.
    pub(super) fn place(&self) -> Option<Place> {
        Some((u32::try_from(self.offset).ok()?, u32::try_from(self.raw.len()).ok()?))
    }

    /// Copies it decoded; gives its length, or nothing when it does not fit.
    #[must_use]
    pub fn copy_to(&self, buffer: &mut [u8]) -> Option<usize> {
        if !self.is_escaped {
            buffer.get_mut(..self.raw.len())?.copy_from_slice(self.raw);
            return Some(self.raw.len());
        }
        let mut length = 0_usize;
        for character in self.chars() {
            let rest = buffer.get_mut(length..)?;
            if rest.len() < character.len_utf8() {
                return None;
            }
            length = length.checked_add(character.encode_utf8(rest).len())?;
        }
        Some(length)
    }
}

/// Whether two strings say the same.
pub(super) fn same(left: &Text<'_>, right: &Text<'_>) -> bool {
    if left.is_escaped || right.is_escaped { left.chars().eq(right.chars()) } else { left.raw == right.raw }
}

/// A name for a path, cut to what a path holds.
pub(super) fn shown(name: &Text<'_>) -> Path {
    let mut path = Path::new();
    for character in name.chars() {
        if path.push(character).is_err() {
            break;
        }
    }
    path
}

/// The fault of a member that is not known here.
pub(super) fn unknown_member(name: &Text<'_>, value: Value<'_>) -> JsonFault {
    JsonFault::at(Code::UnknownMember, value.offset).inside(&shown(name))
}

/// The fault of a member that stands twice.
fn twice(name: &Text<'_>, value: Value<'_>) -> JsonFault {
    JsonFault::at(Code::DuplicateMember, value.offset).inside(&shown(name))
}

fn syntax(offset: usize) -> JsonFault {
    JsonFault::at(Code::Syntax, offset)
}

fn space(text: &[u8], mut at: usize) -> usize {
    while matches!(text.get(at), Some(b' ' | b'\t' | b'\n' | b'\r')) {
        at = at.saturating_add(1);
    }
    at
}

/// Behind spaces and one comma.
fn comma(text: &[u8], at: usize) -> usize {
    let at = space(text, at);
    if text.get(at) == Some(&b',') { space(text, at.saturating_add(1)) } else { at }
}

/// Where the value that begins at `begins` ends.
fn end(text: &[u8], begins: usize) -> Option<usize> {
    let (mut at, mut depth) = (begins, 0_usize);
    loop {
        match text.get(at)? {
            b'"' => at = end_of_string(text, at.saturating_add(1))?,
            b'{' | b'[' => {
                depth = depth.saturating_add(1);
                at = at.saturating_add(1);
            }
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                at = at.saturating_add(1);
            }
            _ => {
                let length = text.get(at..)?.iter().take_while(|byte| is_plain(**byte)).count();
                if length == 0 {
                    return None;
                }
                at = at.saturating_add(length);
            }
        }
        if depth == 0 {
            return Some(at);
        }
        // Inside an object or array only what opens, closes or is a string matters: the text was checked.
        at = find(text, at, structure_in, is_structure)?;
    }
}

/// Whether a number or a word can have it.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'.')
}

/// Whether it opens or closes an object or array, or begins a string.
fn is_structure(byte: u8) -> bool {
    matches!(byte, b'"' | b'{' | b'}' | b'[' | b']')
}

/// Behind the closing quote of a string whose inside begins at `at`.
fn end_of_string(text: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at = find(text, at, quote_in, |byte| matches!(byte, b'"' | b'\\'))?;
        if text.get(at) == Some(&b'"') {
            return Some(at.saturating_add(1));
        }
        at = at.saturating_add(2);
    }
}

/// The first byte at or behind `at` that is looked for: eight at a time by `mask`, which sets the high bit of each byte that
/// is, and the last ones by `is_one`.
fn find(text: &[u8], mut at: usize, mask: impl Fn(u64) -> u64, is_one: impl Fn(u8) -> bool) -> Option<usize> {
    let mut rest = text.get(at..)?;
    while let Some((eight, behind)) = rest.split_first_chunk() {
        let found = mask(u64::from_le_bytes(*eight));
        if found != 0 {
            // The first byte is the lowest.
            return usize::try_from(found.trailing_zeros() >> 3).ok().map(|place| at.saturating_add(place));
        }
        (rest, at) = (behind, at.saturating_add(8));
    }
    rest.iter().position(|byte| is_one(*byte)).map(|place| at.saturating_add(place))
}

/// The high bit of each byte that is this one; of bytes behind the first such, perhaps of others too.
fn bytes_in(eight: u64, byte: u8) -> u64 {
    let each = |byte: u8| u64::from_ne_bytes([byte; 8]);
    let zero = eight ^ each(byte);
    zero.wrapping_sub(each(1)) & !zero & each(0x80)
}

fn quote_in(eight: u64) -> u64 {
    bytes_in(eight, b'"') | bytes_in(eight, b'\\')
}

fn structure_in(eight: u64) -> u64 {
    // A bracket is a brace without this bit.
    let braces = eight | u64::from_ne_bytes([b'{' ^ b'['; 8]);
    bytes_in(eight, b'"') | bytes_in(braces, b'{') | bytes_in(braces, b'}')
}

/// The next character of a string, decoded, and how many bytes it takes as written.
fn next_char(text: &[u8]) -> Option<(Option<char>, usize)> {
    let first = *text.first()?;
    if first != b'\\' {
        let length = match first {
            0..0x80 => 1,
            0x80..0xE0 => 2,
            0xE0..0xF0 => 3,
            _ => 4,
        };
        let character =
            text.get(..length).and_then(|bytes| core::str::from_utf8(bytes).ok()).and_then(|s| s.chars().next());
        return Some((character, length));
    }
    let character = match text.get(1)? {
        b'b' => '\u{8}',
        b'f' => '\u{C}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => return Some(unicode_escape(text)),
        other => char::from(*other),
    };
    Some((Some(character), 2))
}

fn unicode_escape(text: &[u8]) -> (Option<char>, usize) {
    let unit = |at: usize| {
        let digits = text.get(at..at.saturating_add(4)).and_then(|digits| core::str::from_utf8(digits).ok());
        digits.and_then(|digits| u32::from_str_radix(digits, 16).ok())
    };
    let high = unit(2).unwrap_or(0xFFFD);
    if let (0xD800..0xDC00, Some(b"\\u"), Some(low @ 0xDC00..0xE000)) = (high, text.get(6..8), unit(8)) {
        let point = 0x1_0000_u32.wrapping_add(high.wrapping_sub(0xD800) << 10).wrapping_add(low.wrapping_sub(0xDC00));
        return (char::from_u32(point), 12);
    }
    (char::from_u32(high), 6)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "a test may fail by panicking")]
mod tests {
    use super::*;

    /// Every byte in every place of a short text, beside every other byte: eight at a time or one, the first is found.
    #[test]
    fn the_first_byte_is_found() {
        let is_quote = |byte: u8| matches!(byte, b'"' | b'\\');
        for length in 0..20 {
            for place in 0..length {
                for (byte, behind) in (0..=u8::MAX).flat_map(|byte| [(byte, b'a'), (byte, byte.wrapping_add(1))]) {
                    let mut text = [b'a'; 20];
                    text.iter_mut().skip(place).take(1).for_each(|slot| *slot = byte);
                    text.iter_mut().skip(place + 1).take(1).for_each(|slot| *slot = behind);
                    let text = text.get(..length).unwrap_or(&[]);
                    for at in [0, 1, place, place + 1, length, length + 1] {
                        let rest = text.get(at..);
                        let first =
                            |is_one: fn(u8) -> bool| rest?.iter().position(|b| is_one(*b)).map(|found| at + found);
                        assert_eq!(find(text, at, quote_in, is_quote), first(is_quote), "{text:?} from {at}");
                        assert_eq!(
                            find(text, at, structure_in, is_structure),
                            first(is_structure),
                            "{text:?} from {at}"
                        );
                    }
                }
            }
        }
    }
}
