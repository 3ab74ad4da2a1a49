//! Labels (Spec: Labeled statements).
