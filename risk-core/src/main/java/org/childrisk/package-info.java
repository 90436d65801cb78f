/**
 * The way in: a {@link org.childrisk.RiskAssessor} turns a case file into an {@link org.childrisk.Assessment}.
 *
 * <pre>{@code
 * try (RiskAssessor assessor = RiskAssessor.load()) {
 *     Assessment assessment = assessor.assess(new CaseFileReader().readJson(json));
 *     System.out.println(assessment.summary());
 * }
 * }</pre>
 */
@NullMarked
package org.childrisk;

import org.jspecify.annotations.NullMarked;
