package org.smotescope.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ViewMethodTest {
    @ParameterizedTest
    @EnumSource
    void saysWhyNothingSlidesWhereNothingSlides(ViewMethod method) {
        boolean isLinear = method != ViewMethod.T_SNE && method != ViewMethod.UMAP;
        assertThat(method.isLinear()).isEqualTo(isLinear);
        assertThat(method.whyNoSliding().isEmpty()).isEqualTo(isLinear);
        method.whyNoSliding().ifPresent(words -> assertThat(words).startsWith(method.title()));
    }

    @Test
    void warnsWhereAPictureMisleads() {
        assertThat(ViewMethod.FEATURE_PAIR.warning()).isEmpty();
        assertThat(ViewMethod.PCA.warning()).isEmpty();
        assertThat(ViewMethod.LDA.warning().orElseThrow()).contains("used the labels");
        assertThat(ViewMethod.T_SNE.warning().orElseThrow()).contains("mean nothing");
        assertThat(ViewMethod.UMAP.warning().orElseThrow()).contains("mean nothing");
    }

    @Test
    void labelsNameWhatIsExplained() {
        assertThat(AxisLabel.of("amount").text()).isEqualTo("amount");
        assertThat(new AxisLabel("PCA 1", 0.454).text()).isEqualTo("PCA 1 · 45 % of spread");
    }
}
