package org.smotescope.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.DataProblem;
import org.smotescope.data.DataProblem.Mend;

class ClassWeightsTest {
    @Test
    void everyClassWithRowsWeighsTheSame() {
        assertThat(ClassWeights.balanced(new int[] {0, 0, 0, 2}, 3))
                .containsExactly(4.0 / 6.0, 4.0 / 6.0, 4.0 / 6.0, 2.0);
    }

    private static final List<String> LABELS = List.of("no", "yes", "a,b");

    @Test
    void ownWeightsCountEveryRowOfAClassAlike() {
        ClassWeights own = ClassWeights.parse("yes=5, \"a,b\" = 0.25");
        assertThat(own.of(new int[] {0, 1, 2, 1}, LABELS)).containsExactly(1, 5, 0.25, 5);
        assertThat(own.text()).isEqualTo("\"a,b\"=0.25,yes=5");
        assertThat(ClassWeights.parse(own.text())).isEqualTo(own);
        assertThat(((ClassWeights.Own) own).with("no", 2).text())
                .isEqualTo("\"a,b\"=0.25,no=2,yes=5");
    }

    @Test
    void balancedIsAWord() {
        assertThat(ClassWeights.parse(" balanced ")).isEqualTo(ClassWeights.BALANCED);
        assertThat(ClassWeights.BALANCED.text()).isEqualTo("balanced");
        assertThat(ClassWeights.BALANCED.of(new int[] {0, 0, 1}, LABELS))
                .containsExactly(0.75, 0.75, 1.5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    yes=0|the weight of the class yes must be a number above 0, not 0|yes=1
                    yes=-2,no=3|the weight of the class yes must be a number above 0, not -2|no=3,yes=1
                    yes=Infinity|must be a number above 0, not Infinity|yes=1
                    yes=NaN|must be a number above 0, not NaN|yes=1
                    yes|cannot read yes as the weight of a class|balanced
                    yes=1=2|cannot read yes=1=2 as the weight of a class|balanced
                    yes=much|cannot read yes=much as the weight of a class|balanced
                    yes=1,yes=2|the class yes has two weights|
                    """)
    void whatIsNoWeightIsRefusedWithAMend(String text, String words, @Nullable String value) {
        assertThatThrownBy(() -> ClassWeights.parse(text))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem -> {
                            assertThat(problem.what()).contains(words);
                            Mend first = problem.mends().getFirst();
                            if (value == null) {
                                assertThat(first.setting()).isEmpty();
                            } else {
                                assertThat(first.setting()).isEqualTo("model.class-weights");
                                assertThat(first.value()).isEqualTo(value);
                                assertThat(ClassWeights.parse(first.value())).isNotNull();
                            }
                        });
    }

    @Test
    void aWeightOfNoClassIsRefusedWithAMend() {
        ClassWeights own = ClassWeights.parse("maybe=2");
        assertThatThrownBy(() -> own.of(new int[] {0}, LABELS))
                .isInstanceOfSatisfying(
                        DataProblem.class,
                        problem -> {
                            assertThat(problem.what())
                                    .isEqualTo(
                                            "there is no class maybe to weigh: there are no, yes,"
                                                    + " a,b");
                            assertThat(problem.mends().getFirst().value()).isEqualTo("balanced");
                        });
        assertThatThrownBy(() -> new ClassWeights.Own(new TreeMap<>()))
                .isInstanceOf(DataProblem.class)
                .hasMessageContaining("must name a class");
    }

    @Test
    void balancedClassesWeighOne() {
        assertThat(ClassWeights.balanced(new int[] {0, 1, 1, 0}, 2)).containsOnly(1.0);
    }
}
