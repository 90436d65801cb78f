/**
 * Published screening instruments, computed from a case file for hosts that must report them beside a grade. Nothing that
 * grades knows this package, so that no band can lower or raise a grade (DN-05).
 */
@NullMarked
package org.childrisk.instruments;

import org.jspecify.annotations.NullMarked;
