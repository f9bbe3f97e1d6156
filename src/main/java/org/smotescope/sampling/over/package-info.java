/// Samplers that add rows.
@NullMarked
package org.smotescope.sampling.over;

import org.jspecify.annotations.NullMarked;
