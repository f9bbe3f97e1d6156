/// The naive Bayes classifier.
@NullMarked
package org.smotescope.learning.bayes;

import org.jspecify.annotations.NullMarked;
