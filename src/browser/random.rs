//! Chance, for ids.

use uuid::{Builder, Uuid};

use super::window;

/// Makes a new random id (UUID version 4).
pub fn id() -> Uuid {
    let mut bytes = [0; 16];
    let is_filled = window()
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes))
        .is_ok();
    if !is_filled {
        // An id has to be unique, not secret: plain chance will do.
        for byte in &mut bytes {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "the number is from 0 up to 256"
            )]
            let chance = (js_sys::Math::random() * 256.0) as u8;
            *byte = chance;
        }
    }
    Builder::from_random_bytes(bytes).into_uuid()
}
