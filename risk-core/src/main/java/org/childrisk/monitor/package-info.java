/**
 * Watches open cases for a host: facts arrive, time passes, and what changed comes out. It starts no thread and reads no clock; the
 * host says what time it is.
 *
 * <pre>{@code
 * CaseMonitor monitor = new CaseMonitor(assessor);
 * Changes opened = monitor.open(caseFile);
 * Changes told = monitor.receive("case-1", List.of(Received.of(found, learnedAt)), now);
 * Changes woken = monitor.tick(later); // at or after told.wakeAt()
 * }</pre>
 */
@NullMarked
package org.childrisk.monitor;

import org.jspecify.annotations.NullMarked;
