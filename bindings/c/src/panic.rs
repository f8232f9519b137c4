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

/// Never called, because nothing unwinds; but where the division of 128-bit numbers is a function, the precompiled
/// library of Rust that holds it names this one (rust-lang/rust issue 56152), and a C program would not link.
#[cfg(all(target_os = "linux", not(target_arch = "x86_64")))]
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}
