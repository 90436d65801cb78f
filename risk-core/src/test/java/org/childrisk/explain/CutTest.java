package org.childrisk.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTest {

    @Test
    void what_fits_stays_as_it_is_on_one_line() {
        assertThat(Cut.to("one  two\nthree", 13)).isEqualTo("one two three");
    }

    @Test
    void what_is_longer_ends_with_a_whole_word_and_says_that_it_was_cut() {
        assertThat(Cut.to("one two, three", 9)).isEqualTo("one two…");
        assertThat(Cut.to("one two, three", 12)).isEqualTo("one two…");
    }

    @Test
    void a_word_that_is_too_long_by_itself_is_cut_but_never_through_a_character() {
        assertThat(Cut.to("abcdefgh", 4)).isEqualTo("abc…");
        assertThat(Cut.to("ab\uD83D\uDE00cdef", 4)).isEqualTo("ab…");
    }
}
