/// The rows on which the border between classes rests.
@NullMarked
package org.smotescope.learning.svm;

import org.jspecify.annotations.NullMarked;
