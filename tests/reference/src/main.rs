//! Compares regelkern with the reference.

fn main() {
    for key in std::env::args().skip(1) {
        let document = regelkern_reference::document::Document::load(&key);
        println!("{key}: {} read, {} not", document.rules.len(), document.unread.len());
        for (id, why) in &document.unread {
            println!("  {id}: {why}");
        }
    }
}
