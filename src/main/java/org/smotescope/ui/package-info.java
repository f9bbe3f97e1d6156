/// The window.
@NullMarked
package org.smotescope.ui;

import org.jspecify.annotations.NullMarked;
