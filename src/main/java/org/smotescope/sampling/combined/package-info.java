/// Samplers that are others one after the other.
@NullMarked
package org.smotescope.sampling.combined;

import org.jspecify.annotations.NullMarked;
