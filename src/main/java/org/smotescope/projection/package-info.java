/// Views of many columns in two dimensions, fitted once and frozen.
@NullMarked
package org.smotescope.projection;

import org.jspecify.annotations.NullMarked;
