/// Gradient boosting of trees on binned columns.
@NullMarked
package org.smotescope.learning.boosting;

import org.jspecify.annotations.NullMarked;
