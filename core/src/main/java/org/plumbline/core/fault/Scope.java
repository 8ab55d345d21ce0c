package org.plumbline.core.fault;

/** What a statement is about: one repetition or the whole set. */
public sealed interface Scope {

    /** One repetition. */
    record OfRep(int number) implements Scope {}

    /** The whole set. */
    record WholeSet() implements Scope {}
}
