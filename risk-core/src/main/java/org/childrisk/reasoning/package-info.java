/**
 * What a person may ask of a result: why not, what to ask next, what if, when next, and what nobody weighed. Every answer
 * comes from evaluating the same rules on changed facts; no policy lives here.
 */
@NullMarked
package org.childrisk.reasoning;

import org.jspecify.annotations.NullMarked;
