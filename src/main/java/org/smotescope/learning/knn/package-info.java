/// The classifier by nearest neighbours.
@NullMarked
package org.smotescope.learning.knn;

import org.jspecify.annotations.NullMarked;
