//! A page in the words of others: pure functions from the Site to the vocabularies that machines read.

pub mod schema_org;
