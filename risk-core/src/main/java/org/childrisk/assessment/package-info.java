/** The result of an assessment, and how conclusions that rules draw become one. */
@NullMarked
package org.childrisk.assessment;

import org.jspecify.annotations.NullMarked;
