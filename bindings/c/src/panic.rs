//! What happens on a panic: nothing, because there is none.

/// Never reached; with the feature `prove` a link shows it, because the function it calls does not exist.
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    #[cfg(feature = "prove")]
    {
        unsafe extern "C" {
            fn RK_PANIC_IS_REACHABLE() -> !;
        }
        // SAFETY: no program that contains this call links.
        unsafe { RK_PANIC_IS_REACHABLE() }
    }
    #[cfg(not(feature = "prove"))]
    loop {}
}
