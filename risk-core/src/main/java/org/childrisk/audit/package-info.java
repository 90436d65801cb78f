/**
 * A force sees itself before an inspector does: how its cases are judged, what is wrong most often and where, and whether
 * that fell since an earlier audit. It counts what assessments say and judges nothing anew.
 *
 * <pre>{@code
 * AuditTally tally = new AuditTally(assessor.policy(), assessor.edition());
 * cases.forEach(caseFile -> tally.add(caseFile.holder(), assessor.assess(caseFile)));
 * ForceAudit audit = tally.audit();
 * }</pre>
 */
@NullMarked
package org.childrisk.audit;

import org.jspecify.annotations.NullMarked;
