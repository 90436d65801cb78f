package org.childrisk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "choice choices",
                "put puts putting",
                "place places placed placing",
                "run ran runs running",
                "choose chose chosen choosing chooses",
                "dress dresses dressed dressing",
                "party parties",
                "deny denies denied denying",
                "control controlled controlling controls",
                "lie lies lied lying",
                "himself herself themselves",
                "watch watches watched",
                "man men",
                "push pushes"
            })
    void inflections_have_a_stem_in_common(String forms) {
        assertThat(List.of(forms.split(" ", -1)))
                .map(WordForms::stem)
                .containsOnly(WordForms.stem(forms.split(" ", -1)[0]));
    }

    @ParameterizedTest
    @CsvSource({"willing, will", "string, str", "promiscuous, promiscuou", "bus, bu", "this, thi", "red, r", "use, u"})
    void other_words_do_not(String word, String other) {
        assertThat(WordForms.stem(word)).isNotEqualTo(WordForms.stem(other));
    }

    @ParameterizedTest
    @CsvSource({
        "streetwise, streetwise, true",
        "streetwise, streetwize, true",
        "streetwise, streetwies, true",
        "streetwise, stretwise, true",
        "streetwise, streetwisse, true",
        "streetwise, streetwis, true",
        "streetwise, streetwisest, false",
        "streetwise, straatwise, false",
        "streetwise, streetwsei, false",
        "streetwise, teetwises, false"
    })
    void one_wrong_letter_is_forgiven(String word, String written, boolean forgiven) {
        assertThat(Lexicon.isOneLetterOff(word, written)).isEqualTo(forgiven);
    }

    @Test
    void only_long_words_are_forgiven_a_letter() {
        Lexicon lexicon = new Lexicon(List.of("consent", "lifestyl"));

        assertThat(lexicon.nearest("content")).isEmpty();
        assertThat(lexicon.nearest("lifestil")).isEqualTo("lifestyl");
        assertThat(lexicon.nearest("wifestyl")).isEmpty();
    }
}
