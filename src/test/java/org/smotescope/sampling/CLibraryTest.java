package org.smotescope.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class CLibraryTest {
    @Test
    @EnabledOnOs(OS.LINUX)
    void isReachedOnLinux() {
        assertThat(CLibrary.isReachable()).isTrue();
    }

    /// Of these, Java's functions have another last bit.
    @Test
    @EnabledOnOs(OS.LINUX)
    void givesTheLastBitOfTheCLibrary() {
        assumeTrue(CLibrary.isReachable());
        assertThat(CLibrary.log(0.505326780196672)).isEqualTo(-0.6825499694805527);
        assertThat(CLibrary.log(0.779739980289039)).isEqualTo(-0.2487947734786267);
        assertThat(CLibrary.pow(0.3641649482310977, 0.37759443818076915))
                .isEqualTo(0.6828866431034385);
        assertThat(CLibrary.pow(0.3311688813197826, 0.2818697169144547))
                .isEqualTo(0.7323463044263986);
    }

    @Test
    void isNearJavasFunctionsEverywhere() {
        assertThat(CLibrary.log(0.3)).isEqualTo(Math.log(0.3), within(1e-15));
        assertThat(CLibrary.pow(0.3, 0.7)).isEqualTo(Math.pow(0.3, 0.7), within(1e-15));
    }
}
