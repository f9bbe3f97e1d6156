/// Makes probabilities mean what they say: after resampling, or for classifiers whose scores are
/// none. Functions from probabilities to probabilities.
@NullMarked
package org.smotescope.learning.calibration;

import org.jspecify.annotations.NullMarked;
