/**
 * The rules and the engine that runs them. Hosts never call this package: they open an assessor by
 * {@link org.childrisk.RiskAssessor#load()}. No type of the engine appears in a public signature.
 */
@NullMarked
package org.childrisk.rules;

import org.jspecify.annotations.NullMarked;
