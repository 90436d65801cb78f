/** The command line, for trainers and for anybody who wants to see an assessment before embedding the library. */
@NullMarked
package org.childrisk.examples;

import org.jspecify.annotations.NullMarked;
