/**
 * An example of a host: a control-room desk on one machine. It keeps open cases in a monitor, plays a synthetic day to it and shows in a
 * browser what comes out. No real child is in it.
 */
@NullMarked
package org.childrisk.examples.desk;

import org.jspecify.annotations.NullMarked;
