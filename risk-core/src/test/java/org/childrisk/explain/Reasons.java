package org.childrisk.explain;

import java.util.List;
import java.util.stream.Stream;
import org.childrisk.Assessment;

/** Every number by which some part of an assessment points at its reason. */
final class Reasons {

    private Reasons() {}

    static List<Integer> of(Assessment assessment) {
        return Stream.of(
                        assessment.grades().stream().map(it -> it.because()),
                        assessment.actions().stream().map(it -> it.because()),
                        assessment.findings().stream().map(it -> it.because()),
                        assessment.labelsSetAside().stream().map(it -> it.because()),
                        assessment.questions().stream().map(it -> it.because()))
                .flatMap(numbers -> numbers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
