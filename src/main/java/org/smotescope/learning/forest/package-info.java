/// Random forests: for rows to come, and how sure the others are of each row.
@NullMarked
package org.smotescope.learning.forest;

import org.jspecify.annotations.NullMarked;
