/**
 * A synthetic year of missing reports, graded: what share of children gets which grade, and which rules cause it. For a
 * force to see before it switches the library on. No real child is in it.
 */
@NullMarked
package org.childrisk.examples.population;

import org.jspecify.annotations.NullMarked;
