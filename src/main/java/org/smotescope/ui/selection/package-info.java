/// Test rows that are chosen in one place of the window and shown in all: the selection, and the
/// table of its rows.
@NullMarked
package org.smotescope.ui.selection;

import org.jspecify.annotations.NullMarked;
