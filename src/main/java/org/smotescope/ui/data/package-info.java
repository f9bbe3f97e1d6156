/// The place Data: how the file is read, what its columns hold, what must be decided first.
@NullMarked
package org.smotescope.ui.data;

import org.jspecify.annotations.NullMarked;
