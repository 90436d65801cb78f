/**
 * The training room as web pages on this machine: stories told step by step, and the workbench. What is asked, what is right and how it
 * is scored is that of {@link org.childrisk.examples.training}, as on the terminal.
 */
@NullMarked
package org.childrisk.examples.room;

import org.jspecify.annotations.NullMarked;
