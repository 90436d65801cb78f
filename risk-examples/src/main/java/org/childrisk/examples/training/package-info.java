/** The training room: stories told step by step, a trainee's choices beside the library's proof, and a workbench. */
@NullMarked
package org.childrisk.examples.training;

import org.jspecify.annotations.NullMarked;
