/** The library inside a program, as short as it gets. */
@NullMarked
package org.childrisk.examples.embedding;

import org.jspecify.annotations.NullMarked;
