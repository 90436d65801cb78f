/**
 * What rules draw on and a force may see or vary: dated parameters, the guidance register, the catalogues of indicators,
 * labels, actions and findings. All of it is data, read from YAML; nothing here decides.
 */
@NullMarked
package org.childrisk.policy;

import org.jspecify.annotations.NullMarked;
