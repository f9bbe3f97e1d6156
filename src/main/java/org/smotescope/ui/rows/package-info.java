/// How rows of data sets and their values are written.
@NullMarked
package org.smotescope.ui.rows;

import org.jspecify.annotations.NullMarked;
