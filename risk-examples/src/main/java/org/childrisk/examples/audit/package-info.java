/** How an audit of a folder of cases is made and shown. It shows references of cases and codes, and no fact about a child. */
@NullMarked
package org.childrisk.examples.audit;

import org.jspecify.annotations.NullMarked;
