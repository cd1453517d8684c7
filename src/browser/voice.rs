//! The device's own voice, which reads aloud.
//!
//! Only voices that speak on the device itself are used: others send the words
//! to a server.

use gloo_events::EventListener;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::{Refused, window};

/// Words that are being read aloud. Dropping it stops the voice.
pub struct Reading {
    // The browser may forget an utterance that nobody holds, and never end it.
    utterances: Vec<SpeechSynthesisUtterance>,
    listeners: Vec<EventListener>,
}

impl Drop for Reading {
    fn drop(&mut self) {
        // Being stopped is not an end that somebody waits for.
        self.listeners.clear();
        self.utterances.clear();
        if let Ok(synthesis) = synthesis() {
            synthesis.cancel();
        }
    }
}

/// Says whether the device has a voice of its own for a language (a BCP 47 tag).
pub fn is_there(language: &str) -> bool {
    voice(language).is_some()
}

/// Calls back when the voices become known, which in some browsers is later.
pub fn when_known(known: impl Fn() + 'static) -> Option<EventListener> {
    let synthesis: EventTarget = synthesis().ok()?.unchecked_into();
    Some(EventListener::new(&synthesis, "voiceschanged", move |_| {
        known();
    }))
}

/// Reads texts aloud after each other in the device's voice for a language;
/// calls back with the number of a text, from 0, when its turn comes, and when
/// all are read, or when the voice fails.
///
/// # Errors
/// [`Refused`] when there is no such voice.
pub fn read(
    texts: &[String],
    language: &str,
    begun: impl Fn(usize) + Clone + 'static,
    ended: impl Fn() + Clone + 'static,
) -> Result<Reading, Refused> {
    let synthesis = synthesis()?;
    let voice = voice(language).ok_or_else(|| Refused("no voice".to_owned()))?;
    synthesis.cancel();
    let mut reading = Reading {
        utterances: Vec::new(),
        listeners: Vec::new(),
    };
    for (number, text) in texts.iter().enumerate() {
        let utterance = SpeechSynthesisUtterance::new_with_text(text)?;
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        let begun = begun.clone();
        let listener = EventListener::new(&utterance, "start", move |_| begun(number));
        reading.listeners.push(listener);
        reading.utterances.push(utterance);
    }
    let Some(last) = reading.utterances.last() else {
        return Err(Refused("no words".to_owned()));
    };
    for end in ["end", "error"] {
        let ended = ended.clone();
        let listener = EventListener::new(last, end, move |_| ended());
        reading.listeners.push(listener);
    }
    for utterance in &reading.utterances {
        synthesis.speak(utterance);
    }
    Ok(reading)
}

fn synthesis() -> Result<SpeechSynthesis, Refused> {
    // Asked for by name: where it is missing, the typed way would not say so.
    let synthesis = Reflect::get(&window(), &"speechSynthesis".into())?;
    if synthesis.is_object() {
        Ok(synthesis.unchecked_into())
    } else {
        Err(Refused("no speech synthesis".to_owned()))
    }
}

fn voice(language: &str) -> Option<SpeechSynthesisVoice> {
    let voices = synthesis().ok()?.get_voices();
    let mut voices = voices.iter().map(JsCast::unchecked_into);
    voices.find(|voice: &SpeechSynthesisVoice| {
        let tag = voice.lang().to_lowercase();
        // Android writes `da_DK`.
        voice.local_service() && tag.split(['-', '_']).next() == Some(language)
    })
}
