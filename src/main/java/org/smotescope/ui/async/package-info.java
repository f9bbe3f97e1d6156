/// Background work of the window: the only place that knows threads.
@NullMarked
package org.smotescope.ui.async;

import org.jspecify.annotations.NullMarked;
