package org.childrisk.policy;

/** How well a statement of guidance is known. */
public enum Confidence {
    /** Seen in a public copy of the page. */
    VERIFIED,
    /** General knowledge, or a part of it; the page itself was not seen. */
    RECALLED,
    /** A choice of this library's authors, derived from the guidance beside it. */
    DESIGN
}
