package org.childrisk.assessment;

import java.util.List;
import org.childrisk.facts.Grade;
import org.childrisk.facts.RiskDomain;

/**
 * The highest grade that any rule raised in one domain.
 *
 * @param domain what was graded
 * @param grade the grade
 * @param because numbers of the firings that raised it this far
 */
public record DomainGrade(RiskDomain domain, Grade grade, List<Integer> because) {}
