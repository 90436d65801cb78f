/** Cases told as stories, with what the library must answer and which rules must and must not fire. */
@NullMarked
package org.childrisk.examples.scenario;

import org.jspecify.annotations.NullMarked;
