//! Between pointers and values: the only file that reads and writes the caller's memory, but for slices of bytes and
//! slots that the doors take whole.
//!
//! Nothing here trusts an alignment or an arithmetic on addresses; a null pointer is a status. What no library can check,
//! that a pointer points at memory of the size it is said to have, is the caller's promise.

use core::mem::MaybeUninit;
use core::slice;

use kernel::criteria::Noted;
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes};

use crate::status::{Done, RK_E_ALIGNMENT, RK_E_COUNT, RK_E_NULL, RK_E_OVERLAP, RK_E_STRIDE, RK_E_STRUCT_SIZE};

/// The largest distance between two elements of an array, and the largest size of a struct.
pub const RK_STRIDE_MAX: u32 = 4096;
/// The largest number of elements of an array.
pub const RK_COUNT_MAX: u32 = 16777216;

/// A 32-bit size as one of this machine; too large for a smaller one is too large for its memory.
pub(crate) fn size(bytes: u32) -> usize {
    usize::try_from(bytes).unwrap_or(usize::MAX)
}

/// The memory of some elements of `size` bytes at most, `stride` bytes apart; nothing when there are none.
#[derive(Clone, Copy)]
pub(crate) struct Region {
    begins: usize,
    ends: usize,
    is_written: bool,
}

impl Region {
    /// No memory.
    pub(crate) const NONE: Self = Self { begins: 0, ends: 0, is_written: false };

    /// The memory of `count` elements, `stride` bytes apart.
    pub(crate) fn of<T>(pointer: *const T, stride: u32, count: u32, is_written: bool) -> Done<Self> {
        if count == 0 {
            return Ok(Self::NONE);
        }
        if pointer.is_null() {
            return Err(RK_E_NULL);
        }
        if count > RK_COUNT_MAX {
            return Err(RK_E_COUNT);
        }
        let begins = pointer.addr();
        let bytes = size(stride).checked_mul(size(count)).filter(|bytes| isize::try_from(*bytes).is_ok());
        let ends = bytes.and_then(|bytes| begins.checked_add(bytes)).ok_or(RK_E_COUNT)?;
        Ok(Self { begins, ends, is_written })
    }

    /// The memory of one struct.
    pub(crate) fn one<T>(pointer: *const T, is_written: bool) -> Done<Self> {
        Self::of(pointer, size_of::<T>() as u32, 1, is_written)
    }

    /// Whether both share a byte that one of them is written to.
    fn disturbs(&self, other: &Self) -> bool {
        (self.is_written || other.is_written) && self.begins < other.ends && other.begins < self.ends
    }
}

/// Refuses memory that is written and used for something else in the same call.
pub(crate) fn check_overlap(regions: &[Region]) -> Done<()> {
    let mut rest = regions;
    while let Some((first, others)) = rest.split_first() {
        if others.iter().any(|other| first.disturbs(other)) {
            return Err(RK_E_OVERLAP);
        }
        rest = others;
    }
    Ok(())
}

/// Refuses a stride in which the struct of ABI 1 does not fit.
pub(crate) fn check_stride(stride: u32, first_size: u32) -> Done<()> {
    if first_size <= stride && stride <= RK_STRIDE_MAX { Ok(()) } else { Err(RK_E_STRIDE) }
}

/// Writes a struct.
///
/// # Safety
/// `pointer` is null or points at memory for a `T` that may be written, aligned or not.
pub(crate) unsafe fn write<T: IntoBytes>(pointer: *mut T, value: T) -> Done<()> {
    if pointer.is_null() {
        return Err(RK_E_NULL);
    }
    // SAFETY: not null, and for the rest as the caller says.
    unsafe { pointer.write_unaligned(value) };
    Ok(())
}

/// Writes a member of a struct. Out of line: an answer has many, and a small processor writes them byte by byte.
///
/// # Safety
/// `pointer` points at memory for a `T` that may be written, aligned or not.
#[inline(never)]
pub(crate) unsafe fn set<T: IntoBytes>(pointer: *mut T, value: T) {
    // SAFETY: as the caller says.
    unsafe { pointer.write_unaligned(value) };
}

/// Writes one element of an array; nothing when the array does not have it.
///
/// # Safety
/// `array` points at memory for the array that may be written, aligned or not.
pub(crate) unsafe fn put<T: IntoBytes, const N: usize>(array: *mut [T; N], place: usize, value: T) -> Option<()> {
    if place >= N {
        return None;
    }
    // SAFETY: inside the array, and for the rest as the caller says.
    unsafe { array.cast::<T>().wrapping_add(place).write_unaligned(value) };
    Some(())
}

/// Memory for the facts that are missing, used for those that an evaluation notes until they are written there.
///
/// # Safety
/// `array` points at memory for the array that may be written, aligned or not, and that nobody else uses meanwhile.
pub(crate) unsafe fn noted<'a, const N: usize>(array: *mut [u32; N]) -> &'a mut Noted {
    const { assert!(size_of::<Noted>() <= size_of::<[u32; N]>() && align_of::<Noted>() == 1) };
    // SAFETY: inside the array, and for the rest as the caller says; any bytes are a `Noted`, and there are some now.
    unsafe {
        array.cast::<u8>().write_bytes(0, size_of::<Noted>());
        &mut *array.cast::<Noted>()
    }
}

/// As [`noted`], and behind it in the same memory a value that has no room on the stack of a small device; nothing when
/// the memory has no room for it either. Out of line: on the stack it is while it is made.
///
/// # Safety
/// As of [`noted`].
#[inline(never)]
pub(crate) unsafe fn noted_and<'a, T, const N: usize>(
    array: *mut [u32; N],
    value: impl FnOnce() -> T,
) -> (&'a mut Noted, Option<&'a mut T>) {
    const { assert!(size_of::<Noted>() + size_of::<T>() + align_of::<T>() <= size_of::<[u32; N]>()) };
    // SAFETY: as the caller says.
    let noted = unsafe { noted(array) };
    let behind = array.cast::<u8>().wrapping_add(size_of::<Noted>());
    // The memory begins where the caller says, aligned or not.
    let skipped = behind.align_offset(align_of::<T>());
    if skipped >= align_of::<T>() {
        return (noted, None);
    }
    let pointer = behind.wrapping_add(skipped).cast::<T>();
    // SAFETY: aligned, behind the noted facts and inside the array, and for the rest as the caller says.
    unsafe {
        pointer.write(value());
        (noted, Some(&mut *pointer))
    }
}

/// Sets the elements of an array from a place on to zero.
///
/// # Safety
/// As of [`put`].
pub(crate) unsafe fn clear<T: FromZeros, const N: usize>(array: *mut [T; N], place: usize) {
    // SAFETY: as the caller says.
    unsafe { clear_rest(array.cast::<T>(), N, place) };
}

/// Writes an array: as many values as it holds, and zeros behind them; how many values.
///
/// # Safety
/// As of [`put`].
pub(crate) unsafe fn fill<T: IntoBytes + FromZeros, const N: usize>(
    array: *mut [T; N],
    values: impl Iterator<Item = T>,
) -> u32 {
    // SAFETY: as the caller says.
    unsafe { fill_all(array.cast::<T>(), N, values) }
}

/// # Safety
/// There are `length` elements that may be written, aligned or not.
unsafe fn clear_rest<T: FromZeros>(first: *mut T, length: usize, place: usize) {
    let place = place.min(length);
    let rest = first.wrapping_add(place).cast::<u8>();
    // SAFETY: inside the array or at its end, and for the rest as the caller says; bytes have no alignment.
    unsafe { rest.write_bytes(0, size_of::<T>().wrapping_mul(length.wrapping_sub(place))) };
}

/// One copy for arrays of any length.
///
/// # Safety
/// As of [`clear_rest`].
#[inline(never)]
unsafe fn fill_all<T: IntoBytes + FromZeros>(first: *mut T, length: usize, values: impl Iterator<Item = T>) -> u32 {
    let mut count = 0;
    for value in values.take(length) {
        // SAFETY: `count` is less than `length`, and for the rest as the caller says.
        unsafe { first.wrapping_add(count).write_unaligned(value) };
        count = count.wrapping_add(1);
    }
    // SAFETY: as the caller says.
    unsafe { clear_rest(first, length, count) };
    count as u32
}

/// Reads a struct.
///
/// # Safety
/// `pointer` is null or points at a `T`, aligned or not.
pub(crate) unsafe fn read<T: FromBytes>(pointer: *const T) -> Done<T> {
    if pointer.is_null() {
        return Err(RK_E_NULL);
    }
    // SAFETY: not null, and for the rest as the caller says; any bytes are a `T`.
    Ok(unsafe { pointer.read_unaligned() })
}

/// Reads a struct of `bytes` bytes: members that it does not have are zero, bytes that are not known must be zero.
///
/// # Safety
/// `pointer` points at `bytes` bytes.
#[inline]
pub(crate) unsafe fn read_sized<T: FromBytes + IntoBytes>(pointer: *const T, bytes: u32) -> Done<T> {
    let bytes = size(bytes);
    if bytes == size_of::<T>() {
        // SAFETY: there are as many bytes as a `T` has; any bytes are one.
        return Ok(unsafe { pointer.read_unaligned() });
    }
    // SAFETY: there are `bytes` bytes, and bytes have no alignment.
    let given = unsafe { slice::from_raw_parts(pointer.cast::<u8>(), bytes) };
    let mut value = T::new_zeroed();
    let mut rest = given.iter();
    value.as_mut_bytes().iter_mut().zip(&mut rest).for_each(|(byte, given)| *byte = *given);
    if rest.all(|byte| *byte == 0) { Ok(value) } else { Err(RK_E_STRUCT_SIZE) }
}

/// Writes a struct into `bytes` bytes: as much of it as fits, and zeros behind it.
///
/// # Safety
/// `pointer` points at `bytes` bytes that may be written.
#[inline]
pub(crate) unsafe fn write_sized<T: IntoBytes + Immutable>(pointer: *mut T, bytes: u32, value: T) {
    let bytes = size(bytes);
    let mut apart = MaybeUninit::uninit();
    // One write for both, so that a value is made where it stays: a copy costs as much as making it.
    let place = if bytes == size_of::<T>() { pointer } else { apart.as_mut_ptr() };
    // SAFETY: there are as many bytes as a `T` has, or they are those of `apart`.
    unsafe { place.write_unaligned(value) };
    if bytes != size_of::<T>() {
        // SAFETY: it was written, and for the rest as the caller says.
        unsafe { write_part(pointer.cast::<u8>(), bytes, apart.assume_init_ref().as_bytes()) };
    }
}

/// Out of line: callers have the header that the library was built with.
///
/// # Safety
/// `pointer` points at `bytes` bytes that may be written.
#[inline(never)]
unsafe fn write_part(pointer: *mut u8, bytes: usize, value: &[u8]) {
    // SAFETY: there are `bytes` bytes, and bytes have no alignment.
    let place = unsafe { slice::from_raw_parts_mut(pointer, bytes) };
    let known = value.iter().copied().chain(core::iter::repeat(0));
    place.iter_mut().zip(known).for_each(|(byte, known)| *byte = known);
}

/// The address of an element. In a region that was checked the product fits.
pub(crate) fn element<T>(pointer: *const T, stride: u32, index: u32) -> *const T {
    pointer.wrapping_byte_add(size(stride).wrapping_mul(size(index)))
}

/// As [`element`], to be written.
pub(crate) fn element_mut<T>(pointer: *mut T, stride: u32, index: u32) -> *mut T {
    pointer.wrapping_byte_add(size(stride).wrapping_mul(size(index)))
}

/// The caller's bytes, for reading; none needs no pointer.
///
/// # Safety
/// `pointer` is null or points at `length` bytes that nobody writes meanwhile.
pub(crate) unsafe fn bytes<'a>(pointer: *const u8, length: u32) -> Done<&'a [u8]> {
    Region::of(pointer, 1, length, false)?;
    if length == 0 {
        return Ok(&[]);
    }
    // SAFETY: not null, inside the address space, and for the rest as the caller says.
    Ok(unsafe { slice::from_raw_parts(pointer, size(length)) })
}

/// The caller's bytes, for writing.
///
/// # Safety
/// `pointer` is null or points at `length` bytes that nobody else uses meanwhile and that hold something.
#[cfg(feature = "texts")]
pub(crate) unsafe fn bytes_mut<'a>(pointer: *mut u8, length: u32) -> Done<&'a mut [u8]> {
    Region::of(pointer, 1, length, true)?;
    if length == 0 {
        return Ok(&mut []);
    }
    // SAFETY: not null, inside the address space, and for the rest as the caller says.
    Ok(unsafe { slice::from_raw_parts_mut(pointer, size(length)) })
}

/// The caller's slots or scratch memory.
///
/// # Safety
/// `pointer` is null or points at `count` elements that nobody else uses meanwhile; any bytes are a `T`.
pub(crate) unsafe fn elements_mut<'a, T>(pointer: *mut T, count: u32) -> Done<&'a mut [T]> {
    Region::of(pointer, size_of::<T>() as u32, count, true)?;
    if count == 0 {
        return Ok(&mut []);
    }
    if !pointer.is_aligned() {
        return Err(RK_E_ALIGNMENT);
    }
    // SAFETY: not null, aligned, inside the address space, and for the rest as the caller says.
    Ok(unsafe { slice::from_raw_parts_mut(pointer, size(count)) })
}

/// Words of 64 bits for so many values.
#[cfg(feature = "pack")]
pub(crate) const fn words<T>(count: usize) -> usize {
    count.saturating_mul(size_of::<T>()).saturating_add(7) >> 3
}

/// Takes memory for so many values from the front of the caller's words, each of them set to `value`; nothing when there
/// are too few words.
#[cfg(feature = "pack")]
pub(crate) fn carve<'a, T: Copy>(rest: &mut &'a mut [u64], count: usize, value: T) -> Option<&'a mut [T]> {
    const { assert!(align_of::<T>() <= align_of::<u64>() && size_of::<T>() > 0) };
    let (front, behind) = core::mem::take(rest).split_at_mut_checked(words::<T>(count))?;
    *rest = behind;
    let pointer = front.as_mut_ptr().cast::<T>();
    for place in 0..count {
        // SAFETY: the words in front hold `count` values, are aligned for them, and belong to nobody else.
        unsafe { pointer.add(place).write(value) };
    }
    // SAFETY: as above, and every value is written.
    Some(unsafe { slice::from_raw_parts_mut(pointer, count) })
}
