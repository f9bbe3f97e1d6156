package org.smotescope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smotescope.data.DataProblem.Mend;

class MendOptionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    resample.settings.smote.k          | 3            | --set smote.k=3
                    resample.then.0.settings.k         | 3            | k=3 in --then number 1
                    resample.then.1.sampler            | enn          | enn in the place of --then number 2
                    resample.sampler                   | none         | --sampler none
                    resample.strategy                  | not minority | --strategy 'not minority'
                    resample.mode                      | strict       | --mode strict
                    resample.seed                      | 7            | --seed 7
                    prepare.missing                    | median       | --missing median
                    prepare.scale                      | standard     | --scale standard
                    prepare.words                      | leave-out    | --words leave-out
                    split.test                         | 0.5          | --test 0.5
                    evaluate.folds                     | 4            | --folds 4
                    data.target                        | a column     | --target 'a column'
                    data.positive                      | $1           | --positive '$1'
                    data.columns.basket value.role     | ignore       | --ignore 'basket value'
                    data.columns.größe.type            | categorical  | --categorical größe
                    """)
    void everySettingHasItsOption(String setting, String value, String option) {
        assertThat(MendOptions.option(new Mend("", setting, value))).isEqualTo(option);
    }

    @ParameterizedTest
    @CsvSource({"it's, --target 'it'\\''s'", "[a], --target '[a]'", "x;y, --target 'x;y'"})
    void aShellTakesTheValueAsOneWord(String value, String option) {
        assertThat(MendOptions.option(new Mend("", "data.target", value))).isEqualTo(option);
    }
}
