package org.childrisk.examples.performance;

/** One way to do one piece of work, on any of a number of cases. */
interface Variant {

    /** Does the work for the case of this number, as often as one likes. */
    Object run(int number);

    /** The same with the answer in a form that can be compared with the answers of the other variants of its task. */
    Object answer(int number);
}
