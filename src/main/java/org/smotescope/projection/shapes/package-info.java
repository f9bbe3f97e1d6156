/// Shapes that sum up places in the plane: what goes around them, and where they are dense.
@NullMarked
package org.smotescope.projection.shapes;

import org.jspecify.annotations.NullMarked;
