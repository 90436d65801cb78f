package org.childrisk.instruments;

/** By which time a sign was put into a window. */
public enum TimeBasis {
    /** When it happened or was seen. */
    SEEN,
    /** When police learned of it, for nobody recorded when it happened. */
    TOLD,
    /** By none: nobody recorded one, so it counts as current, which is the more cautious reading. */
    NOT_RECORDED
}
