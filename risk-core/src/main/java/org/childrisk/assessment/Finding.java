package org.childrisk.assessment;

import java.util.List;

/**
 * Something wrong with the record or the response that no deadline shows.
 *
 * @param code code of the catalogue of findings
 * @param wrong what is wrong, in plain words
 * @param mend what puts it right
 * @param about reference of the fact that it concerns, empty text for the record as such
 * @param because numbers of the firings that found it
 */
public record Finding(String code, String wrong, String mend, String about, List<Integer> because) {}
