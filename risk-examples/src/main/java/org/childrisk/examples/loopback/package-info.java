/**
 * Serves pages to a browser on this machine, and to nobody else: on loopback only, by a link that is new with every start. What the
 * pages show is the host's; who gets in and what a page may load is the same for all.
 */
@NullMarked
package org.childrisk.examples.loopback;

import org.jspecify.annotations.NullMarked;
