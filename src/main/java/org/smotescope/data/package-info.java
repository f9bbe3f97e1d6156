/// Data sets: typed columns, classes, row keys, split and preparation. Knows nothing above it.
@NullMarked
package org.smotescope.data;

import org.jspecify.annotations.NullMarked;
