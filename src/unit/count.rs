//! Counts: volumes of patients and products, and sums of them.

use super::Fault;

/// A volume: a whole number from 0 to 4 294 967 295.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Count(u32);

impl Count {
    /// The smallest volume.
    pub const MIN: Self = Self(0);
    /// The largest volume.
    pub const MAX: Self = Self(u32::MAX);

    /// A volume of `count`.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] outside `MIN..=MAX`.
    pub fn new(count: i64) -> Result<Self, Fault> {
        u32::try_from(count).map(Self).map_err(|_| Fault::OutOfRange)
    }

    /// The number, 0–4 294 967 295.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The volume with one more.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] at the largest volume.
    pub fn plus_one(self) -> Result<Self, Fault> {
        self.0.checked_add(1).map(Self).ok_or(Fault::OutOfRange)
    }
}

/// A sum of volumes: a whole number from 0 to 2⁶⁴ − 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sum(u64);

impl Sum {
    /// The smallest sum.
    pub const MIN: Self = Self(0);
    /// The largest sum.
    pub const MAX: Self = Self(u64::MAX);

    /// A sum of `sum`; every `u64` is one.
    #[must_use]
    pub const fn new(sum: u64) -> Self {
        Self(sum)
    }

    /// The number, 0 to 2⁶⁴ − 1.
    #[must_use]
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The sum with a volume added.
    ///
    /// # Errors
    /// [`Fault::OutOfRange`] above [`Sum::MAX`].
    pub fn plus(self, count: Count) -> Result<Self, Fault> {
        self.0.checked_add(u64::from(count.0)).map(Self).ok_or(Fault::OutOfRange)
    }
}

#[cfg(feature = "generators")]
impl Count {
    /// Generates volumes from [`Count::MIN`] to [`Count::MAX`], those beside the ends more often.
    pub fn any() -> impl proptest::strategy::Strategy<Value = Self> {
        use proptest::strategy::Strategy;
        super::near_edges(0, i128::from(u32::MAX)).prop_filter_map("a volume", |n| u32::try_from(n).ok().map(Self))
    }
}

#[cfg(feature = "generators")]
impl Sum {
    /// Generates sums from [`Sum::MIN`] to [`Sum::MAX`], those beside the ends more often.
    pub fn any() -> impl proptest::strategy::Strategy<Value = Self> {
        use proptest::strategy::Strategy;
        super::near_edges(0, i128::from(u64::MAX)).prop_filter_map("a sum", |n| u64::try_from(n).ok().map(Self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn volumes() {
        assert_eq!((Count::new(0), Count::new(4_294_967_295)), (Ok(Count::MIN), Ok(Count::MAX)));
        assert_eq!([1, 4_294_967_294].map(|n| Count::new(n).map(Count::get)), [Ok(1), Ok(4_294_967_294)]);
        for number in [-1, 4_294_967_296, i64::MIN, i64::MAX] {
            assert_eq!(Count::new(number), Err(Fault::OutOfRange));
        }
        assert_eq!(Count::MIN.plus_one(), Count::new(1));
        assert_eq!(Count::new(4_294_967_294).and_then(Count::plus_one), Ok(Count::MAX));
        assert_eq!(Count::MAX.plus_one(), Err(Fault::OutOfRange));
    }

    #[test]
    fn sums() {
        assert_eq!((Sum::new(0), Sum::new(u64::MAX)), (Sum::MIN, Sum::MAX));
        assert_eq!(Sum::MIN.plus(Count::MAX), Ok(Sum::new(4_294_967_295)));
        assert_eq!(Sum::MAX.plus(Count::MIN), Ok(Sum::MAX));
        assert_eq!(Sum::new(u64::MAX - 4_294_967_295).plus(Count::MAX), Ok(Sum::MAX));
        assert_eq!(Sum::new(u64::MAX - 4_294_967_294).plus(Count::MAX), Err(Fault::OutOfRange));
        assert_eq!(Count::new(1).and_then(|one| Sum::MAX.plus(one)), Err(Fault::OutOfRange));
    }
}
