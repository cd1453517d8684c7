//! What we ask of the browser, one API per file.
