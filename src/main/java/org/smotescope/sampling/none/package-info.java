/// The sampler that does nothing.
@NullMarked
package org.smotescope.sampling.none;

import org.jspecify.annotations.NullMarked;
