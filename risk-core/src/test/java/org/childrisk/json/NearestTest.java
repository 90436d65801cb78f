package org.childrisk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of("HOME", "CHILDRENS_HOME", "FOSTER_CARE", "locatedAt");

    @ParameterizedTest
    @CsvSource({
        "home, HOME",
        "HOEM, HOME",
        "childrens-home, CHILDRENS_HOME",
        "Fostercare, FOSTER_CARE",
        "foundAt, ''",
        "LocateAt, locatedAt",
        "X, ''"
    })
    void a_name_is_suggested_only_where_it_differs_little(String given, String expected) {
        assertThat(Nearest.to(given, KNOWN).orElse("")).isEqualTo(expected);
    }
}
