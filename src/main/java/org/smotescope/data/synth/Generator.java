package org.smotescope.data.synth;

import java.util.function.Function;

/// Makes one file of made-up data.
///
/// @param fileName the name of the file
/// @param seed the seed of every number in it
/// @param story what can be seen on it, in one line
/// @param recipe makes the cells from draws
record Generator(String fileName, long seed, String story, Function<Draws, SampleTable> recipe) {
    SampleTable make() {
        Draws draws = new Draws(seed);
        return recipe.apply(draws).shuffled(draws.stream("order"));
    }
}
