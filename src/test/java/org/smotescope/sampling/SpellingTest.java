package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest(name = "{0} among {1} is {2}")
    @CsvSource({
        "smte, some smote, smote",
        "nonee, tomek none, none",
        "SMOTE, smite smote, smote",
        "kitten, kitchens sitting mitten, mitten",
        "abcd, bcda abdc, bcda",
        "ab, cd ef, cd",
        "'', abc ab abcd, ab",
        "k, neighbours kk, kk",
        "ratio, ration rati, ration",
        "under, wonder thunder, wonder",
        "abcdef, bcdefa xbcxef, bcdefa",
        "bcdef, abcde xcxef, abcde",
    })
    void theNearestWordIsFound(String typed, String words, String nearest) {
        assertThat(Spelling.nearest(typed, List.of(words.split(" ")))).isEqualTo(nearest);
    }
}
