package org.childrisk.examples.scenario;

import java.util.Optional;

/**
 * What a screening instrument comes to beside the grade.
 *
 * @param points the sum, empty where the instrument has none
 * @param band the band, empty where none is reached
 */
public record InstrumentExpectation(Optional<Integer> points, Optional<String> band) {}
