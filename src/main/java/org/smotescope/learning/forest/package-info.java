/// How sure many trees are of rows that they have not seen.
@NullMarked
package org.smotescope.learning.forest;

import org.jspecify.annotations.NullMarked;
