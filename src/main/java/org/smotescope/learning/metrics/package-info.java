/// What a classifier's answers are worth: confusion matrix, metrics, curves.
@NullMarked
package org.smotescope.learning.metrics;

import org.jspecify.annotations.NullMarked;
