/// Entry point: opens the window or runs a command.
@NullMarked
package org.smotescope;

import org.jspecify.annotations.NullMarked;
