/// The frame: window, header, panels, status bar, settings; puts everything together.
@NullMarked
package org.smotescope.ui.shell;

import org.jspecify.annotations.NullMarked;
