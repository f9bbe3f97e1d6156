/// Painting rows by hand: a data set of two columns and two classes, to build a case in question.
@NullMarked
package org.smotescope.ui.paint;

import org.jspecify.annotations.NullMarked;
