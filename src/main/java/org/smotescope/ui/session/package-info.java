/// Sessions: what is open, as a file; kept by itself after every change.
@NullMarked
package org.smotescope.ui.session;

import org.jspecify.annotations.NullMarked;
