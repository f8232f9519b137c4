//! The Vektis EI door: field tables, damaged copies of a real file, chunks of any size, and any bytes.
