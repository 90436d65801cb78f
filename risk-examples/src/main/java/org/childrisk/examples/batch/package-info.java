/** A batch from file to file: which input and rules a result came from, and where to go on after a kill. */
@NullMarked
package org.childrisk.examples.batch;

import org.jspecify.annotations.NullMarked;
