/**
 * Many cases, one after the other or several at a time: records in, records out, in their order. A record that cannot be graded is
 * a result too, and stops nothing.
 */
@NullMarked
package org.childrisk.batch;

import org.jspecify.annotations.NullMarked;
