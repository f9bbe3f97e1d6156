/// Delimited text in and out: dialect, typed columns, rows byte for byte, exports that appear whole
/// or not at all.
@NullMarked
package org.smotescope.data.io;

import org.jspecify.annotations.NullMarked;
