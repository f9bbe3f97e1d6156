/// Classifiers.
@NullMarked
package org.smotescope.learning;

import org.jspecify.annotations.NullMarked;
