//! The geometry of the network map.
