package org.childrisk.reasoning;

import org.childrisk.facts.RiskDomain;

/**
 * What a grade of one domain is and can become.
 *
 * @param domain the domain
 * @param range from what to what
 */
public record DomainRange(RiskDomain domain, GradeRange range) {}
