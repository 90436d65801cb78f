/**
 * Finds the wording of labels in free text, for a person to judge and for a host that asks. Nothing here decides, and no
 * rule takes a text: what a host accepts becomes a coded {@link org.childrisk.facts.RecordLabel} (LANG-06, MISS-APP-16).
 */
@NullMarked
package org.childrisk.words;

import org.jspecify.annotations.NullMarked;
