/**
 * The case file: what police hold about one child, as immutable records. Nothing here knows what a fact means for the
 * risk; records only refuse what cannot be true (an episode that ends before it begins).
 */
@NullMarked
package org.childrisk.facts;

import org.jspecify.annotations.NullMarked;
