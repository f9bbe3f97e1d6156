/// One way to draw for all that is drawn: on the screen, into pixels, as SVG and as PDF.
@NullMarked
package org.smotescope.ui.sketch;

import org.jspecify.annotations.NullMarked;
