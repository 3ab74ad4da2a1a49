//! Terminating statements (Spec: Terminating statements).
