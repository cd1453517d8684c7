//! The documents that leave.
