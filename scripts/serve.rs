//! Serves a folder on this machine only: `make run` and the end-to-end tests.
//!
//! A development server of one file without dependencies, so that `make run`
//! can start it with plain `rustc`. It answers GET and HEAD, knows the types of
//! the few files the app has, and forbids caching, so that a new build is seen.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;

/// Serves the folder given as first argument, on the port given as second or
/// the first free one from 8080.
#[allow(dead_code, reason = "the end-to-end tests use this file as a module")]
fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "dist".to_owned()));
    let listener = match arguments.next().and_then(|port| port.parse().ok()) {
        Some(port) => listen(port)?,
        None => (8080..8100)
            .find_map(|port| listen(port).ok())
            .map_or_else(|| listen(0), Ok)?,
    };
    let address = listener.local_addr()?;
    println!("\nSamtavle is at http://{address}/  (stop with Ctrl+C)");
    serve(&listener, &folder);
    Ok(())
}

/// Listens on 127.0.0.1; port 0 takes any free one.
pub fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

/// Answers every request with the file of that name below `folder`, for ever.
pub fn serve(listener: &TcpListener, folder: &Path) {
    for stream in listener.incoming().flatten() {
        let folder = folder.to_owned();
        // A visitor who goes away in the middle is no reason to stop.
        thread::spawn(move || answer(stream, &folder).ok());
    }
}

fn answer(mut stream: TcpStream, folder: &Path) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut first_line = String::new();
    reader.read_line(&mut first_line)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }

    let mut words = first_line.split_whitespace();
    let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or("/"));
    let (status, kind, body) = match (method, find(folder, target)) {
        ("GET" | "HEAD", Some(path)) => ("200 OK", media_type(&path), fs::read(path)?),
        ("GET" | "HEAD", None) => ("404 Not Found", "text/plain", b"Not found".to_vec()),
        _ => ("405 Method Not Allowed", "text/plain", Vec::new()),
    };
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    if method != "HEAD" {
        stream.write_all(&body)?;
    }
    stream.flush()
}

/// Finds the file that a request's target names; a folder stands for its `index.html`.
fn find(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.trim_start_matches('/');
    if path.split('/').any(|part| part == "..") || path.contains(['%', '\\', ':']) {
        return None;
    }
    let mut found = folder.join(path);
    if found.is_dir() {
        found.push("index.html");
    }
    found.is_file().then_some(found)
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|end| end.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
