//! Files on the device: reading one that was chosen, writing one.
//!
//! Where the browser has the File System Access API (Edge, Chrome) the user
//! chooses a place once and the same file is written again after that.
//! Elsewhere the file goes to the downloads.

use std::cell::RefCell;

use gloo_timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

use super::{Refused, window};

thread_local! {
    /// The place the user chose for the board, for as long as the tab lives.
    static CHOSEN: RefCell<Option<JsValue>> = const { RefCell::new(None) };
}

/// How a file was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// Into a place the user chose; it is known to be there.
    InChosenPlace,
    /// Handed to the browser's downloads.
    AsDownload,
    /// Not at all: the user closed the dialog.
    Not,
}

/// A file to be written.
#[derive(Clone, Copy, Debug)]
pub struct Outgoing<'a> {
    /// The name that is suggested.
    pub name: &'a str,
    /// The media type, such as `application/json`.
    pub media_type: &'a str,
    /// The name's ending with its dot, such as `.json`.
    pub ending: &'a str,
    /// The content.
    pub content: &'a str,
}

/// Writes the board's file: to the place chosen before, to one that the user
/// chooses now, or to the downloads where no place can be chosen.
///
/// # Errors
/// [`Refused`] when the browser could not write; nothing is written then.
pub async fn save(file: Outgoing<'_>) -> Result<Written, Refused> {
    let Some(picker) = save_picker() else {
        download(file)?;
        return Ok(Written::AsDownload);
    };
    let chosen = CHOSEN.with_borrow(Clone::clone);
    let handle = match chosen {
        Some(handle) => handle,
        None => match choose_place(&picker, file).await? {
            Some(handle) => handle,
            None => return Ok(Written::Not),
        },
    };
    if let Err(refused) = write(&handle, file.content).await {
        // The place may be gone (a stick pulled out): ask anew next time.
        forget_place();
        return Err(refused);
    }
    CHOSEN.with_borrow_mut(|chosen| *chosen = Some(handle));
    Ok(Written::InChosenPlace)
}

/// Forgets the place the user chose.
pub fn forget_place() {
    CHOSEN.with_borrow_mut(|chosen| *chosen = None);
}

/// Hands a file to the browser's downloads.
///
/// # Errors
/// [`Refused`] when the browser could not make the file.
pub fn download(file: Outgoing<'_>) -> Result<(), Refused> {
    offer(file.name, object_url(file.content, file.media_type)?)
}

/// Hands a file that the browser made itself to its downloads.
///
/// # Errors
/// [`Refused`] when the browser could not make the file.
pub fn download_blob(name: &str, blob: &Blob) -> Result<(), Refused> {
    offer(name, Url::create_object_url_with_blob(blob)?)
}

fn offer(name: &str, url: String) -> Result<(), Refused> {
    let link: HtmlAnchorElement = window()
        .document()
        .ok_or_else(|| Refused("no document".to_owned()))?
        .create_element("a")?
        .unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    release_later(url);
    Ok(())
}

/// Makes an address inside this page for a text; release it with [`release`].
///
/// # Errors
/// [`Refused`] when the browser could not make it.
pub fn object_url(content: &str, media_type: &str) -> Result<String, Refused> {
    let options = BlobPropertyBag::new();
    options.set_type(&format!("{media_type};charset=utf-8"));
    let parts = Array::of1(&content.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    Ok(Url::create_object_url_with_blob(&blob)?)
}

/// Gives an address from [`object_url`] back.
pub fn release(url: &str) {
    // Fails only for an address that never was one.
    let _ = Url::revoke_object_url(url);
}

/// Reads a file that was chosen or dropped, as bytes.
///
/// # Errors
/// [`Refused`] when the file cannot be read (any more).
pub async fn read(file: File) -> Result<Vec<u8>, Refused> {
    let blob = gloo_file::File::from(file);
    gloo_file::futures::read_as_bytes(&blob)
        .await
        .map_err(|error| Refused(error.to_string()))
}

/// Some browsers read a download only after the click has returned.
fn release_later(url: String) {
    const MINUTE_MS: u32 = 60_000;
    Timeout::new(MINUTE_MS, move || release(&url)).forget();
}

fn save_picker() -> Option<Function> {
    Reflect::get(&window(), &"showSaveFilePicker".into())
        .ok()?
        .dyn_into()
        .ok()
}

/// Returns none when the user closed the dialog.
async fn choose_place(picker: &Function, file: Outgoing<'_>) -> Result<Option<JsValue>, Refused> {
    let accept = Object::new();
    Reflect::set(
        &accept,
        &file.media_type.into(),
        &Array::of1(&file.ending.into()),
    )?;
    let kind = Object::new();
    Reflect::set(&kind, &"accept".into(), &accept)?;
    let options = Object::new();
    Reflect::set(&options, &"suggestedName".into(), &file.name.into())?;
    Reflect::set(&options, &"types".into(), &Array::of1(&kind))?;
    let choice: Promise = picker.call1(&window(), &options)?.unchecked_into();
    match JsFuture::from(choice).await {
        Ok(handle) => Ok(Some(handle)),
        Err(error) if is_abort(&error) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn is_abort(error: &JsValue) -> bool {
    Reflect::get(error, &"name".into())
        .ok()
        .and_then(|name| name.as_string())
        .is_some_and(|name| name == "AbortError")
}

async fn write(handle: &JsValue, content: &str) -> Result<(), Refused> {
    let writable = call(handle, "createWritable", None).await?;
    call(&writable, "write", Some(content)).await?;
    call(&writable, "close", None).await?;
    Ok(())
}

async fn call(target: &JsValue, method: &str, argument: Option<&str>) -> Result<JsValue, Refused> {
    let method: Function = Reflect::get(target, &method.into())?
        .dyn_into()
        .map_err(|_| Refused(format!("no method {method}")))?;
    let promise: Promise = match argument {
        Some(argument) => method.call1(target, &argument.into())?,
        None => method.call0(target)?,
    }
    .unchecked_into();
    Ok(JsFuture::from(promise).await?)
}
