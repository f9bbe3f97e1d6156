/// Made-up data sets to learn on: seeded generators, the files that they make, and their manifest.
@NullMarked
package org.smotescope.data.synth;

import org.jspecify.annotations.NullMarked;
