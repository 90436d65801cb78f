/** The forty rules in other engines, each used as its own documentation advises. Compiled in the profile performance only. */
@NullMarked
package org.childrisk.examples.performance.peers;

import org.jspecify.annotations.NullMarked;
