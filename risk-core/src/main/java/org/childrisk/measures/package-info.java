/**
 * What Java measures from the facts as of a moment: ages, counts in a window, which episode is the latest. Pure
 * functions that hold no threshold and no policy; rules bring those.
 */
@NullMarked
package org.childrisk.measures;

import org.jspecify.annotations.NullMarked;
