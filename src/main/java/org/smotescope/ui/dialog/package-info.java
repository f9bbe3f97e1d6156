/// Files in and out: choosing, opening, exporting.
@NullMarked
package org.smotescope.ui.dialog;

import org.jspecify.annotations.NullMarked;
