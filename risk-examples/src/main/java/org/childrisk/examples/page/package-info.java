/** Pages of headings, words and tables, for the commands that print more than one assessment. */
@NullMarked
package org.childrisk.examples.page;

import org.jspecify.annotations.NullMarked;
