package org.smotescope.cli;

import org.smotescope.sampling.Descriptor;

/// What a sampler can do, in words.
final class SamplerWords {
    private SamplerWords() {}

    static String columns(Descriptor.Columns columns) {
        return switch (columns) {
            case NUMBERS -> "numbers";
            case MIXED -> "numbers with words";
            case WORDS -> "words";
            case ANY -> "numbers or words";
        };
    }

    static boolean isParity(Descriptor sampler) {
        return sampler.parity() instanceof Descriptor.Parity.Offered;
    }

    /// Whether parity mode is offered, or why not.
    static String parity(Descriptor sampler) {
        return switch (sampler.parity()) {
            case Descriptor.Parity.Offered _ -> "offered";
            case Descriptor.Parity.NotOffered(String why) -> "not offered; " + why;
        };
    }
}
